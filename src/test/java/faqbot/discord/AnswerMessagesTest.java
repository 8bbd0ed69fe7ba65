package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.answer.Answer;
import faqbot.answer.AnswerSettings;
import faqbot.answer.Judgement;
import faqbot.discord.AnswerMessages.Audience;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.MessageEmbed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerMessagesTest {
    private static final Judgement UNSURE = new Judgement(0.7, 0.5);

    @Test
    void showsThePassageWordForWord() {
        var text = "A *b* `c`\r\n\r\n- d\n- e";

        assertThat(embed(Hits.confident(text)).getDescription()).isEqualTo(text);
    }

    @Test
    void linksTheTitleToTheHeading() {
        var link = URI.create("https://example.org/a(b)/faq.md#größe");
        var hit = Hits.linked(Hits.FASTER, Optional.of(link));

        assertThat(embed(Hits.confident(hit)).getUrl())
                .isEqualTo("https://example.org/a%28b%29/faq.md#gr%C3%B6%C3%9Fe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:/etc/passwd", "javascript:alert(1)", "faq.md#x"})
    void linksToTheWebOnly(String link) {
        var hit = Hits.linked(Hits.FASTER, Optional.of(URI.create(link)));

        assertThat(embed(Hits.confident(hit)).getUrl()).isNull();
    }

    @Test
    void namesTheSourceOfACutPassageWithoutLink() {
        var hit = Hits.bare(Hits.hit("Title", "word ".repeat(2000)));

        assertThat(embed(Hits.confident(hit)).getDescription())
                .endsWith("word\n\n… (continues in nodejs-or-python/faq.md#heading)");
    }

    @Test
    void offersTheCandidatesAndNotTheRunnersUp() {
        var candidates = List.of(Hits.EASIER, Hits.FASTER);

        assertThat(
                        embed(new Answer.Suggestions(candidates, List.of(Hits.BRACKETS), UNSURE))
                                .getDescription())
                .contains("\n2. ")
                .doesNotContain("\n3. ");
    }

    @Test
    void isForEverybodyOnlyWhenSure() {
        assertThat(message(Hits.confident("x")).isPrivate()).isFalse();
        assertThat(
                        message(new Answer.Suggestions(List.of(Hits.FASTER), List.of(), UNSURE))
                                .isPrivate())
                .isTrue();
        assertThat(message(new Answer.Abstained(List.of(), Judgement.NOTHING)).isPrivate())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void keepsEveryLimitForAnyAnswer(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++) {
            var answer =
                    random.nextBoolean()
                            ? Hits.confident(Hits.hit(text(random), text(random)))
                            : new Answer.Suggestions(
                                    Stream.generate(() -> Hits.hit(text(random), text(random)))
                                            .limit(AnswerSettings.MOST_CANDIDATES)
                                            .toList(),
                                    List.of(),
                                    UNSURE);

            var sent = message(answer).data().toData().toString();

            var call = new Call("POST", "/channels/1/messages", Json.read(sent), Instant.now());
            assertThat(MessageRules.violations(call)).as("seed %d", seed).isEmpty();
        }
    }

    private static String text(Random random) {
        var pieces =
                List.of(
                        "x",
                        " word",
                        "\n",
                        "\n\n",
                        "```\n",
                        "🐍",
                        "[",
                        "](",
                        "\u202e",
                        "@everyone");
        var text = new StringBuilder("start" + random.nextInt());
        var length = random.nextInt(6) * random.nextInt(1500);
        while (text.length() < length) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static AnswerMessage message(Answer answer) {
        var messages =
                new AnswerMessages(HandMadeDirectory.EMPTY, ComponentIds.of(BotOnLoopback.TOKEN));
        return messages.of(
                answer, Asked.by(4711, "a question", Texts.ENGLISH), Audience.BY_OUTCOME);
    }

    private static MessageEmbed embed(Answer answer) {
        return message(answer).data().getEmbeds().getFirst();
    }
}
