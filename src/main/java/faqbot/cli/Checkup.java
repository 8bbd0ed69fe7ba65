package faqbot.cli;

import faqbot.evaluate.JudgedPack;
import faqbot.knowledge.Knowledge;
import faqbot.knowledge.KnowledgeCheck;
import faqbot.knowledge.Problem;
import faqbot.search.LiveIndex;
import faqbot.search.OpeningVectors;
import faqbot.search.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for everything that is wrong with a knowledge folder.
 *
 * @param settings how strict to be
 * @param today the day that reviews are measured against
 * @param progress hears how far the slow parts are
 * @param vectors by which questions are compared
 */
record Checkup(CheckSettings settings, LocalDate today, Progress progress, OpeningVectors vectors) {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    /**
     * Checks a folder. Nothing is asked of one that cannot be read in full: another answer may be
     * found once that is mended.
     */
    Findings of(KnowledgeFolder folder) {
        var reading = folder.reader().read();
        var check = new KnowledgeCheck(today, settings.reviewMonths());
        var problems = new ArrayList<>(reading.problems());
        problems.addAll(check.problems(reading.knowledge()));
        if (!reading.hasErrors()) {
            problems.addAll(shadows(folder, reading.knowledge()));
            JudgedPack.readAll(folder.folder(), reading.knowledge())
                    .forEach(judged -> problems.addAll(judged.problems()));
        }
        problems.sort(BY_PLACE);
        return new Findings(reading.knowledge(), folder.located(problems));
    }

    private List<Problem> shadows(KnowledgeFolder folder, Knowledge knowledge) {
        try (var temporary = new TemporaryFolder();
                var index =
                        LiveIndex.open(
                                folder.reader(),
                                temporary.path(),
                                LiveIndex.Use.SHARED,
                                progress)) {
            index.learn(vectors);
            return Shadows.in(knowledge, index, progress);
        }
    }
}
