package faqbot.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All figures with their goals, by subject.
 *
 * @param passages the sizes that were measured, rising
 */
record Table(List<Integer> passages) {
    private static final int MIDDLE = 10_000;
    private static final int HIGH = 100_000;
    private static final int TOP = 1_000_000;
    private static final int LOW = 1_000;

    private static final String ANSWER = "answer.off.large.";

    Table {
        passages = List.copyOf(passages);
    }

    /** The figures below their headings, in order. */
    Map<String, List<Figure>> figures() {
        var figures = new LinkedHashMap<String, List<Figure>>();
        figures.put("First answer of a new process, shipped knowledge, index present", coldStart());
        figures.put("What the application takes", distribution());
        figures.put("The packaged bot, connected to a Discord on the same machine", service());
        figures.put("Processor time of an answer, one warm thread, made knowledge", answers());
        figures.put("The same work in SQLite FTS5", sqlite());
        figures.put("Memory of a process that has answered so", memory());
        figures.put("The index", index());
        figures.put("Where the time of an answer goes, by words, profile `small`", stages());
        return figures;
    }

    private static List<Figure> coldStart() {
        return List.of(
                Figure.of("Java's hello, same options", "ms", "cold.hello"),
                Figure.of("`ask`, encoder off", "ms", "cold.off.launcher"),
                Figure.ratio("…, beside hello", "cold.off.launcher", "cold.hello").atMost(7),
                Figure.ratio("…, beside plain `java -jar`", "cold.off.launcher", "cold.off.jar")
                        .atMost(0.35),
                Figure.of("`ask`, encoder on", "ms", "cold.on.launcher").atMost(800),
                Figure.ratio("…, beside plain `java -jar`", "cold.on.launcher", "cold.on.jar")
                        .atMost(0.5));
    }

    private static List<Figure> distribution() {
        return List.of(
                Figure.of("The zip", "MB", "size.zip"),
                Figure.of("Unpacked", "MB", "size.unpacked"),
                Figure.of("Most memory of `ask`, encoder off", "MB", "size.peak.off"),
                Figure.of("Most memory of `ask`, encoder on", "MB", "size.peak.on"));
    }

    private static List<Figure> service() {
        var figures = new ArrayList<Figure>();
        for (var encoder : List.of("off", "on")) {
            var prefix = "service." + encoder + ".";
            var label = ", encoder " + encoder;
            var isOn = encoder.equals("on");
            figures.addAll(
                    List.of(
                            Figure.of("`run`, ready after" + label, "ms", prefix + "ready"),
                            Figure.of(
                                    "Reply, median of later ones" + label, "ms", prefix + "steady"),
                            Figure.ratio(
                                            "First ten replies, p95, beside that" + label,
                                            prefix + "first",
                                            prefix + "steady")
                                    .atMost(3),
                            Figure.of(
                                            "Resident after 1,000 questions (quick: 100)" + label,
                                            "MB",
                                            prefix + "rss")
                                    .atMost(isOn ? 260 : 110),
                            Figure.of("…, of it anonymous", "MB", prefix + "anonymous"),
                            Figure.of(
                                    "50 questions a second, p50" + label,
                                    "ms",
                                    prefix + "rush.p50"),
                            Figure.of("…, p99", "ms", prefix + "rush.p99").atMost(60),
                            Figure.of(
                                            "…, lost or answered twice",
                                            "questions",
                                            prefix + "rush.wrong")
                                    .atMost(0),
                            Figure.of(
                                    "…, acknowledged later than Discord wants",
                                    "questions",
                                    prefix + "rush.late")));
        }
        return figures;
    }

    private List<Figure> answers() {
        var figures = new ArrayList<Figure>();
        for (var size : passages) {
            if (size <= MIDDLE) {
                figures.addAll(answers(size, "off.small", size == MIDDLE ? 1.2 : 0, 4));
                figures.addAll(answers(size, "on.small", size == MIDDLE ? 12 : 0, 20));
            }
            figures.addAll(answers(size, "off.large", size == TOP ? 10 : 0, 25));
            if (size == HIGH) {
                figures.addAll(answers(size, "on.large", 0, 0));
            }
        }
        if (passages.contains(TOP)) {
            figures.add(
                    Figure.ratio(
                                    "p50 at 1,000,000 beside 1,000",
                                    ANSWER + TOP + ".p50",
                                    ANSWER + LOW + ".p50")
                            .atMost(15));
        }
        return figures;
    }

