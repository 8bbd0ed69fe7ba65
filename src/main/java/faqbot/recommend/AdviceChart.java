package faqbot.recommend;

import faqbot.knowledge.Factor;
import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows how much each answered factor speaks for each option: as a picture, or as bars of text
 * where no fonts are installed to draw with.
 *
 * @param advice what to show
 */
public record AdviceChart(Advice advice) {
    private static final Logger LOG = LoggerFactory.getLogger(AdviceChart.class);

    private static final int WIDTH = 900;
    private static final int HEIGHT_PER_FACTOR = 70;
    private static final int HEIGHT_AROUND = 150;

    /** A card of its own colour, so that it can be read on a dark page and on a light one. */
    private static final Color CARD = new Color(0xF4F5F7);

    private static final Color INK = new Color(0x23272E);
    private static final Color GRID = new Color(0xC9CDD4);

    /** Told apart by people who see red and green alike. After Okabe and Ito (2008). */
    private static final Color[] COLORS = {
        new Color(0x0072B2),
        new Color(0xE69F00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0x56B4E9),
        new Color(0xD55E00)
    };

    /** Longer labels leave no room for the bars. */
    private static final int MOST_LETTERS = 34;

    private static final int TEXT_BAR = 12;

    /** The picture as PNG; nothing where it cannot be drawn or nothing was answered. */
    public Optional<byte[]> png() {
        if (factors().isEmpty()) {
            return Optional.empty();
        }
        try {
            System.setProperty("java.awt.headless", "true");
            if (GraphicsEnvironment.getLocalGraphicsEnvironment()
                            .getAvailableFontFamilyNames()
                            .length
                    == 0) {
                return Optional.empty();
            }
            return Optional.of(ChartEncoder.getBytes(chart(), "png"));
        } catch (IOException | RuntimeException | LinkageError e) {
            // Java says in each of these ways that a machine has no fonts.
            LOG.info("No chart can be drawn here ({}): bars of text instead", e.toString());
            return Optional.empty();
        }
    }

    private HorizontalBarChart chart() {
        var factors = factors();
        var chart =
                new HorizontalBarChartBuilder()
                        .width(WIDTH)
                        .height(HEIGHT_AROUND + HEIGHT_PER_FACTOR * (factors.size() + 1))
                        .title(advice.framework().title())
                        .xAxisTitle("points for and against")
                        .build();
        style(chart);
        var rows = new ArrayList<>(factors.stream().map(this::label).toList());
        rows.add("Sum");
        for (var standing : advice.standings()) {
            var points =
                    new ArrayList<>(
                            factors.stream().map(factor -> points(standing, factor)).toList());
            points.add(standing.score());
            chart.addSeries(name(standing), points, rows);
        }
        return chart;
    }

    private static void style(HorizontalBarChart chart) {
        var styler = chart.getStyler();
        styler.setChartBackgroundColor(CARD);
        styler.setPlotBackgroundColor(CARD);
        styler.setLegendBackgroundColor(CARD);
        styler.setLegendBorderColor(CARD);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(GRID);
        styler.setChartFontColor(INK);
        styler.setXAxisTickLabelsColor(INK);
        styler.setYAxisTickLabelsColor(INK);
        styler.setSeriesColors(COLORS);
        styler.setLegendPosition(LegendPosition.OutsideE);
        styler.setXAxisDecimalPattern("0");
    }

    private String name(Standing standing) {
        return standing.isPossible()
                ? standing.option().name()
                : standing.option().name() + " (ruled out)";
    }

    private List<Factor> factors() {
        return advice.framework().factors().stream()
                .filter(factor -> !advice.requirements().given(factor).isEmpty())
                .toList();
    }

    /** What was answered tells more than what was asked. */
    private String label(Factor factor) {
        var answers =
                advice.requirements().given(factor).stream()
                        .map(Factor.Answer::text)
                        .collect(Collectors.joining("; "));
        return answers.length() <= MOST_LETTERS
                ? answers
                : answers.substring(0, MOST_LETTERS).strip() + "…";
    }

    private static int points(Standing standing, Factor factor) {
        return standing.reasons().stream()
                .filter(reason -> reason.factor().equals(factor))
                .mapToInt(Reason::points)
                .sum();
    }

    /** The same as bars of text, a line for each option. */
    public List<String> bars() {
        int most =
                advice.standings().stream()
                        .mapToInt(standing -> Math.abs(standing.score()))
                        .max()
                        .orElse(0);
        int width =
                advice.standings().stream()
                        .mapToInt(standing -> name(standing).length())
                        .max()
                        .orElse(0);
        return advice.standings().stream().map(standing -> bar(standing, most, width)).toList();
    }

    private String bar(Standing standing, int most, int width) {
        int length = most == 0 ? 0 : Math.abs(standing.score()) * TEXT_BAR / most;
        var bar = (standing.score() < 0 ? "░" : "█").repeat(length);
        return ("%-" + width + "s %+4d %s")
                .formatted(name(standing), standing.score(), bar)
                .strip();
    }

    /** What the picture shows, for who does not see it. */
    public String description() {
        var scores =
                advice.standings().stream()
                        .map(standing -> name(standing) + " " + standing.score())
                        .toList();
        return advice.framework().title() + ": points " + String.join(", ", scores) + ".";
    }
}
