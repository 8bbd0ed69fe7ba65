package faqbot.discord;

import net.dv8tion.jda.api.Permission;

/** The address where a server's owner adds the bot, with the rights it needs and no more. */
final class InviteLink {
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
                + permissions();
    }

    private static long permissions() {
        return Permission.getRaw(
                Permission.VIEW_CHANNEL,
                Permission.MESSAGE_SEND,
                Permission.MESSAGE_SEND_IN_THREADS,
                Permission.MESSAGE_EMBED_LINKS,
                Permission.MESSAGE_HISTORY);
    }
}
