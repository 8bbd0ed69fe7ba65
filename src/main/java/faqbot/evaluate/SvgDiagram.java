package faqbot.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws shares against shares, from 0 to 100 % on both axes. */
final class SvgDiagram {
    private static final int LEFT = 60;
    private static final int TOP = 16;
    private static final int SIZE = 300;
    private static final int STEPS = 5;

    private final StringBuilder marks = new StringBuilder();

    /** A point of a diagram, both shares from 0 to 1. */
    record Point(double x, double y) {}

    /** Draws a line through points. */
    SvgDiagram line(String style, List<Point> points) {
        var path = points.stream().map(p -> x(p.x()) + "," + y(p.y()));
        marks.append(
                "<polyline class=\"%s\" points=\"%s\"/>\n"
                        .formatted(style, path.collect(Collectors.joining(" "))));
        return this;
    }

    /** Draws a dot with an explanation that shows under the pointer. */
    SvgDiagram dot(Point point, double radius, String explanation) {
        marks.append(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"><title>%s</title></circle>\n"
                        .formatted(
                                x(point.x()),
                                y(point.y()),
                                decimal(radius),
                                Html.escaped(explanation)));
        return this;
    }

    /** The drawing, with the names of its axes. */
    String svg(String name, String horizontal, String vertical) {
        return """
        <svg viewBox="0 0 380 370" role="img" aria-label="%s">
        %s%s<text class="name" x="%d" y="%d">%s</text>
        <text class="name" transform="translate(14 %d) rotate(-90)">%s</text>
        </svg>
        """
                .formatted(
                        Html.escaped(name),
                        grid(),
                        marks,
                        LEFT + SIZE / 2,
                        TOP + SIZE + 42,
                        Html.escaped(horizontal),
                        TOP + SIZE / 2,
                        Html.escaped(vertical));
    }

    private static String grid() {
        var grid = new StringBuilder();
        for (int i = 0; i <= STEPS; i++) {
            double share = (double) i / STEPS;
            grid.append(rule(share, 0, share, 1)).append(rule(0, share, 1, share));
            grid.append(label(x(share), decimal(TOP + SIZE + 18), "middle", share));
            grid.append(
                    label(decimal(LEFT - 8), decimal(TOP + SIZE * (1 - share) + 4), "end", share));
        }
        return grid.toString();
    }

    private static String rule(double x1, double y1, double x2, double y2) {
        return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(x(x1), y(y1), x(x2), y(y2));
    }

    private static String label(String x, String y, String anchor, double share) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%d %%</text>\n"
                .formatted(x, y, anchor, Math.round(share * 100));
    }

    private static String x(double share) {
        return decimal(LEFT + SIZE * share);
    }

    private static String y(double share) {
        return decimal(TOP + SIZE * (1 - share));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
