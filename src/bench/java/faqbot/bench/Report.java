package faqbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The page with all figures.
 *
 * @param machine where they were measured
 */
record Report(BenchSettings settings, Machine machine, Values values) {
    private static final String PICTURE = "pictures/scaling.png";

    /** Writes the page and its picture; gives the page's place. */
    Path write() throws IOException {
        var page = folder().resolve("benchmarks.md");
        Files.createDirectories(page.resolveSibling(PICTURE).resolveSibling("."));
        new ScalingChart(settings.passages(), values).write(page.resolveSibling(PICTURE));
        Files.write(page, lines());
        return page;
    }

    /** A quick run proves that all can be measured; its figures are not worth keeping. */
    private Path folder() {
        return settings.isQuick() ? settings.work() : settings.project().resolve("src/docs");
    }

    private List<String> lines() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Benchmarks");
        lines.add("");
        lines.add(
                "Written by `mvn -Pbench verify`, which overwrites this page. What is to be said of"
                        + " it, and why a goal is missed, stands in"
                        + " [performance.md](performance.md).");
        lines.add("");
        lines.add(machine.described());
        lines.add("");
        lines.add(
                "`small` and `large` are the launcher's profiles. Times of answers are processor"
                        + " time of the answering thread, medians and 99th percentiles of "
                        + settings.count(1_000, 100)
                        + " questions of 14 words after as many to warm up, or of as many as two"
                        + " minutes allow; all other times are the clock's. Made knowledge follows"
                        + " the laws of Zipf and Heaps. With the encoder on, its vectors are made,"
                        + " too, and each question is read by the real encoder. The stages of an"
                        + " answer are JMH's medians with "
                        + "%,d".formatted(Benchmarks.stagesSize(settings))
                        + " passages. Memory is told on Linux only.");
        new Table(settings.passages())
                .figures()
                .forEach((heading, figures) -> addTable(heading, figures, lines));
        lines.add("");
        lines.add("![Time and memory by passages](" + PICTURE + ")");
        return lines;
    }

    private void addTable(String heading, List<Figure> figures, List<String> lines) {
        lines.addAll(List.of("", "## " + heading, ""));
        lines.add("| figure | measured | goal | |");
        lines.add("| --- | ---: | ---: | --- |");
        figures.forEach(figure -> lines.add(figure.row(values)));
    }
}
