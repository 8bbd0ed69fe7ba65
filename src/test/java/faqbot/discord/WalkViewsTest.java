package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.DecisionFramework.Group;
import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Factor.Cell;
import faqbot.knowledge.Importance;
import faqbot.knowledge.Origin;
import faqbot.recommend.Requirements;
import faqbot.recommend.Support;
import faqbot.search.Hit;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The views of walks through frameworks that are as large as they may be. */
class WalkViewsTest {
    private static final HandMadeDirectory PASSAGES =
            new HandMadeDirectory(
                    IntStream.range(0, 40)
                            .mapToObj(WalkViewsTest::hit)
                            .map(hit -> HandMadeDirectory.entry(hit, "Text."))
                            .toList(),
                    HandMadeDirectory.EMPTY.catalogue());

    private static final List<Action> VIEWS =
            List.of(Action.NEXT, Action.ASK, Action.RESULT, Action.WHAT_IF, Action.EVIDENCE);

    @ParameterizedTest
    @MethodSource("languages")
    void keepEveryLimit(DiscordLocale language) {
        var random = new Random(1);
        for (int i = 0; i < 10; i++) {
            var framework = large(random);
            var walk = walk(framework, random);
            var views = views(Texts.in(language));

            VIEWS.forEach(view -> keepsLimits(views.of(view, walk, List.of())));
            keepsLimits(views.of(Action.CHOOSE_FACTOR, walk, List.of("7")));
            keepsLimits(views.of(Action.SUPPOSE, walk, List.of("7.23")));
            keepsLimits(views.results().shared(walk, "<@1>"));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void comparisonsKeepEveryLimit(DiscordLocale language) {
        var framework = large(new Random(2));
        var factor = framework.factors().getFirst();
        var messages = new CompareMessages(controls(Texts.in(language)), new Support(PASSAGES));
        var all = factor.answers().stream().map(answer -> new Aspect(factor, answer)).toList();

        keepsLimits(messages.of(framework, all));
        keepsLimits(messages.of(framework, all.subList(0, 1)));
        keepsLimits(messages.of(framework, List.of()));
    }

    @Test
    void aTossUpShowsWhatSpeaksForEachAndAsks() {
        var walk = walk(even(), "0.0", "1.1");

        assertThat(text(views(Texts.ENGLISH).results().of(walk)))
                .startsWith("**Either Option 0")
                .contains("**For Option 0", "**For Option 1", "**What would tell most next:**");
    }

    @Test
    void aContradictionShowsWhatRulesEachOut() {
        var walk = walk(contradictory(), "0.0", "1.1");

        assertThat(text(views(Texts.ENGLISH).results().of(walk)))
                .startsWith("**None fits.**")
                .contains("**What rules out Option 0", "**What rules out Option 1")
                .endsWith("Which of these can give way?");
    }

    private static void keepsLimits(MessageCreateData data) {
        var call =
                new Call(
                        "POST",
                        "/channels/1/messages",
                        Json.read(data.toData().toString()),
                        Instant.now());
        assertThat(MessageRules.violations(call)).isEmpty();
    }

    private static String text(MessageCreateData data) {
        return String.valueOf(data.getEmbeds().getFirst().getDescription());
    }

    private static WalkViews views(Texts texts) {
        return new WalkViews(new WalkControls(controls(texts)), new Support(PASSAGES));
    }

    private static Controls controls(Texts texts) {
        return new Controls(ComponentIds.of(BotOnLoopback.TOKEN), texts, Long.MAX_VALUE);
    }

    private static List<DiscordLocale> languages() {
        return List.of(
                DiscordLocale.ENGLISH_US,
                DiscordLocale.GERMAN,
                DiscordLocale.SPANISH,
                DiscordLocale.FRENCH,
                DiscordLocale.JAPANESE,
                DiscordLocale.PORTUGUESE_BRAZILIAN);
    }

    private static Walk walk(DecisionFramework framework, Random random) {
        var said = Requirements.NONE;
        for (var factor : framework.factors().subList(0, random.nextInt(9))) {
            var given = new LinkedHashSet<String>();
            factor.answers().stream()
                    .map(Factor.Answer::id)
                    .filter(_ -> random.nextInt(4) == 0)
                    .forEach(given::add);
            said = said.with(factor.id(), given).weighing(factor.id(), Importance.VERY_HIGH);
        }
        return new Walk(framework, said, framework.factors());
    }

    private static Walk walk(DecisionFramework framework, String... given) {
        var walk = Walk.start(framework, Requirements.NONE);
        for (var value : given) {
            var factor = WalkControls.factor(walk, value).id();
            var answer = WalkControls.answer(walk, value).id();
            walk = walk.saying(walk.requirements().and(factor, answer));
        }
        return walk;
    }

    /** An entry with a title and a link as long as they may be. */
    private static Hit hit(int number) {
        var link = URI.create("https://example.org/" + "x".repeat(480));
        return Hits.linked(Hits.hit(title(number), "Text."), Optional.of(link));
    }

    private static String title(int number) {
        return "Passage " + number + " " + "title ".repeat(60);
    }

    /** All texts are as long as they may be. */
    private static DecisionFramework large(Random random) {
        return framework(
                8,
                24,
                6,
                (_, _, _) ->
                        new Cell(
                                Optional.of(random.nextInt(7) - 3),
                                random.nextInt(9) == 0,
                                Optional.of("nodejs-or-python/" + title(random.nextInt(40))),
                                "because ".repeat(40)));
    }

    /**
     * The first question has an answer for one option, the second one for the other, the last both.
     */
    private static DecisionFramework even() {
        return framework(
                3,
                2,
                2,
                (factor, answer, option) ->
                        cell(answer == option && (factor == answer || factor == 2) ? 2 : 0, false));
    }

    /** The same, but they rule the option out. */
    private static DecisionFramework contradictory() {
        return framework(
                2, 2, 2, (factor, answer, option) -> cell(0, factor == answer && answer == option));
    }

    private static Cell cell(int score, boolean rulesOut) {
        return new Cell(Optional.of(score), rulesOut, Optional.empty(), "");
    }

    /** Makes a cell. */
    private interface Cells {
        Cell of(int factor, int answer, int option);
    }

    private static DecisionFramework framework(int factors, int answers, int options, Cells cells) {
        return new DecisionFramework(
                "framework",
                new Origin("pack", "decisions/framework.yaml"),
                "t".repeat(80),
                "",
                Optional.of(LocalDate.of(2026, 11, 26)),
                IntStream.range(0, options).mapToObj(WalkViewsTest::option).toList(),
                List.of(new Group("group", "Group", "What?")),
                IntStream.range(0, factors)
                        .mapToObj(i -> factor(i, answers, options, cells))
                        .toList(),
                "yaml");
    }

    private static Option option(int number) {
        return new Option("option" + number, full("Option " + number, 80), "");
    }

    private static Factor factor(int number, int answers, int options, Cells cells) {
        return new Factor(
                "factor" + number,
                "group",
                full("Question " + number, 150),
                Importance.MEDIUM,
                true,
                IntStream.range(0, answers)
                        .mapToObj(i -> answer(number, i, options, cells))
                        .toList(),
                1);
    }

    private static Factor.Answer answer(int factor, int number, int options, Cells cells) {
        var all = new HashMap<String, Cell>();
        for (int option = 0; option < options; option++) {
            all.put("option" + option, cells.of(factor, number, option));
        }
        return new Factor.Answer(
                "answer" + number,
                full("Answer " + factor + "." + number, 100),
                List.of(),
                Optional.empty(),
                all,
                1);
    }

    /** Fills a text up to a length. */
    private static String full(String text, int length) {
        return text + "-".repeat(length - text.length());
    }
}
