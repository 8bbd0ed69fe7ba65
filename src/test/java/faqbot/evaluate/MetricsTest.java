package faqbot.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.answer.AnswerSettings;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The expected figures were computed by scikit-learn 1.2.1: {@code ndcg_score}, {@code
 * average_precision_score} (with 0 for what was not found, as trec_eval has it), {@code
 * label_ranking_average_precision_score} of the first right document, which is its reciprocal rank,
 * {@code roc_auc_score}, and {@code calibration_curve} with ten uniform bins.
 */
class MetricsTest {
    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    @Test
    void agreeAboutRankings() {
        assertThat(value(RankingMetrics.averagePrecision(Verdicts.TEN)))
                .isEqualTo(0.5984848484848485, EXACTLY);
        assertThat(value(RankingMetrics.gain(Verdicts.TEN, 10)))
                .isEqualTo(0.6334622168961465, EXACTLY);
        assertThat(value(RankingMetrics.reciprocalRank(Verdicts.TEN, 10)))
                .isEqualTo(0.638888888888889, EXACTLY);
    }

    @Test
    void agreeAboutConfidences() {
        assertThat(value(ConfidenceMetrics.separation(Verdicts.TEN)))
                .isEqualTo(0.7291666666666666, EXACTLY);
        assertThat(value(ConfidenceMetrics.calibrationError(Verdicts.TEN)))
                .isEqualTo(0.274, EXACTLY);
    }

    @Test
    void countWhatIsAmongTheFirst() {
        assertThat(value(RankingMetrics.success(Verdicts.TEN, 1))).isEqualTo(3 / 6.0, EXACTLY);
        assertThat(value(RankingMetrics.success(Verdicts.TEN, 3))).isEqualTo(5 / 6.0, EXACTLY);
        assertThat(value(RankingMetrics.success(Verdicts.TEN, 11))).isEqualTo(1, EXACTLY);
    }

    @Test
    void areUndefinedWithoutQuestionsToMeasure() {
        var outside = Verdicts.TEN.subList(6, 10);

        assertThat(RankingMetrics.success(outside, 1)).isEmpty();
        assertThat(RankingMetrics.averagePrecision(outside)).isEmpty();
        assertThat(ConfidenceMetrics.separation(outside)).isEmpty();
        assertThat(ConfidenceMetrics.separation(Verdicts.TEN.subList(0, 6))).isEmpty();
        assertThat(ConfidenceMetrics.calibrationError(List.of())).isEmpty();
    }

    @Test
    void curveGoesFromTheSurestToAll() {
        var curve = CoverageCurve.of(Verdicts.TEN);

        assertThat(curve).hasSize(8);
        assertThat(curve.getFirst()).isEqualTo(new CoverageCurve.Point(.1, 1));
        assertThat(curve.getLast()).isEqualTo(new CoverageCurve.Point(1, .3));
    }

    @Test
    void figuresCountWhatIsAnsweredAtAPoint() {
        var evaluation = new Evaluation(Verdicts.TEN, Duration.ofMillis(25));
        var points = OperatingPoint.of(new AnswerSettings(.45, .05, .3, 3));

        assertThat(
                        FiguresJson.of(
                                Figures.of(evaluation, 12, points),
                                List.of(Verdicts.TEN.getFirst())))
                .isEqualTo(
                        "{\"entries\":12,\"queries\":10,\"out_of_scope\":4,"
                                + "\"success@1\":0.5000,\"success@3\":0.8333,\"success@5\":0.8333,"
                                + "\"mrr@10\":0.6389,\"map\":0.5985,\"ndcg@10\":0.6335,"
                                + "\"auroc\":0.7292,\"ece\":0.2740,\"ms_per_query\":2.5000,"
                                + "\"points\":{"
                                + "\"asked\":{\"answered\":0.6667,\"answered_right\":0.3333,"
                                + "\"oos_answered\":0.5000},"
                                + "\"unasked\":{\"answered\":0.1667,\"answered_right\":1.0000,"
                                + "\"oos_answered\":0.0000}},\"answers\":{"
                                + "\"ca978112ca1b\":[\"answered_right\",\"d1\"]}}");
    }

    @Test
    void figuresThatAreUndefinedAreNull() {
        var json =
                FiguresJson.of(
                        Figures.of(
                                Evaluation.NONE, 0, List.of(new OperatingPoint("unasked", 0.95))),
                        List.of());

        assertThat(json)
                .startsWith("{\"entries\":0,\"queries\":0,\"out_of_scope\":0,\"success@1\":null,")
                .endsWith(
                        "\"ms_per_query\":null,\"points\":{\"unasked\":{\"answered\":null,"
                                + "\"answered_right\":null,\"oos_answered\":null}},\"answers\":{}}");
    }

    private static double value(OptionalDouble figure) {
        return figure.orElseThrow();
    }
}
