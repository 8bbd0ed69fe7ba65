package faqbot.discord;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the bot may do in channels. Safe for use by threads. */
final class ChannelRights {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelRights.class);

    /** Channels and permissions that were complained of. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** What the bot lacks to reply in a channel. */
    List<Permission> missing(GuildMessageChannel channel) {
        var send =
                channel.getType().isThread()
                        ? Permission.MESSAGE_SEND_IN_THREADS
                        : Permission.MESSAGE_SEND;
        var self = channel.getGuild().getSelfMember();
        return Stream.of(
                        Permission.VIEW_CHANNEL,
                        send,
                        Permission.MESSAGE_EMBED_LINKS,
                        Permission.MESSAGE_HISTORY)
                .filter(needed -> !self.hasPermission(channel, needed))
                .toList();
    }

    /** Tells the operator of missing permissions, once; whether that was news. */
    boolean complain(GuildMessageChannel channel, List<Permission> missing) {
        var isNews = known.add(channel.getId() + missing);
        if (isNews) {
            LOG.warn(
                    "In #{} of {} the bot may not answer: it lacks {}. Allow it in the channel's"
                            + " settings under Permissions, or name the channel in denied-channels.",
                    channel.getName(),
                    channel.getGuild().getName(),
                    names(missing));
        }
        return isNews;
    }

    /** Permissions as Discord calls them. */
    static String names(List<Permission> permissions) {
        return permissions.stream().map(Permission::getName).collect(Collectors.joining(", "));
    }
}
