package faqbot.discord;

import faqbot.recommend.Support;
import java.time.InstantSource;
import java.util.List;
import net.dv8tion.jda.api.hooks.EventListener;

/**
 * What the bot says and when, whatever connection brings the events.
 *
 * @param commands what members can use
 * @param listener serves the events of every connection
 * @param searches what is to be closed at the end
 */
record Conversation(BotCommands commands, EventListener listener, SearchPool searches)
        implements AutoCloseable {
    /**
     * Wires the conversation.
     *
     * @param ids writes the custom ids of components
     * @param answered which messages were answered before
     */
    static Conversation of(
            BotKnowledge knowledge,
            DiscordSettings settings,
            ComponentIds ids,
            AnsweredMessages answered) {
        var directory = knowledge.directory();
        var searches = new SearchPool(knowledge);
        var clock = InstantSource.system();
        var doorkeeper = new Doorkeeper(settings.access(), settings.rates(), clock);
        var reply = new AnswerReply(searches, new AnswerMessages(directory, ids), doorkeeper);
        var frameworks = knowledge.frameworks();
        var support = new Support(directory);
        var commands =
                new BotCommands(
                        List.of(
                                new AskCommand(searches, reply),
                                new RecommendCommand(frameworks, support, ids, reply),
                                new CompareCommand(frameworks, support, ids, reply),
                                new TopicsCommand(directory, ids),
                                new HelpCommand(frameworks),
                                new AboutCommand(directory),
                                new StatusCommand(knowledge.state())),
                        new AnswerThisCommand(reply));
        var listener =
                new CommandListener(
                        commands,
                        new Clicks(
                                directory,
                                ids,
                                reply,
                                new WalkClicks(frameworks, support, searches)),
                        new MessageReplies(reply, answered));
        return new Conversation(commands, listener, searches);
    }

    /** Gives up the searches under way. */
    @Override
    public void close() {
        searches.close();
    }
}
