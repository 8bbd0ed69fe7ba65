package faqbot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import faqbot.recommend.RandomCase.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of advice whatever a framework says. */
class AdvicePropertiesTest {
    private static final int CASES = 400;
    private static final Size ANY = new Size(6, 8);

    /** So small that everything somebody might have said can be tried. */
    private static final Size SMALL = new Size(4, 4);

    private static void forCases(Size most, BiConsumer<RandomCase, Random> property) {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            var made = RandomCase.of(random, most);
            try {
                property.accept(made, random);
            } catch (AssertionError e) {
                throw new AssertionError("seed %d, case %d, %s".formatted(seed, i, made), e);
            }
        }
    }

    @Test
    void theOrderOfFactorsAndAnswersDoesNotMatter() {
        forCases(
                ANY,
                (made, random) -> {
                    var advice = made.advice();

                    var other = shuffled(made, random).advice();

                    assertThat(other.margin()).isEqualTo(advice.margin());
                    assertThat(other.recommendation()).isEqualTo(advice.recommendation());
                    assertThat(scores(other)).isEqualTo(scores(advice));
                });
    }

    private static RandomCase shuffled(RandomCase made, Random random) {
        var factors = new ArrayList<Factor>();
        for (var factor : made.framework().factors()) {
            factors.add(RandomCase.withAnswersOnly(factor, shuffled(factor.answers(), random)));
        }
        var given = new LinkedHashMap<String, Set<String>>();
        for (var factor : shuffled(List.copyOf(made.requirements().answers().keySet()), random)) {
            var answers = List.copyOf(made.requirements().of(factor));
            given.put(factor, new LinkedHashSet<>(shuffled(answers, random)));
        }
        var said = made.requirements();
        return made.withFactors(shuffled(factors, random))
                .saying(new Requirements(given, said.open(), said.importance()));
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Map<String, Integer> scores(Advice advice) {
        return advice.standings().stream()
                .collect(Collectors.toMap(standing -> standing.option().id(), Standing::score));
    }

    @Test
    void aNeutralAnswerChangesNoRecommendation() {
        forCases(
                ANY,
                (made, random) -> {
                    var factor = RandomCase.any(random, made.framework().factors());

                    var other = made.withAnswer(factor, Map.of()).advice();

                    assertThat(other.recommendation()).isEqualTo(made.advice().recommendation());
                });
    }

    @Test
    void moreForAnOptionNeverLowersIt() {
        forCases(
                ANY,
                (made, random) -> {
                    var option = RandomCase.any(random, made.framework().options()).id();
                    var factor = RandomCase.any(random, made.framework().factors());

                    var more = made.withAnswer(factor, Map.of(option, random.nextInt(1, 4)));

                    assertNotLower(option, made.advice(), more.advice());
                });
    }

    @Test
    void aHigherScoreNeverLowersAnOption() {
        forCases(
                ANY,
                (made, random) -> {
                    var option = RandomCase.any(random, made.framework().options()).id();
                    for (var factor : made.framework().factors()) {
                        for (var answer : made.requirements().given(factor)) {
                            var higher =
                                    made.withCell(
                                            factor, answer, option, AdvicePropertiesTest::higher);

                            assertNotLower(option, made.advice(), higher.advice());
                        }
                    }
                });
    }

    private static Factor.Cell higher(Factor.Cell cell) {
        return new Factor.Cell(
                cell.score().map(score -> Math.min(score + 1, Factor.STRONGEST)),
                cell.rulesOut(),
                cell.evidence(),
                cell.because());
    }

    private static void assertNotLower(String option, Advice before, Advice after) {
        assertThat(rank(option, after)).isLessThanOrEqualTo(rank(option, before));
        assertThat(scores(after).get(option)).isGreaterThanOrEqualTo(scores(before).get(option));
        if (before.recommendation().equals(option)) {
            assertThat(after.recommendation()).isEqualTo(option);
        }
    }

    private static int rank(String option, Advice advice) {
        return advice.standings().stream()
                .map(standing -> standing.option().id())
                .toList()
                .indexOf(option);
    }

    @Test
    void nothingImpossibleIsRecommended() {
        forCases(
                ANY,
                (made, _) -> {
                    var advice = made.advice();

                    assertThat(advice.ruledOut())
                            .extracting(standing -> standing.option().id())
                            .doesNotContain(advice.recommendation());
                    assertThat(advice.isContradiction() && advice.margin().isChoice()).isFalse();
                    assertThat(advice.standings())
                            .extracting(Standing::isPossible)
                            .isSortedAccordingTo(Collections.reverseOrder());
                });
    }

    @Test
    void otherAnswersTurnTheChoiceAndNoFewerDo() {
        forCases(
                SMALL,
                (made, _) -> {
                    var advice = made.advice();
                    if (!advice.margin().isChoice()) {
                        assertThat(advice.otherAnswers()).isEmpty();
                        return;
                    }

                    assertThat(advice.otherAnswers().map(flip -> flip.changes().size()))
                            .isEqualTo(fewestChanges(made));
                    advice.otherAnswers().ifPresent(flip -> assertTurns(made, advice, flip));
                });
    }

    private static void assertTurns(RandomCase made, Advice advice, Flip.OtherAnswers flip) {
        var changed = made.requirements();
        for (var change : flip.changes()) {
            var now = Set.of(change.answer().id());
            assertThat(changed.of(change.factor().id())).isNotEqualTo(now);
            changed = changed.with(change.factor().id(), now);
        }
        assertThat(isOvertaken(made.saying(changed), advice)).isTrue();
        assertThat(first(made.saying(changed))).isEqualTo(flip.option());
    }

    /** By trying every other answer to every set of factors. */
    private static Optional<Integer> fewestChanges(RandomCase made) {
        var advice = made.advice();
        return changes(made, advice, 0, made.requirements(), 0).boxed().min(Integer::compare);
    }

    private static IntStream changes(
            RandomCase made, Advice advice, int factor, Requirements said, int changed) {
        var factors = made.framework().factors();
        if (factor == factors.size()) {
            return isOvertaken(made.saying(said), advice)
                    ? IntStream.of(changed)
                    : IntStream.empty();
        }
        var unchanged = changes(made, advice, factor + 1, said, changed);
        var others =
                factors.get(factor).answers().stream()
                        .map(answer -> said.with(factors.get(factor).id(), Set.of(answer.id())))
                        .flatMapToInt(
                                other -> changes(made, advice, factor + 1, other, changed + 1));
        return IntStream.concat(unchanged, others);
    }

    /** Whether the first of an advice is impossible now, or another option has more points. */
    private static boolean isOvertaken(RandomCase now, Advice before) {
        var first = before.standings().getFirst().option();
        var standings = new Scores(now.framework(), now.requirements()).standings();
        var same = standings.stream().filter(one -> one.option().equals(first)).findFirst();
        return standings.stream()
                .filter(Standing::isPossible)
                .anyMatch(other ->
                        !same.orElseThrow().isPossible()
                                || other.score() > same.orElseThrow().score());
    }

    private static Option first(RandomCase now) {
        return new Scores(now.framework(), now.requirements()).standings().getFirst().option();
    }

    @Test
    void otherImportanceTurnsTheChoiceAndNoNearerDoes() {
        forCases(
                SMALL,
                (made, _) -> {
                    var advice = made.advice();
                    if (!advice.margin().isChoice()) {
                        assertThat(advice.otherImportance()).isEmpty();
                        return;
                    }

                    assertThat(advice.otherImportance().map(flip -> steps(made, flip)))
                            .isEqualTo(nearestImportance(made, advice));
                    advice.otherImportance()
                            .ifPresent(flip -> {
                                var changed =
                                        made.saying(
                                                made.requirements()
                                                        .weighing(
                                                                flip.factor().id(),
                                                                flip.importance()));
                                assertThat(isOvertaken(changed, advice)).isTrue();
                                assertThat(first(changed)).isEqualTo(flip.option());
                            });
                });
    }

    private static int steps(RandomCase made, Flip.OtherImportance flip) {
        return steps(made, flip.factor(), flip.importance());
    }

    private static int steps(RandomCase made, Factor factor, Importance importance) {
        return Math.abs(importance.weight() - made.requirements().importanceOf(factor).weight());
    }

    private static Optional<Integer> nearestImportance(RandomCase made, Advice advice) {
        return made.framework().factors().stream()
                .flatMap(factor ->
                        Arrays.stream(Importance.values())
                                .filter(level ->
                                        isOvertaken(
                                                made.saying(
                                                        made.requirements()
                                                                .weighing(factor.id(), level)),
                                                advice))
                                .map(level -> steps(made, factor, level)))
                .min(Integer::compare);
    }

    @Test
    void whatIsSettledNoAnswerToAnOpenQuestionTurns() {
        forCases(
                SMALL,
                (made, _) -> {
                    var advice = made.advice();
                    if (!advice.isSettled()) {
                        return;
                    }

                    assertThat(completions(made))
                            .allSatisfy(complete ->
                                    assertThat(isOvertaken(made.saying(complete), advice))
                                            .isFalse())
                            .allSatisfy(complete ->
                                    assertThat(isPossible(made.saying(complete), advice)).isTrue());
                });
    }

    @Test
    void aChoiceThatIsNotSettledSomeAnswersTurnWhereNothingIsImpossible() {
        forCases(
                SMALL,
                (made, _) -> {
                    var possible = withoutExclusions(made);
                    var advice = possible.advice();
                    if (advice.isSettled() || !advice.margin().isChoice()) {
                        return;
                    }

                    assertThat(completions(possible))
                            .anyMatch(complete -> isOvertaken(possible.saying(complete), advice));
                });
    }

    private static RandomCase withoutExclusions(RandomCase made) {
        var now = made;
        for (var option : made.framework().options()) {
            for (int i = 0; i < now.framework().factors().size(); i++) {
                for (int j = 0; j < now.framework().factors().get(i).answers().size(); j++) {
                    var factor = now.framework().factors().get(i);
                    now =
                            now.withCell(
                                    factor,
                                    factor.answers().get(j),
                                    option.id(),
                                    cell ->
                                            new Factor.Cell(
                                                    cell.score(),
                                                    false,
                                                    cell.evidence(),
                                                    cell.because()));
                }
            }
        }
        return now;
    }

    private static boolean isPossible(RandomCase now, Advice before) {
        var first = before.standings().getFirst().option();
        return new Scores(now.framework(), now.requirements())
                .standings().stream()
                        .filter(standing -> standing.option().equals(first))
                        .allMatch(Standing::isPossible);
    }

    /** Everything that may still be answered to what is open, in any combination. */
    private static List<Requirements> completions(RandomCase made) {
        var completions = List.of(made.requirements());
        for (var factor : made.framework().factors()) {
            if (isOpen(made, factor)) {
                completions =
                        completions.stream()
                                .flatMap(said ->
                                        sets(factor).stream()
                                                .map(set ->
                                                        set.isEmpty()
                                                                ? said
                                                                : said.with(factor.id(), set)))
                                .toList();
            }
        }
        return completions;
    }

    private static boolean isOpen(RandomCase made, Factor factor) {
        return !made.requirements().isSpokenOf(factor)
                && made.requirements().importanceOf(factor) != Importance.NONE;
    }

    private static List<Set<String>> sets(Factor factor) {
        var ids = factor.answers().stream().map(Factor.Answer::id).toList();
        return IntStream.range(0, 1 << ids.size())
                .filter(bits -> factor.takesSeveral() || Integer.bitCount(bits) <= 1)
                .mapToObj(bits ->
                        IntStream.range(0, ids.size())
                                .filter(i -> (bits >> i & 1) == 1)
                                .mapToObj(ids::get)
                                .collect(Collectors.<String>toSet()))
                .toList();
    }

    @Test
    void theQuestionAskedIsOpenAndCanTell() {
        forCases(
                ANY,
                (made, _) -> {
                    var advice = made.advice();

                    assertThat(advice.question().stream())
                            .allSatisfy(factor -> assertThat(isOpen(made, factor)).isTrue());
                });
    }
}
