package faqbot.discord;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/**
 * What the bot says and when, whatever connection brings the events.
 *
 * @param commands what members can use; equal at each start
 * @param listener serves the events of every connection
 * @param searches what is to be closed at the end
 */
record Conversation(List<CommandData> commands, EventListener listener, SearchPool searches)
        implements AutoCloseable {
    Conversation {
        commands = List.copyOf(commands);
    }

    /**
     * Wires the conversation.
     *
     * @param ids writes the custom ids of components
     * @param data the folder for what is kept
     */
    static Conversation of(
            BotKnowledge knowledge, DiscordSettings settings, ComponentIds ids, Path data) {
        var directory = knowledge.directory();
        var searches = new SearchPool(knowledge);
        var clock = InstantSource.system();
        var doorkeeper = new Doorkeeper(settings.access(), settings.rates(), clock);
        var reply = new AnswerReply(searches, new AnswerMessages(directory, ids), doorkeeper);
        var commands =
                new BotCommands(
                        List.of(
                                new AskCommand(searches, reply),
                                new TopicsCommand(directory, ids),
                                new HelpCommand(),
                                new AboutCommand(directory),
                                new StatusCommand(knowledge.state())),
                        new AnswerThisCommand(reply));
        var answered = AnsweredMessages.in(data.resolve("answered-messages.txt"), clock);
        var listener =
                new CommandListener(
                        commands,
                        new Clicks(directory, ids, reply),
                        new MessageReplies(reply, answered));
        return new Conversation(commands.data(), listener, searches);
    }

    /** Gives up the searches under way. */
    @Override
    public void close() {
        searches.close();
    }
}