    /** Without goals where the first is 0. */
    private static List<Figure> answers(int size, String how, double median, double slowest) {
        var name = "answer." + how + "." + size + ".";
        var parts = how.split("\\.", -1);
        var label = "%,d passages, encoder %s, `%s`".formatted(size, parts[0], parts[1]);
        var half = Figure.of(label + ", p50", "ms", name + "p50");
        var most = Figure.of("…, p99", "ms", name + "p99");
        return median == 0
                ? List.of(half, most)
                : List.of(half.atMost(median), most.atMost(slowest));
    }

    private List<Figure> sqlite() {
        var figures = new ArrayList<Figure>();
        for (var size : passages) {
            figures.add(
                    Figure.of("%,d passages, p50".formatted(size), "ms", "fts." + size + ".p50"));
            figures.add(Figure.of("…, p99", "ms", "fts." + size + ".p99"));
            var ratio =
                    Figure.ratio(
                            "…, faqbot's p50 beside it",
                            ANSWER + size + ".p50",
                            "fts." + size + ".p50");
            figures.add(
                    switch (size) {
                        case MIDDLE -> ratio.atMost(1 / 8.0);
                        case TOP -> ratio.atMost(1 / 150.0);
                        default -> ratio;
                    });
        }
        return figures;
    }

    private List<Figure> memory() {
        var figures = new ArrayList<Figure>();
        for (var size : passages) {
            var label = "%,d passages, resident".formatted(size);
            figures.add(Figure.of(label, "MB", ANSWER + size + ".rss"));
            figures.add(Figure.of("…, of it anonymous", "MB", ANSWER + size + ".anonymous"));
            if (size == HIGH) {
                figures.addAll(meant(size));
            }
        }
        if (passages.contains(TOP)) {
            figures.add(
                    Figure.difference(
                                    "Anonymous, 1,000,000 more than 10,000",
                                    "MB",
                                    ANSWER + TOP + ".anonymous",
                                    ANSWER + MIDDLE + ".anonymous")
                            .atMost(40));
        }
        return figures;
    }

    private static List<Figure> meant(int size) {
        var name = "answer.on.large." + size;
        return List.of(
                Figure.of("…, with the encoder on, resident", "MB", name + ".rss"),
                Figure.of("…, of it anonymous", "MB", name + ".anonymous"),
                Figure.of(
                        "…, at most while its vectors were made",
                        "MB",
                        "vectors." + size + ".peak"));
    }

    private List<Figure> index() {
        var figures = new ArrayList<Figure>();
        for (var size : passages) {
            var label = "%,d passages, ".formatted(size);
            figures.add(Figure.of(label + "made in", "s", "index." + size + ".seconds"));
            figures.add(Figure.of("…, opened in", "ms", ANSWER + size + ".open"));
            var edit = Figure.of("…, an edit is found after", "ms", "edit." + size + ".p50");
            figures.add(size == MIDDLE ? edit.atMost(5) : edit);
            figures.add(Figure.of("…, processor time of that", "ms", "edit." + size + ".cpu"));
            figures.add(Figure.of("…, the first edit", "ms", "edit." + size + ".first"));
            var bytes =
                    Figure.ratio(
                            "…, size beside FTS5's",
                            "index." + size + ".bytes",
                            "fts." + size + ".bytes");
            figures.add(size == HIGH ? bytes.atMost(0.8) : bytes);
        }
        figures.add(
                Figure.of(
                        "A passage with its wordings, learned by the encoder in",
                        "ms",
                        "learn.each"));
        figures.add(Figure.of("…, extrapolated to 100,000 of them", "minutes", "learn.minutes"));
        return figures;
    }

    private static List<Figure> stages() {
        return List.of(
                Figure.of("Read the question", "µs", "jmh.readQuestion"),
                Figure.of("Find the best by words", "µs", "jmh.bestByWords"),
                Figure.of("Put the candidates in order", "µs", "jmh.candidates"),
                Figure.of("Read the hits with their evidence", "µs", "jmh.hitsWithEvidence"),
                Figure.of("Judge the confidence", "µs", "jmh.confidence"),
                Figure.of("The whole answer", "µs", "jmh.wholeAnswer"),
                Figure.of("Encode a question, where the encoder is on", "µs", "jmh.encode"),
                Figure.of("Understand a case for a recommendation", "µs", "jmh.understand"));
    }
}
