package faqbot.discord;

import java.util.List;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/**
 * What the bot says and when, whatever connection brings the events.
 *
 * @param commands what members can use; equal at each start
 * @param listener serves the events of every connection
 */
record Conversation(List<CommandData> commands, EventListener listener) {
    Conversation {
        commands = List.copyOf(commands);
    }
}
