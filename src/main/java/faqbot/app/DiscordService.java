package faqbot.app;

import faqbot.cli.ExitCode;
import faqbot.cli.Refresh;
import faqbot.cli.Workspace;
import faqbot.discord.DiscordBot;
import faqbot.discord.DiscordSettings;
import faqbot.discord.DiscordToken;
import faqbot.knowledge.KnowledgeWatch;
import faqbot.search.LearningListener;
import faqbot.search.LiveIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot with everything it needs, from start to end. */
final class DiscordService {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordService.class);

    private final Surroundings surroundings;
    private final DiscordSettings settings;

    DiscordService(Surroundings surroundings, DiscordSettings settings) {
        this.surroundings = surroundings;
        this.settings = settings;
    }

    /** Answers in Discord until the process is told to end; gives the exit code. */
    int run(Workspace workspace) {
        var token = DiscordToken.from(surroundings.environment());
        try (var end = new OrderlyEnd();
                var index =
                        workspace.openAtOnce(
                                LiveIndex.Use.EXCLUSIVE,
                                surroundings.streams(),
                                new LearningLog());
                var _ = watch(workspace, index);
                var bot = DiscordBot.start(token, settings, new faqbot.discord.BotKnowledge(workspace.answers().from(index), (faqbot.search.EntryDirectory) (Object) index, () -> new faqbot.discord.KnowledgeState(index.entries(), 0, java.util.List.of())), java.nio.file.Path.of("/tmp/x"))) {
            LOG.info("Answering from {} entries", index.entries());
            index.forgetOthers();
            if (end.comesBefore(bot::awaitEnd)) {
                return ExitCode.DONE;
            }
        }
        surroundings.streams().err().line("faqbot: Discord has ended the connection for good");
        return ExitCode.FAILED;
    }

    /** Tells whoever reads the log what is being learned. */
    private static final class LearningLog implements LearningListener {
        @Override
        public void begun(int texts) {
            LOG.info(
                    "Learning the meaning of {} texts; until then the bot compares words only",
                    texts);
        }

        @Override
        public void done() {
            LOG.info("Learned the meaning of all texts");
        }
    }

    private static KnowledgeWatch watch(Workspace workspace, LiveIndex index) {
        var refresh =
                new Refresh(
                        index,
                        workspace.knowledge(),
                        _ -> LOG.info("Changed: answering from {} entries", index.entries()),
                        lines -> lines.forEach(LOG::warn));
        return KnowledgeWatch.start(workspace.knowledge().reader(), index.state(), refresh);
    }
}
