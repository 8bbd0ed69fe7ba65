package faqbot.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells Discord which commands there are, only when they changed: it allows 200 new ones a day. */
final class CommandRegistration {
    private static final Logger LOG = LoggerFactory.getLogger(CommandRegistration.class);

    private CommandRegistration() {}

    /** Asks what Discord has and replaces it if it differs. */
    static void update(JDA jda, List<? extends CommandData> wanted) {
        jda.retrieveCommands(true)
                .queue(registered -> {
                    if (!isRegistered(wanted, registered)) {
                        replace(jda, wanted);
                    }
                });
    }

    private static boolean isRegistered(
            List<? extends CommandData> wanted, List<Command> registered) {
        var known = registered.stream().map(CommandData::fromCommand).toList();
        return contents(known).equals(contents(wanted));
    }

    private static void replace(JDA jda, List<? extends CommandData> wanted) {
        jda.updateCommands()
                .addCommands(wanted)
                .queue(commands -> LOG.info("Told Discord about {} command(s)", commands.size()));
    }

    private static Set<Map<String, Object>> contents(Collection<? extends CommandData> commands) {
        // Through the text: JDA's own objects inside compare by identity.
        return commands.stream()
                .map(command -> DataObject.fromJson(command.toData().toJson()).toMap())
                .collect(Collectors.toSet());
    }
}
