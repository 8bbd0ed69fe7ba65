package faqbot.app;

import faqbot.cli.EditRehearsal;
import faqbot.cli.KnowledgeCost;
import faqbot.cli.StartPhase;
import faqbot.cli.StartText;
import faqbot.cli.StartTimes;
import faqbot.cli.StatusFile;
import faqbot.discord.BotKnowledge;
import faqbot.discord.StartingBot;
import faqbot.search.LiveIndex;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a bot does once there is something to answer from.
 *
 * @param starting the bot, which may still be connecting
 * @param knowledge what it answers from
 * @param index where that lies
 * @param times gets how long the parts of the start took
 */
record Serving(StartingBot starting, BotKnowledge knowledge, LiveIndex index, StartTimes times) {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    /**
     * Serves until Discord has ended the connection.
     *
     * @param folder the data folder
     * @param version the program's
     */
    void run(Path folder, String version) throws InterruptedException {
        try (var bot = starting.answerFrom(knowledge, this::getReady)) {
            times.note(StartPhase.DISCORD, starting.connectingTime());
            times.noteSinceProcessBegan(StartPhase.WHOLE);
            var standing = new Standing(bot, knowledge.state(), () -> cost(folder), times);
            try (var _ = StatusReport.start(standing, StatusFile.in(folder), version)) {
                LOG.info(
                        "Ready, answering from {} entries: started in {}",
                        index.entries(),
                        StartText.of(times.millis()));
                bot.awaitEnd();
            }
        }
    }

    private KnowledgeCost cost(Path folder) {
        return KnowledgeCost.of(index.size(), folder);
    }

    private void getReady() throws InterruptedException {
        knowledge.frameworks().prepare(); // first, so that the meaning of its texts is kept
        index.forgetOthers();
        times.measureTask(StartPhase.WARMING, this::warmUp);
    }

    /** A bot that could not be warmed serves cold. */
    private void warmUp() throws InterruptedException {
        try {
            var questions = starting.warmUp(knowledge);
            EditRehearsal.run();
            LOG.debug("Warmed up by {} questions", questions);
        } catch (RuntimeException e) {
            LOG.warn("The first answers will take longer", e);
        }
        // What the start leaves behind would stay in memory for as long as the bot is quiet.
        System.gc();
    }
}
