package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import faqbot.recommend.Advice;
import faqbot.recommend.AdviceChart;
import faqbot.recommend.Requirements;
import faqbot.recommend.TeaOrCoffee;
import java.util.List;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code /recommend}: from the first question to the shared result, over the real JDA. */
class RecommendTest {
    private static final String FOLLOW_UP = "POST /webhooks/*/*";

    /** How a file of that kind begins. */
    private static final String PNG = "89504e47";

    private static final int PRIVATE = 64;
    private static final String HOUR = "What time is it?";
    private static final String PLANS = "What will you do then?";

    private static final HandMadeFrameworks DRINKS = HandMadeFrameworks.teaOrCoffee();

    @RegisterExtension static final BotOnLoopback BOT = new BotOnLoopback(DRINKS::frameworks);

    private final FakeDiscord discord = BOT.discord();

    @BeforeEach
    void finds() {
        BOT.finds(DRINKS.index());
    }

    @AfterAll
    static void close() {
        DRINKS.close();
    }

    @Test
    void asksTheQuestionThatTellsMostFirst(TestInfo test) {
        var question = begin();

        assertThat(flags(question)).isEqualTo(PRIVATE);
        Snapshots.assertUnchanged(test, question);
    }

    @Test
    void goesOnAndShowsWhatWasSaid(TestInfo test) {
        var next = choose(begin(), "Choose an answer", "Early morning");

        assertThat(text(next))
                .contains("- " + HOUR + " **Early morning**", "Question 2 of at most");
        Snapshots.assertUnchanged(test, next);
    }

    @Test
    void takesSeveralAnswersWhereSeveralCanHold() {
        var plans = choose(begin(), "Choose an answer", "Early morning");

        var next = choose(plans, "Choose all that hold", "Work with a clear head", "Sleep");

        assertThat(text(next)).contains(PLANS + " **Work with a clear head; Sleep**");
    }

    @Test
    void goesOnWithoutAnAnswer() {
        var next = click(begin(), "I don’t know");

        assertThat(text(next)).contains(HOUR + " **not known**", "**" + PLANS + "**");
    }

    @Test
    void goesBackAndKeepsTheAnswer() {
        var plans = choose(begin(), "Choose an answer", "Early morning");

        var hour = click(plans, "Back");
        var again = click(hour, "Next");

        assertThat(text(hour)).endsWith("Question 1 of at most 7\n**" + HOUR + "**");
        assertThat(Interactions.labels(hour)).contains("Next").doesNotContain("Back");
        assertThat(text(again)).isEqualTo(text(plans));
    }

    @Test
    void changesAnAnswerGivenBefore() {
        var plans = choose(begin(), "Choose an answer", "Early morning");

        var hour = choose(plans, "Change an answer", HOUR);
        var next = choose(hour, "Choose an answer", "Late evening");

        assertThat(text(hour)).endsWith("**" + HOUR + "**");
        assertThat(text(next)).contains(HOUR + " **Late evening**");
    }

    @Test
    void changesTheImportanceOfAQuestion() {
        var question = choose(begin(), "How important is this?", "importance: none");
        var result = choose(question, "Choose an answer", "Early morning");

        assertThat(text(question)).contains(HOUR + " (importance: none)");
        assertThat(Interactions.component(question, "placeholder", "How important is this?"))
                .anySatisfy(part -> assertThat(part.toString()).contains("\"default\":true"));
        assertThat(text(result)).contains(HOUR + " **Early morning** (importance: none)");
    }

    @Test
    void showsTheResultOnceNothingCouldTurnIt() {
        var result = choose(begin(), "Choose an answer", "Late evening");

        assertThat(text(result))
                .startsWith("**Tea: a clear choice.**")
                .contains("**Why Tea**")
                .doesNotContain("tell most next");
        assertThat(Interactions.labels(result))
                .contains("What if…", "Evidence", "Export", "Start over", "Share", "Back");
    }

    @Test
    void showsTheResultAtOnceToWhoWantsIt() {
        var result = click(begin(), "Result now");

        assertThat(text(result))
                .startsWith("**I know too little to recommend one.**")
                .contains("**What would tell most next:** " + HOUR);
        assertThat(text(click(result, "Back"))).endsWith("**" + HOUR + "**");
    }

    @Test
    void understandsWhatIsSaidAboutEachGroup() {
        var result =
                recommend(
                        "moment",
                        "Late evening; go to bed; blorbs wibble",
                        "taste",
                        "no caffeine allowed");

        assertThat(flags(result)).isEqualTo(PRIVATE);
        assertThat(text(result))
                .startsWith("**Tea: a clear choice.**")
                .contains(
                        HOUR + " **Late evening**",
                        PLANS + " **Sleep**",
                        "What I did not understand: “blorbs wibble”",
                        "**Why not Coffee**",
                        "Is tea calming? (drinks/drinks.faq.md#is-tea-calming)");
    }

