package faqbot.cli;

import faqbot.evaluate.EvaluationException;
import faqbot.evaluate.JudgedPack;
import faqbot.evaluate.JudgedQuestion;
import faqbot.evaluate.Split;
import faqbot.knowledge.Knowledge;
import faqbot.knowledge.KnowledgeException;
import faqbot.knowledge.Pack;
import faqbot.knowledge.Problem;
import faqbot.knowledge.Spelling;
import java.util.List;

/**
 * The judged questions that lie in a knowledge folder.
 *
 * @param knowledge what was read from the folder, without errors
 */
record JudgedQuestions(KnowledgeFolder folder, Knowledge knowledge) {
    private static final String MEND =
            "Write judged questions into a file %s of the pack.".formatted(JudgedPack.FILE);

    /**
     * Reads a folder.
     *
     * @throws KnowledgeException if it has errors
     */
    static JudgedQuestions of(KnowledgeFolder folder) {
        var reading = folder.reader().read();
        if (reading.hasErrors()) {
            throw new KnowledgeException(folder.located(reading.problems()));
        }
        return new JudgedQuestions(folder, reading.knowledge());
    }

    /**
     * Those of every pack that has some.
     *
     * @throws EvaluationException if no pack has any, or some have errors
     */
    List<JudgedPack> all() {
        var judged = JudgedPack.readAll(folder.folder(), knowledge);
        if (judged.isEmpty()) {
            throw refusal("no pack has judged questions", MEND);
        }
        return sound(judged);
    }

    /**
     * The questions that may be learnt from, of every pack that has some; there may be none.
     *
     * @throws EvaluationException if some have errors
     */
    List<JudgedQuestion> dev() {
        return sound(JudgedPack.readAll(folder.folder(), knowledge)).stream()
                .flatMap(pack -> pack.questions().stream())
                .filter(question -> Split.of(question.text()) == Split.DEV)
                .toList();
    }

    /**
     * Those of one pack, as a list of one.
     *
     * @throws EvaluationException if there is no such pack, or it has none, or they have errors
     */
    List<JudgedPack> of(String pack) {
        var packs = knowledge.packs().stream().map(Pack::folder).toList();
        if (!packs.contains(pack)) {
            throw refusal(
                    "there is no pack \"" + pack + "\" in the knowledge",
                    Spelling.mend(pack, packs));
        }
        return JudgedPack.read(folder.folder(), pack, knowledge)
                .map(judged -> sound(List.of(judged)))
                .orElseThrow(
                        () -> refusal("the pack \"" + pack + "\" has no judged questions", MEND));
    }

    private List<JudgedPack> sound(List<JudgedPack> judged) {
        if (judged.stream().anyMatch(JudgedPack::hasErrors)) {
            throw new EvaluationException(
                    folder.located(
                            judged.stream().flatMap(one -> one.problems().stream()).toList()));
        }
        return judged;
    }

    private EvaluationException refusal(String message, String mend) {
        return new EvaluationException(List.of(Problem.error(folder.shown(), 0, message, mend)));
    }
}
