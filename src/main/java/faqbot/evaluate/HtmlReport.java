package faqbot.evaluate;

import faqbot.evaluate.SvgDiagram.Point;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An evaluation as a web page that needs no other file.
 *
 * @param title what was evaluated
 * @param verdicts those the figures and diagrams are about
 * @param failures those that may be looked at
 */
public record HtmlReport(
        String title, Figures figures, List<Verdict> verdicts, List<Failure> failures) {
    private static final String TEMPLATE = "report.html";

    /** The radius of the dot of a bin that holds all questions. */
    private static final double LARGEST_DOT = 16;

    public HtmlReport {
        verdicts = List.copyOf(verdicts);
        failures = List.copyOf(failures);
    }

    /** The page. */
    public String page() {
        return template()
                .replace("{figures}", figureRows())
                .replace("{reliability}", reliability())
                .replace("{coverage}", coverage())
                .replace("{title}", Html.escaped(title))
                .replace("{failures}", failureRows());
    }

    private static String template() {
        try (InputStream in = HtmlReport.class.getResourceAsStream(TEMPLATE)) {
            return new String(
                    Objects.requireNonNull(in, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String figureRows() {
        return figures.values().entrySet().stream()
                .map(figure ->
                        List.of(
                                Html.element("th", figure.getKey()),
                                Html.element(
                                        "td", Figures.shown(figure.getKey(), figure.getValue()))))
                .map(Html::row)
                .collect(Collectors.joining());
    }

    private String reliability() {
        var bins = ReliabilityBin.of(verdicts);
        var diagram = new SvgDiagram().line("ideal", List.of(new Point(0, 0), new Point(1, 1)));
        var points = bins.stream().map(bin -> new Point(bin.confidence(), bin.right())).toList();
        diagram.line("measured", points);
        for (int i = 0; i < bins.size(); i++) {
            var bin = bins.get(i);
            diagram.dot(points.get(i), radius(bin), explained(bin));
        }
        return diagram.svg("Reliability", "confidence", "first entry right");
    }

    /** The area of a dot follows the number of questions; each is large enough to be seen. */
    private double radius(ReliabilityBin bin) {
        return 2 + LARGEST_DOT * Math.sqrt((double) bin.count() / verdicts.size());
    }

    private static String explained(ReliabilityBin bin) {
        return "%d questions: confidence %d %%, right %d %%"
                .formatted(
                        bin.count(),
                        Math.round(bin.confidence() * 100),
                        Math.round(bin.right() * 100));
    }

    private String coverage() {
        var points =
                CoverageCurve.of(verdicts).stream()
                        .map(point -> new Point(point.coverage(), point.precision()))
                        .toList();
        return new SvgDiagram()
                .line("measured", points)
                .svg("Coverage and precision", "questions answered", "of these right");
    }

    private String failureRows() {
        return failures.stream()
                .map(HtmlReport::cells)
                .map(Html::row)
                .collect(Collectors.joining());
    }

    private static List<String> cells(Failure failure) {
        var verdict = failure.verdict();
        var question = verdict.question();
        var first = verdict.ranked().stream().findFirst().orElse("nothing found");
        return List.of(
                Html.element("td", question.text()),
                Html.element("td", question.kind()),
                Html.element("td", verdict.outcome().inWords()),
                Html.element("td", Math.round(verdict.confidence() * 100) + " %"),
                Html.element("td", first),
                Html.element("td", question.expected()),
                "<td><details><summary>why</summary>%s</details></td>"
                        .formatted(Html.element("pre", String.join("\n", failure.why()).strip())));
    }
}
