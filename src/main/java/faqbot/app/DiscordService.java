package faqbot.app;

import faqbot.cli.ExitCode;
import faqbot.cli.Refresh;
import faqbot.cli.ServingIndex;
import faqbot.cli.StartTimes;
import faqbot.cli.Workspace;
import faqbot.discord.BotKnowledge;
import faqbot.discord.DiscordSettings;
import faqbot.discord.DiscordToken;
import faqbot.discord.StartingBot;
import faqbot.knowledge.KnowledgeWatch;
import faqbot.recommend.Frameworks;
import faqbot.search.LiveIndex;

/** The bot with everything it needs, from start to end. */
final class DiscordService {
    private final Surroundings surroundings;
    private final DiscordSettings settings;
    private final String version;
    private final StartTimes times;
    private final KnowledgeNews news = new KnowledgeNews();

    DiscordService(
            Surroundings surroundings, DiscordSettings settings, String version, StartTimes times) {
        this.surroundings = surroundings;
        this.settings = settings;
        this.version = version;
        this.times = times;
    }

    /**
     * Answers in Discord until the process is told to end; gives the exit code.
     *
     * <p>Connection, index and encoder are opened side by side. Discord hears of the bot as soon as
     * no other can serve from the data folder and there is something to answer from: a bot that
     * cannot start, and is started again and again, must not use up its logins.
     */
    int run(Workspace workspace) {
        var token = DiscordToken.from(surroundings.environment());
        var folder = workspace.data().usable(surroundings.streams().err());
        var opening = new ServingIndex(workspace, folder, surroundings.streams(), times);
        try (var end = new OrderlyEnd();
                var starting = StartingBot.prepare(token, settings, folder);
                var index = opening.open(news, starting::connect);
                var frameworks = new Frameworks(index, workspace.answers()::from);
                var _ = watch(workspace, index)) {
            var knowledge = knowledge(workspace, index, frameworks);
            var serving = new Serving(starting, knowledge, index, times);
            if (end.comesBefore(() -> serving.run(folder, version))) {
                return ExitCode.DONE;
            }
        }
        surroundings.streams().err().line("faqbot: Discord has ended the connection for good");
        return ExitCode.FAILED;
    }

    private BotKnowledge knowledge(Workspace workspace, LiveIndex index, Frameworks frameworks) {
        return new BotKnowledge(
                workspace.answers().from(index), index, frameworks, () -> news.state(index));
    }

    private KnowledgeWatch watch(Workspace workspace, LiveIndex index) {
        var refresh =
                new Refresh(index, workspace.knowledge(), () -> news.changed(index), news::refused);
        return KnowledgeWatch.start(workspace.knowledge().reader(), index.state(), refresh);
    }
}
