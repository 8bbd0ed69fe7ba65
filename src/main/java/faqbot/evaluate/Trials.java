package faqbot.evaluate;

import faqbot.answer.Signals;
import faqbot.evaluate.Trial.Kind;
import faqbot.knowledge.Knowledge;
import faqbot.search.Evidence;
import faqbot.search.Hit;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Trials with one set of questions.
 *
 * @param source the set that they were made from; sets of one source are left out together
 * @param isOriginal whether the knowledge was as it came, so that the natural trials show the mix
 *     of questions that people ask
 */
public record Trials(String source, boolean isOriginal, List<Trial> trials) {
    /** The hits that count, and some that take the place of those that are taken away. */
    private static final int HITS = Signals.HITS + 2;

    /** How much of what people asked in vain becomes counter-examples. */
    private static final double EXAMPLES = 0.1;

    public Trials {
        trials = List.copyOf(trials);
    }

    /** Opens an index over a knowledge. */
    @FunctionalInterface
    public interface Opener extends Function<Knowledge, LiveIndex> {}

    /**
     * Asks the questions of a public set, also where what answers them is missing, where some that
     * nothing answers are named as counter-examples, and where the documents are articles.
     */
    public static List<Trials> of(
            String source, Dataset dataset, Opener opener, Progress progress) {
        var all = new ArrayList<Trials>();
        all.add(new Trials(source, true, asked(dataset, opener, true, Kind.NATURAL, progress)));
        var examples = dataset.outside(EXAMPLES);
        if (!examples.isEmpty()) {
            var beside = dataset.withCounterExamples(examples);
            var asked = asked(beside, opener, false, Kind.BESIDE_EXAMPLES, progress);
            all.add(new Trials(source, false, asked));
        }
        if (dataset.hasArticles()) {
            var articles = dataset.asArticles();
            all.add(
                    new Trials(
                            source, false, asked(articles, opener, true, Kind.NATURAL, progress)));
        }
        return all;
    }

    private static List<Trial> asked(
            Dataset dataset, Opener opener, boolean alsoInVain, Kind kind, Progress progress) {
        try (var index = opener.apply(dataset.knowledge())) {
            return asked(dataset.questions(), index, alsoInVain, kind, progress);
        }
    }

    /**
     * Asks questions.
     *
     * @param alsoInVain whether to ask half of those that can be answered a second time, without
     *     the entries that answer them
     */
    static List<Trial> asked(
            List<JudgedQuestion> questions,
            LiveIndex index,
            boolean alsoInVain,
            Kind kind,
            Progress progress) {
        var trials = new ArrayList<Trial>();
        progress.started("Asking", questions.size());
        try {
            for (var question : questions) {
                var hits = index.search(question.text(), HITS);
                Trial.of(question, kind, hits).ifPresent(trials::add);
                if (alsoInVain && question.isAnswerable() && isOfHalf(question)) {
                    inVain(question, hits).forEach(trials::add);
                }
                progress.advanced();
            }
        } finally {
            progress.finished();
        }
        return trials;
    }

    private static boolean isOfHalf(JudgedQuestion question) {
        return Split.of(question.text()) == Split.DEV;
    }

    private static Stream<Trial> inVain(JudgedQuestion question, List<Hit> hits) {
        var unanswerable = new JudgedQuestion(question.text(), question.kind(), Map.of());
        var others = hits.stream().filter(hit -> !question.isAnsweredBy(hit.entry())).toList();
        var moved = others.stream().map(hit -> moved(hit, question, hits)).toList();
        return Trial.of(unanswerable, Kind.TAKEN_AWAY, moved).stream();
    }

    /** A hit with the rank it has where those that answer the question are gone. */
    private static Hit moved(Hit hit, JudgedQuestion question, List<Hit> all) {
        var evidence = hit.evidence();
        long gone =
                all.stream()
                        .filter(other -> question.isAnsweredBy(other.entry()))
                        .filter(other -> other.evidence().wordsRank() < evidence.wordsRank())
                        .count();
        var ranked =
                new Evidence(
                        evidence.words(),
                        evidence.isOwnWording(),
                        evidence.coverage(),
                        evidence.shareOfBest(),
                        Math.max(1, evidence.wordsRank() - (int) gone),
                        evidence.meaning());
        return new Hit(
                hit.entry(),
                hit.headings(),
                hit.passage(),
                hit.place(),
                hit.link(),
                hit.details(),
                hit.score(),
                ranked);
    }
}
