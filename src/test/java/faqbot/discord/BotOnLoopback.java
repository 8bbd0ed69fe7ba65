package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.answer.Answer;
import faqbot.answer.Answerer;
import faqbot.answer.Judgement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real bot on a loopback Discord, one for all tests of a class. A test fails if a request broke
 * a rule or something complained in the log; a class, if the bot sent what no test asked for.
 */
final class BotOnLoopback implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    static final DiscordToken TOKEN =
            DiscordToken.from(Map.of(DiscordToken.VARIABLE, FakeDiscord.TOKEN));

    private static final Answer NOTHING = new Answer.Abstained(List.of(), Judgement.NOTHING);

    private final FakeDiscord discord = FakeDiscord.start();
    private final JdaLog log = JdaLog.start();
    private volatile Answerer answerer = (_, _) -> NOTHING;
    private volatile AutoCloseable bot = () -> {};

    FakeDiscord discord() {
        return discord;
    }

    /** The log, to take out the complaints that a test provokes. */
    JdaLog log() {
        return log;
    }

    /** Sets what the bot knows for the rest of the test. */
    void answersWith(Answerer newAnswerer) {
        answerer = newAnswerer;
    }

    void answersWith(Answer answer) {
        answersWith((_, _) -> answer);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        bot =
                DiscordBot.start(
                        TOKEN,
                        discord.settings(),
                        (question, top) -> answerer.answer(question, top));
        discord.take("GET /users/@me");
        discord.take("GET /applications/*/commands");
        discord.take("PUT /applications/*/commands");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        answersWith(NOTHING);
        assertThat(discord.violations()).isEmpty();
        assertThat(log.complaints()).isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        bot.close();
        discord.close();
        log.close();
        assertThat(discord.unclaimed()).as("requests no test asked for").isEmpty();
        assertThat(discord.violations()).isEmpty();
        assertThat(log.complaints()).isEmpty();
    }
}
