package faqbot.discord;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/** Reads out of events who asks, and where. */
final class Visitors {
    private Visitors() {}

    static Visitor of(Interaction interaction) {
        return of(
                interaction.getUser().getIdLong(),
                interaction.getMember(),
                interaction.getChannelIdLong(),
                interaction.isFromGuild() ? interaction.getChannel() : null);
    }

    static Visitor of(Message message) {
        return of(
                message.getAuthor().getIdLong(),
                message.getMember(),
                message.getChannelIdLong(),
                message.isFromGuild() ? message.getChannel() : null);
    }

    private static Visitor of(
            long user, @Nullable Member member, long channel, @Nullable Channel inGuild) {
        List<Role> roles = member == null ? List.of() : member.getRoles();
        return new Visitor(
                user,
                roles.stream().map(Role::getIdLong).collect(Collectors.toSet()),
                channel,
                places(inGuild));
    }

    private static Set<Long> places(@Nullable Channel channel) {
        if (channel == null) {
            return Set.of();
        }
        return channel instanceof ThreadChannel thread
                ? Set.of(thread.getIdLong(), thread.getParentChannel().getIdLong())
                : Set.of(channel.getIdLong());
    }
}
