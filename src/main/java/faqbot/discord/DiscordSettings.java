package faqbot.discord;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * How the bot behaves in Discord, and how it reaches it.
 *
 * @param endpoints another server in Discord's place, for tests; empty: Discord itself
 * @param testServers the ids of the servers that alone get the commands, at once; empty: all
 *     servers get them
 * @param access who may ask where
 * @param rates how often
 * @param shards how the servers are shared out among connections
 */
public record DiscordSettings(
        Optional<Endpoints> endpoints,
        List<Long> testServers,
        Access access,
        Rates rates,
        Shards shards) {
    /** Discord itself, and everybody may ask everywhere. */
    public static final DiscordSettings DEFAULT =
            new DiscordSettings(
                    Optional.empty(), List.of(), Access.ALL, Rates.DEFAULT, Shards.AUTOMATIC);

    public DiscordSettings {
        testServers = List.copyOf(testServers);
    }

    /**
     * Who may ask where. An empty list of what is allowed allows all; what is denied is denied
     * whatever is allowed. Threads count as the channel they are in.
     *
     * @param channels the ids of the channels where the bot may be asked
     * @param deniedChannels those where it may not
     * @param roles the ids of the roles that may ask it; a member needs one of them
     * @param deniedRoles those that may not
     */
    public record Access(
            List<Long> channels,
            List<Long> deniedChannels,
            List<Long> roles,
            List<Long> deniedRoles) {
        public static final Access ALL = new Access(List.of(), List.of(), List.of(), List.of());

        public Access {
            channels = List.copyOf(channels);
            deniedChannels = List.copyOf(deniedChannels);
            roles = List.copyOf(roles);
            deniedRoles = List.copyOf(deniedRoles);
        }
    }

    /**
     * How many questions are answered.
     *
     * @param perMember to one member within a minute; 0: any number
     * @param perChannel in one channel within a minute; 0: any number
     */
    public record Rates(int perMember, int perChannel) {
        public static final Rates DEFAULT = new Rates(10, 60);

        public Rates {
            if (perMember < 0 || perChannel < 0) {
                throw new IllegalArgumentException(
                        "rates must be 0 or more but were %d and %d"
                                .formatted(perMember, perChannel));
            }
        }
    }

    /**
     * How the servers are shared out among connections.
     *
     * @param total how many there are in all; 0: as many as Discord suggests
     * @param first the first that this process holds, counted from 0
     * @param last the last that it holds; without a total all are held, and both are 0
     */
    public record Shards(int total, int first, int last) {
        public static final Shards AUTOMATIC = new Shards(0, 0, 0);

        public Shards {
            if (total < 0 || first < 0 || last < first || last >= Math.max(1, total)) {
                throw new IllegalArgumentException(
                        "shards must be 0 <= first <= last < total but were %d, %d and %d"
                                .formatted(first, last, total));
            }
        }
    }

    /**
     * Reads the pair of addresses as an operator writes them.
     *
     * @param restUrl empty: not given
     * @param gatewayUrl empty: not given
     */
    public static DiscordSettings of(String restUrl, String gatewayUrl) {
        if (restUrl.isEmpty() && gatewayUrl.isEmpty()) {
            return DEFAULT;
        }
        if (restUrl.isEmpty() || gatewayUrl.isEmpty()) {
            throw new IllegalArgumentException(
                    "REST and gateway address must be given together but were \"%s\" and \"%s\""
                            .formatted(restUrl, gatewayUrl));
        }
        return DEFAULT.at(new Endpoints(address(restUrl), address(gatewayUrl)));
    }

    /** The same with another server in Discord's place. */
    private DiscordSettings at(Endpoints other) {
        return new DiscordSettings(Optional.of(other), testServers, access, rates, shards);
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: \"" + text + "\"", e);
        }
    }

    /**
     * A server on this machine that stands in for Discord. Other machines are refused, for they
     * would be sent the token.
     *
     * @param rest the base of the REST routes, {@code http} or {@code https}
     * @param gateway {@code ws} or {@code wss}
     */
    public record Endpoints(URI rest, URI gateway) {
        private static final String THIS_MACHINE = "127.0.0.1, [::1] or localhost";

        public Endpoints {
            checkAddress("REST", rest, "http");
            checkAddress("gateway", gateway, "ws");
        }

        private static void checkAddress(String name, URI address, String scheme) {
            if (!hasScheme(address, scheme) || !isLoopback(address)) {
                throw new IllegalArgumentException(
                        "the %s address must be %s:// or %ss:// and this machine (%s) but was %s"
                                .formatted(name, scheme, scheme, THIS_MACHINE, address));
            }
        }

        private static boolean hasScheme(URI address, String scheme) {
            return scheme.equalsIgnoreCase(address.getScheme())
                    || (scheme + "s").equalsIgnoreCase(address.getScheme());
        }

        private static boolean isLoopback(URI address) {
            var host = address.getHost();
            if (host == null || address.getRawUserInfo() != null) {
                return false;
            }
            return host.equalsIgnoreCase("localhost") || isLoopbackLiteral(host);
        }

        private static boolean isLoopbackLiteral(String host) {
            try {
                return InetAddress.ofLiteral(host).isLoopbackAddress();
            } catch (IllegalArgumentException e) {
                return false; // a name; never looked up, for a name server could say anything
            }
        }
    }
}
