package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A loopback Discord for one test, which starts bots itself. The test fails if a request broke a
 * rule, if nobody asked for one, or if something complained in the log.
 */
final class LoopbackDiscord implements AfterEachCallback {
    private final FakeDiscord discord = FakeDiscord.start();
    private final JdaLog log = JdaLog.start();

    FakeDiscord discord() {
        return discord;
    }

    JdaLog log() {
        return log;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        discord.close();
        log.close();
        assertThat(discord.unclaimed()).isEmpty();
        assertThat(discord.violations()).isEmpty();
        assertThat(log.complaints()).isEmpty();
    }
}
