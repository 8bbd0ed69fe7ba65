package faqbot.discord;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import net.dv8tion.jda.api.Permission;

/** The address where a server's owner adds the bot, with the rights it needs and no more. */
final class InviteLink {
    /** What the bot does in a channel. */
    static final Set<Permission> PERMISSIONS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Permission.VIEW_CHANNEL,
                            Permission.MESSAGE_SEND,
                            Permission.MESSAGE_SEND_IN_THREADS,
                            Permission.MESSAGE_EMBED_LINKS,
                            Permission.MESSAGE_HISTORY));

    private InviteLink() {}

    /**
     * The link for an application.
     *
     * @param applicationId as the developer portal shows it
     */
    static String of(String applicationId) {
        return "https://discord.com/oauth2/authorize?client_id="
                + applicationId
                + "&scope=bot+applications.commands&permissions="
                + Permission.getRaw(PERMISSIONS);
    }
}
