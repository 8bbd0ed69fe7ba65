package faqbot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    @Test
    void needsNoOtherFile() {
        assertThat(page(Verdicts.TEN))
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("src=", "href=", "url(", "@import", "<script", "{figures}")
                .contains("prefers-color-scheme: dark");
    }

    @Test
    void hasFiguresDiagramsAndFailures() {
        var page = page(Verdicts.TEN);

        assertThat(page)
                .contains("<th dir=\"auto\">success@1</th><td dir=\"auto\">0.5000</td>")
                .contains("aria-label=\"Reliability\"")
                .contains("aria-label=\"Coverage and precision\"")
                .contains("<title>2 questions: confidence 55 %, right 0 %</title>")
                .contains("<pre dir=\"auto\">why of j</pre>");
        assertThat(page.split("<summary>why", -1)).hasSize(1 + 6);
    }

    @Test
    void showsTextsAsTheyAre() {
        var page = page(List.of(Verdicts.verdict("<b>&\"{title}", Map.of(), .9, "<i>")));

        assertThat(page)
                .contains("<td dir=\"auto\">&lt;b&gt;&amp;&quot;{title}</td>")
                .contains("&lt;i&gt;")
                .doesNotContain("<b>", "<i>");
    }

    @Test
    void canBeMadeOfNothing() {
        assertThat(page(List.of())).contains("<td dir=\"auto\">–</td>");
    }

    @Test
    void listsTheSurestFailuresFirstAndNotTooMany() {
        var many =
                IntStream.range(0, 1_000)
                        .mapToObj(
                                i -> Verdicts.verdict("question " + i, Map.of(), .5 + i / 2e3, "d"))
                        .toList();

        var failures = Failure.among(many, List::of);

        assertThat(failures).hasSize(200);
        assertThat(failures.getFirst().verdict().question().text()).isEqualTo("question 999");
    }

    private static String page(List<Verdict> verdicts) {
        var evaluation = new Evaluation(verdicts, Duration.ofMillis(10));
        var figures = Figures.of(evaluation, 12, List.of(new OperatingPoint("unasked", 0.95)));
        var failures = Failure.among(verdicts, question -> List.of("why of " + question));
        return new HtmlReport("tea", figures, verdicts, failures).page();
    }
}
