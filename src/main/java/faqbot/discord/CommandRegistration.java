package faqbot.discord;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
        return wanted.size() == registered.size()
                && wanted.stream()
                        .allMatch(data -> registered.stream().anyMatch(is -> isSame(data, is)));
    }

    private static boolean isSame(CommandData wanted, Command registered) {
        return wanted.getType() == registered.getType()
                && wanted.getName().equals(registered.getName())
                && content(wanted).equals(content(CommandData.fromCommand(registered)));
    }

    private static void replace(JDA jda, List<? extends CommandData> wanted) {
        jda.updateCommands()
                .addCommands(wanted)
                .queue(commands -> LOG.info("Told Discord about {} command(s)", commands.size()));
    }

    private static Map<String, Object> content(CommandData command) {
        // As text: equal commands are equal there, whatever objects JDA holds them in.
        return DataObject.fromJson(command.toData().toJson()).toMap();
    }
}
