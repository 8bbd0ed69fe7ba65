package faqbot.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A question after which a member is not well served.
 *
 * @param why the evidence, as lines for a person
 */
public record Failure(Verdict verdict, List<String> why) {
    /** More than this nobody reads in one go. */
    private static final int MOST = 200;

    public Failure {
        why = List.copyOf(why);
    }

    /**
     * The failures among some verdicts, the surest first, as many as somebody will read.
     *
     * @param why explains what was answered to a question
     */
    public static List<Failure> among(List<Verdict> verdicts, Function<String, List<String>> why) {
        return verdicts.stream()
                .filter(verdict -> !verdict.isWell())
                .sorted(Comparator.comparingDouble(Verdict::confidence).reversed())
                .limit(MOST)
                .map(verdict -> new Failure(verdict, why.apply(verdict.question().text())))
                .toList();
    }
}
