package faqbot.app;

import faqbot.cli.ExitCode;
import faqbot.cli.Refresh;
import faqbot.cli.StatusFile;
import faqbot.cli.Workspace;
import faqbot.discord.BotKnowledge;
import faqbot.discord.DiscordBot;
import faqbot.discord.DiscordSettings;
import faqbot.discord.DiscordToken;
import faqbot.discord.KnowledgeState;
import faqbot.knowledge.KnowledgeWatch;
import faqbot.recommend.Frameworks;
import faqbot.search.LiveIndex;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot with everything it needs, from start to end. */
final class DiscordService {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordService.class);

    private final Surroundings surroundings;
    private final DiscordSettings settings;
    private final String version;
    private final KnowledgeNews news = new KnowledgeNews();

    DiscordService(Surroundings surroundings, DiscordSettings settings, String version) {
        this.surroundings = surroundings;
        this.settings = settings;
        this.version = version;
    }

    /** Answers in Discord until the process is told to end; gives the exit code. */
    int run(Workspace workspace) {
        var token = DiscordToken.from(surroundings.environment());
        var folder = workspace.data().usable(surroundings.streams().err());
        try (var end = new OrderlyEnd();
                var index =
                        workspace.openAtOnce(
                                folder, LiveIndex.Use.EXCLUSIVE, surroundings.streams(), news);
                var frameworks = new Frameworks(index, workspace.answers()::from);
                var _ = watch(workspace, index);
                var bot =
                        DiscordBot.start(
                                token, settings, knowledge(workspace, index, frameworks), folder);
                var _ = StatusReport.start(bot, state(index), StatusFile.in(folder), version)) {
            LOG.info("Answering from {} entries", index.entries());
            frameworks.prepare(); // first, so that the meaning of its texts is not forgotten
            index.forgetOthers();
            if (end.comesBefore(bot::awaitEnd)) {
                return ExitCode.DONE;
            }
        }
        surroundings.streams().err().line("faqbot: Discord has ended the connection for good");
        return ExitCode.FAILED;
    }

    private BotKnowledge knowledge(Workspace workspace, LiveIndex index, Frameworks frameworks) {
        return new BotKnowledge(workspace.answers().from(index), index, frameworks, state(index));
    }

    private Supplier<KnowledgeState> state(LiveIndex index) {
        return () -> news.state(index);
    }

    private KnowledgeWatch watch(Workspace workspace, LiveIndex index) {
        var refresh =
                new Refresh(index, workspace.knowledge(), () -> news.changed(index), news::refused);
        return KnowledgeWatch.start(workspace.knowledge().reader(), index.state(), refresh);
    }
}
