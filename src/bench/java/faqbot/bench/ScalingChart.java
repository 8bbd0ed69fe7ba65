package faqbot.bench;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/**
 * Time and memory against passages, both on logarithmic axes.
 *
 * @param passages the sizes, rising
 */
record ScalingChart(List<Integer> passages, Values values) {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    ScalingChart {
        passages = List.copyOf(passages);
    }

    /** Draws it into a file of the kind PNG. */
    void write(Path file) throws IOException {
        var time = chart("Processor time of an answer", "ms");
        add(time, "faqbot, p50", "answer.off.large.", ".p50");
        add(time, "faqbot, p99", "answer.off.large.", ".p99");
        add(time, "SQLite FTS5, p50", "fts.", ".p50");
        var memory = chart("Memory after the questions", "MB");
        add(memory, "resident", "answer.off.large.", ".rss");
        add(memory, "anonymous", "answer.off.large.", ".anonymous");
        BitmapEncoder.saveBitmap(List.of(time, memory), 1, 2, file.toString(), BitmapFormat.PNG);
    }

    private static XYChart chart(String title, String unit) {
        var chart =
                new XYChartBuilder()
                        .width(WIDTH)
                        .height(HEIGHT)
                        .title(title)
                        .xAxisTitle("passages")
                        .yAxisTitle(unit)
                        .build();
        chart.getStyler()
                .setXAxisLogarithmic(true)
                .setYAxisLogarithmic(true)
                .setXAxisDecimalPattern("#,##0")
                .setYAxisDecimalPattern("#,##0.##");
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        return chart;
    }

    /** A line through the sizes for which there is a value; none without any. */
    private void add(XYChart chart, String label, String before, String after) {
        var measured =
                passages.stream()
                        .filter(size -> values.find(before + size + after).isPresent())
                        .toList();
        if (!measured.isEmpty()) {
            chart.addSeries(
                    label,
                    measured,
                    measured.stream()
                            .map(size -> values.find(before + size + after).getAsDouble())
                            .toList());
        }
    }
}
