package faqbot.discord;

import faqbot.discord.DiscordSettings.Access;
import faqbot.discord.DiscordSettings.Rates;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;

/** Decides who may ask where and how often. Safe for use by threads. */
final class Doorkeeper {
    private final Access access;
    private final RateLimit members;
    private final RateLimit channels;

    Doorkeeper(Access access, Rates rates, InstantSource clock) {
        this.access = access;
        this.members = new RateLimit(rates.perMember(), clock);
        this.channels = new RateLimit(rates.perChannel(), clock);
    }

    /** Whether a visitor may ask now; if so, the question is counted. */
    Admission admit(Visitor visitor) {
        if (!isAllowed(visitor.places(), access.channels(), access.deniedChannels())) {
            return new Admission.WrongPlace();
        }
        if (!isAllowed(visitor.roles(), access.roles(), access.deniedRoles())) {
            return new Admission.WrongRole();
        }
        var wait = members.take(visitor.member());
        if (wait.isPresent()) {
            return new Admission.MemberTooOften(wait.get());
        }
        return channels.take(visitor.channel())
                .<Admission>map(Admission.ChannelTooOften::new)
                .orElseGet(Admission.Granted::new);
    }

    private static boolean isAllowed(Collection<Long> own, List<Long> allowed, List<Long> denied) {
        return own.stream().noneMatch(denied::contains)
                && (allowed.isEmpty() || own.stream().anyMatch(allowed::contains));
    }
}
