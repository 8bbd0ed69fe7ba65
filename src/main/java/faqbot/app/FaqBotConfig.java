package faqbot.app;

import faqbot.answer.AnswerSettings;
import faqbot.cli.CheckSettings;
import faqbot.cli.LogFormat;
import faqbot.discord.DiscordSettings;
import faqbot.encode.EncoderSettings;
import java.nio.file.Path;
import java.util.List;

/**
 * What an operator can set.
 *
 * @param folders where things lie
 * @param encoder how meanings are compared
 * @param answers when to answer
 * @param check how strict to check
 * @param discord how to behave in Discord, and how to reach it
 * @param logFormat what the log of {@code run} looks like
 */
record FaqBotConfig(
        Folders folders,
        EncoderSettings encoder,
        AnswerSettings answers,
        CheckSettings check,
        DiscordSettings discord,
        LogFormat logFormat) {
    /**
     * Where things lie.
     *
     * @param knowledge the folder that holds the packs, absolute
     * @param packs the packs to answer from; empty for all
     * @param data for what can be made again, absolute
     * @param isDataChosen whether somebody named the data folder
     * @param calibrated the confidence that was fitted to the knowledge, which may be missing;
     *     absolute
     */
    record Folders(
            Path knowledge, List<String> packs, Path data, boolean isDataChosen, Path calibrated) {
        Folders {
            packs = List.copyOf(packs);
        }
    }
}
