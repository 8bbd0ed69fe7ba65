package faqbot.evaluate;

import java.util.List;
import java.util.Map;

/** Ten verdicts whose figures other programs were asked for. */
final class Verdicts {
    static final List<Verdict> TEN =
            List.of(
                    verdict("a", Map.of("d1", 1), .95, "d1"),
                    verdict("b", Map.of("d2", 2, "d5", 1), .80, "d5", "d3", "d2"),
                    verdict("c", Map.of("d4", 1), .62, "d3", "d1", "d4"),
                    verdict(
                            "d",
                            Map.of("d6", 1, "d7", 2, "d8", 1),
                            .55,
                            "d1",
                            "d7",
                            "d2",
                            "d6",
                            "d3"),
                    verdict(
                            "e",
                            Map.of("d9", 1),
                            .33,
                            "d1",
                            "d2",
                            "d3",
                            "d4",
                            "d5",
                            "d6",
                            "d7",
                            "d8",
                            "d10",
                            "d11",
                            "d9"),
                    verdict("f", Map.of("d12", 1), .33, "d12"),
                    verdict("g", Map.of(), .55, "d1"),
                    verdict("h", Map.of(), .12, "d2"),
                    verdict("i", Map.of(), 0),
                    verdict("j", Map.of(), .71, "d3"));

    private Verdicts() {}

    /** A verdict about a question that was answered if the confidence is at least a half. */
    static Verdict verdict(
            String text, Map<String, Integer> grades, double confidence, String... ranked) {
        var question = new JudgedQuestion(text, "kind", grades);
        boolean isAnswered = confidence >= .5;
        var right =
                ranked.length > 0 && grades.containsKey(ranked[0])
                        ? Outcome.ANSWERED_RIGHT
                        : Outcome.ANSWERED_WRONG;
        return new Verdict(
                question,
                isAnswered ? right : Outcome.SILENT,
                List.of(ranked),
                isAnswered ? 1 : 0,
                confidence);
    }
}