    @Test
    void writtenTextHasNoMeaningInMarkdownAndPingsNobody() {
        var result = recommend("moment", "Sleep; *@everyone* [wibble](https://example.org)");

        assertThat(text(result))
                .contains("\\*@everyone\\*", "\\[wibble\\]")
                .doesNotContain("[wibble](");
    }

    @Test
    void asksTheFirstQuestionWhenNothingIsUnderstood() {
        var question = recommend("moment", "blorbs wibble");

        assertThat(text(question))
                .startsWith("What I did not understand: “blorbs wibble”")
                .endsWith("**" + HOUR + "**");
    }

    @Test
    void suggestsTheAnswersOfTheGroup() {
        assertThat(complete("moment", "")).hasSize(5).contains("Late evening", "Sleep");
        assertThat(complete("moment", "clear w")).containsExactly("Work with a clear head");
        assertThat(complete("taste", "bedtime")).isEmpty();
        assertThat(complete("moment", "bedtime")).containsExactly("Late evening");
    }

    @Test
    void suggestsMoreAnswersAfterTheFirst() {
        assertThat(complete("moment", "Late evening; sle")).containsExactly("Late evening; Sleep");
    }

    @Test
    void attachesTheChartWithAnAlternativeText() {
        discord.use(Interactions.subcommand("recommend", TeaOrCoffee.ID, "moment", "Late evening"));

        var call = discord.takeReply();

        if (canDraw()) {
            assertThat(call.files())
                    .singleElement()
                    .satisfies(file -> {
                        assertThat(file.name()).isEqualTo("chart.png");
                        assertThat(file.content().hex()).startsWith(PNG);
                    });
            assertThat(body(call.body()).at("/attachments/0/description").asText())
                    .startsWith("Tea or coffee?: points Tea 3, Coffee -9");
        } else {
            assertThat(body(call.body()).at("/embeds/0/fields/0/value").asText())
                    .startsWith("```\nTea");
        }
    }

    @Test
    void comparesTheResultWithWhatItWouldBe(TestInfo test) {
        var factors = click(evening(), "What if…");
        var answers = choose(factors, "Which answer could be different?", HOUR);
        var compared = choose(answers, "What instead?", "Early morning");

        Snapshots.assertUnchanged(test, Json.array().add(factors).add(answers).add(compared));
        assertThat(text(click(compared, "Back to the result"))).contains("**Late evening**");
        assertThat(text(click(compared, "Keep this"))).contains("**Early morning**");
    }

    @Test
    void listsWhatTheResultRestsOn(TestInfo test) {
        var result = evening();

        var evidence = click(result, "Evidence");
        var passage = choose(evidence, "Choose a question", "Is tea calming?");

        assertThat(flags(evidence)).isEqualTo(PRIVATE);
        assertThat(body(passage).at("/embeds/0/description").asText())
                .isEqualTo("Most say so, and it has less caffeine.");
        Snapshots.assertUnchanged(test, evidence);
    }

