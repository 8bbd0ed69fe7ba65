package faqbot.discord;

import java.nio.file.Path;

/** Starts bots in this process. */
final class Bots {
    private Bots() {}

    /** A bot that is ready; to be closed. */
    static DiscordBot start(
            DiscordToken token, DiscordSettings settings, BotKnowledge knowledge, Path folder) {
        try (var starting = StartingBot.prepare(token, settings, folder)) {
            return starting.answerFrom(knowledge, () -> {});
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
