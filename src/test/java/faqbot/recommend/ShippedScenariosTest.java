package faqbot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.Snapshot;
import faqbot.answer.AnswerSettings;
import faqbot.answer.ConfidenceFile;
import faqbot.answer.FaqAnswerer;
import faqbot.evaluate.Split;
import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import faqbot.search.SharedEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well the choice of a backend is advised in the scenarios that come with the program.
 *
 * <p>Of those of the half {@code test} only figures are told, never a single one.
 */
class ShippedScenariosTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.folder", "."), "knowledge");

    private static final Path SCENARIOS =
            FOLDER.resolve("nodejs-or-python/decisions/scenarios/backend.yaml");

    private static final double LEAST_CHOICES = 0.92;
    private static final double LEAST_REASONS = 0.85;
    private static final String HOSTILE = "hostile";

    @TempDir private Path indexFolder;

    @Test
    void scenariosNameWhatTheFrameworkHas() {
        var framework =
                framework(new KnowledgeReader(FOLDER, List.of()).read().knowledge().frameworks());

        assertThat(Scenario.read(SCENARIOS))
                .allSatisfy(scenario -> {
                    assertThat(answers(framework))
                            .containsAll(scenario.understood())
                            .containsAll(scenario.denied());
                    assertThat(scenario.choices()).isNotEmpty();
                })
                .extracting(Scenario::id)
                .doesNotHaveDuplicates();
    }

    private static DecisionFramework framework(List<DecisionFramework> frameworks) {
        return frameworks.stream()
                .filter(framework -> framework.id().equals("backend"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> answers(DecisionFramework framework) {
        return framework.factors().stream()
                .flatMap(factor ->
                        factor.answers().stream().map(answer -> factor.id() + "=" + answer.id()))
                .toList();
    }

    @Test
    void figuresAreThoseOfTheSnapshotAndGoodEnough() {
        var results = results();

        var now = String.join("\n", figures(results)) + "\n";
        assertThat(now).isEqualTo(Snapshot.of(getClass(), "backend.txt").before(now));
        var test = of(Split.TEST, results);
        assertThat(share(test, Result::isRightChoice)).isGreaterThanOrEqualTo(LEAST_CHOICES);
        assertThat(share(test, Result::isRight)).isGreaterThanOrEqualTo(LEAST_REASONS);
        assertThat(
                        results.stream()
                                .filter(result -> result.scenario().kind().equals(HOSTILE))
                                .filter(Result::isChoice)
                                .count())
                .as("choices of hostile texts")
                .isZero();
    }

    private List<Result> results() {
        var reader = new KnowledgeReader(FOLDER, List.of());
        try (var index =
                LiveIndex.open(reader, indexFolder, LiveIndex.Use.SHARED, Progress.SILENT)) {
            index.learn(SharedEncoder.openRemembering());
            try (var frameworks = new Frameworks(index, ShippedScenariosTest::answerer)) {
                return Scenario.read(SCENARIOS).stream()
                        .map(scenario -> result(frameworks, scenario))
                        .toList();
            }
        }
    }

    private static FaqAnswerer answerer(LiveIndex index) {
        return new FaqAnswerer(index, AnswerSettings.DEFAULT, ConfidenceFile.shipped());
    }

    private static Result result(Frameworks frameworks, Scenario scenario) {
        var framework = framework(frameworks.all());
        var understanding =
                scenario.text()
                        .map(text -> frameworks.read(framework, text))
                        .orElseGet(() -> frameworks.read(framework, scenario.fields()));
        var requirements = understanding.addedTo(Requirements.NONE);
        return new Result(scenario, Advice.of(framework, requirements));
    }

    /** What came of a scenario. */
    private record Result(Scenario scenario, Advice advice) {
        boolean isChoice() {
            return advice.choice().isPresent();
        }

        boolean isRightChoice() {
            return scenario.allows(advice.choice().map(DecisionFramework.Option::id));
        }

        boolean isRight() {
            return isRightChoice() && scenario.isUnderstoodBy(advice.requirements());
        }
    }

    private static List<String> figures(List<Result> results) {
        var lines = new ArrayList<String>();
        for (var half : Split.values()) {
            var own = of(half, results);
            lines.add("%s: %d scenarios".formatted(half, own.size()));
            lines.add(line("all", own));
            byKind(own).forEach((kind, some) -> lines.add(line(kind, some)));
            lines.add("");
        }
        lines.removeLast();
        return lines;
    }

    private static List<Result> of(Split half, List<Result> results) {
        return results.stream().filter(result -> result.scenario().half() == half).toList();
    }

    private static Map<String, List<Result>> byKind(List<Result> results) {
        return results.stream()
                .collect(
                        Collectors.groupingBy(
                                result -> result.scenario().kind(),
                                TreeMap::new,
                                Collectors.toList()));
    }

    private static String line(String kind, List<Result> results) {
        return String.format(
                Locale.ROOT,
                "  %-9s %2d  choice right %.3f  choice and reasons right %.3f",
                kind,
                results.size(),
                share(results, Result::isRightChoice),
                share(results, Result::isRight));
    }

    private interface Measure {
        boolean holds(Result result);
    }

    private static double share(List<Result> results, Measure measure) {
        return (double) results.stream().filter(measure::holds).count() / results.size();
    }
}