    @Test
    void exportsTheDecisionAsAFile() {
        discord.use(Interactions.click(evening(), "Export"));

        var call = discord.takeReply();

        assertThat(body(call.body()).path("flags").asInt()).isEqualTo(PRIVATE);
        assertThat(call.files())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("drink.md");
                    assertThat(file.content().utf8())
                            .startsWith("# Tea or coffee?\n")
                            .contains("## Decision", "- " + HOUR + " Late evening");
                });
    }

    @Test
    void beginsAnew() {
        assertThat(text(click(evening(), "Start over"))).isEqualTo(text(begin()));
    }

    @Test
    void sharesTheResultOnce() {
        var result = evening();

        var left = click(result, "Share");
        var shared = discord.take(FOLLOW_UP);

        assertThat(Interactions.labels(left)).isEmpty();
        assertThat(shared.body().path("flags").asInt()).isZero();
        assertThat(shared.body().path("content").asText()).startsWith("Shared by <@");
        assertThat(text(shared.body())).isEqualTo(text(result));
        assertThat(shared.files()).hasSize(canDraw() ? 1 : 0);
        assertThat(Interactions.labels(shared.body())).containsExactly("Dismiss");
        assertThat(content(click(result, "Share")))
                .isEqualTo(Texts.ENGLISH.of(Text.ALREADY_SHARED));
    }

    @Test
    void letsNobodyElseGoOn() {
        discord.use(Interactions.click(begin(), "I don’t know", Interactions.SOMEBODY_ELSE));

        var reply = reply();

        assertThat(content(reply)).isEqualTo(Texts.ENGLISH.of(Text.NOT_YOUR_WALK));
        assertThat(flags(reply)).isEqualTo(PRIVATE);
    }

    @Test
    void goesOnAfterARestart() throws Exception {
        var plans = choose(begin(), "Choose an answer", "Early morning");

        BOT.restart();

        assertThat(text(click(plans, "I don’t know"))).contains(HOUR + " **Early morning**");
    }

    @Test
    void beginsAnewWhenTheFrameworkHasChanged() {
        var plans = choose(begin(), "Choose an answer", "Early morning");
        DRINKS.write(TeaOrCoffee.FILE, TeaOrCoffee.YAML.replace("Late evening", "Dusk"));

        var question = click(plans, "I don’t know");
        DRINKS.write(TeaOrCoffee.FILE, TeaOrCoffee.YAML);

        assertThat(text(question))
                .startsWith(Texts.ENGLISH.of(Text.WALK_CHANGED))
                .endsWith("Question 1 of at most 7\n**" + HOUR + "**");
        assertThat(question.toString()).contains("Dusk");
    }

    @Test
    void saysSoWhenTheFrameworkIsGone() {
        var question = begin();
        DRINKS.delete(TeaOrCoffee.FILE);

        var clicked = click(question, "I don’t know");
        discord.use(Interactions.subcommand("recommend", TeaOrCoffee.ID));
        var used = reply();
        DRINKS.write(TeaOrCoffee.FILE, TeaOrCoffee.YAML);

        assertThat(content(clicked)).isEqualTo(Texts.ENGLISH.of(Text.WALK_GONE));
        assertThat(content(used)).isEqualTo(Texts.ENGLISH.of(Text.UNKNOWN_COMMAND));
    }

    @Test
    void speaksTheLanguageOfTheMember() {
        var command = Interactions.subcommand("recommend", TeaOrCoffee.ID).put("locale", "de");

        discord.use(command);

        assertThat(Interactions.labels(reply()))
                .contains(Texts.in(DiscordLocale.GERMAN).of(Text.BUTTON_UNKNOWN));
    }

    @Test
    void offersTheWalkBelowAnAnswerThatIsForADecision(TestInfo test) {
        BOT.answersWith(Hits.confident(Hits.FASTER));
        discord.use(Payloads.ask("Coffee or tea? Early morning."));
        var answer = reply();

        var question = click(answer, "Walk through: Tea or coffee?");

        Snapshots.assertUnchanged(test, Json.array().add(answer).add(question));
        assertThat(flags(question)).isEqualTo(PRIVATE);
        assertThat(text(question)).contains(HOUR + " **Early morning**", "Question 1 of");
    }

    @Test
    void offersTheWalkToWhoMentionsTheBot() {
        discord.write(
                Payloads.mentioningBot(
                        Payloads.message("<@" + Payloads.BOT + "> tea or espresso?")));
        var answer = discord.take("POST /channels/*/messages").body();

        discord.use(
                Interactions.click(
                        answer, "Walk through: Tea or coffee?", Interactions.SOMEBODY_ELSE));

        assertThat(text(reply())).endsWith("**" + HOUR + "**");
    }

    @Test
    void offersNoWalkWhereOneOptionIsNamed() {
        BOT.answersWith(Hits.confident(Hits.FASTER));
        discord.use(Payloads.ask("is coffee good close to bedtime?"));

        assertThat(reply().toString()).doesNotContain("Walk through");
    }

    @Test
    void helpMentionsTheCommands() {
        discord.use(Interactions.command("help"));

        assertThat(text(reply())).contains("`/recommend`", "`/compare`");
    }

    private JsonNode begin() {
        return recommend();
    }

    private JsonNode evening() {
        return recommend("moment", "Late evening");
    }

    private JsonNode recommend(String... options) {
        return use(Interactions.subcommand("recommend", TeaOrCoffee.ID, options));
    }

    private JsonNode choose(JsonNode sent, String placeholder, String... labels) {
        return use(Interactions.choose(sent, placeholder, labels));
    }

    private JsonNode click(JsonNode sent, String label) {
        return use(Interactions.click(sent, label));
    }

    private List<String> complete(String option, String typed) {
        var command = Interactions.subcommand("recommend", TeaOrCoffee.ID, option, typed);
        return use(Interactions.typingLast(command)).at("/data/choices").findValuesAsText("name");
    }

    private JsonNode use(ObjectNode interaction) {
        discord.use(interaction);
        return reply();
    }

    private JsonNode reply() {
        return discord.takeReply().body();
    }

    private static boolean canDraw() {
        var framework = DRINKS.frameworks().find(TeaOrCoffee.ID).orElseThrow();
        var said = Requirements.NONE.and("hour", "evening");
        return new AdviceChart(Advice.of(framework, said)).png().isPresent();
    }

    private static JsonNode body(JsonNode sent) {
        return sent.has("data") ? sent.path("data") : sent;
    }

    private static int flags(JsonNode sent) {
        return body(sent).path("flags").asInt();
    }

    private static String text(JsonNode sent) {
        return body(sent).at("/embeds/0/description").asText();
    }

    private static String content(JsonNode sent) {
        return body(sent).path("content").asText();
    }
}
