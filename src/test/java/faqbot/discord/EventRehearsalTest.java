package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.answer.Answer;
import faqbot.answer.Answerer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventRehearsalTest {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final JdaLog log = JdaLog.start();

    @TempDir private Path data;

    @AfterEach
    void endLog() {
        log.close();
    }

    @Test
    void isAnsweredAtEachEvent() throws InterruptedException {
        var played = new EventRehearsal(knowledge(this::answer)).run();

        assertThat(played).isEqualTo(EventRehearsal.QUESTIONS);
        assertThat(asked)
                .contains("hi all, is node.js faster than python? thanks!")
                .hasSizeLessThan(EventRehearsal.QUESTIONS); // some are only typed
        assertThat(log.complaints()).isEmpty();
    }

    @Test
    void doesNoHarmWhereAnAnswerFails() throws InterruptedException {
        var played =
                new EventRehearsal(
                                knowledge((_, _) -> {
                                    throw new IllegalStateException("broken");
                                }))
                        .run();

        assertThat(played).isEqualTo(EventRehearsal.QUESTIONS); // an apology is a reply, too
    }

    @Test
    void endsAStartForGoodOnceTheBotLooksReady() throws IOException, InterruptedException {
        try (var discord = RehearsalDiscord.openForOneStart();
                var bot =
                        Bots.start(
                                BotOnLoopback.TOKEN,
                                settings(discord),
                                knowledge(this::answer),
                                data)) {
            bot.awaitEnd();

            assertThat(discord.hasSeenBotReady()).isTrue();
        }
        assertThat(log.complaints()).singleElement().asString().contains("cannot be recovered");
    }

    private static DiscordSettings settings(RehearsalDiscord discord) {
        return new DiscordSettings(
                Optional.of(discord.endpoints()),
                List.of(),
                DiscordSettings.Access.ALL,
                DiscordSettings.Rates.DEFAULT,
                DiscordSettings.Shards.AUTOMATIC);
    }

    private Answer answer(String question, int top) {
        asked.add(question);
        return Hits.confident(Hits.EXPLAINED);
    }

    private static BotKnowledge knowledge(Answerer answerer) {
        return new BotKnowledge(
                answerer,
                HandMadeDirectory.of(Hits.FASTER),
                HandMadeFrameworks.NONE,
                () -> new KnowledgeState(1, 0, List.of()));
    }
}
