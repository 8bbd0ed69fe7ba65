package faqbot.discord;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * How the bot reaches Discord.
 *
 * @param endpoints another server in Discord's place, for tests; empty: Discord itself
 */
public record DiscordSettings(Optional<Endpoints> endpoints) {
    /** Discord itself. */
    public static final DiscordSettings DEFAULT = new DiscordSettings(Optional.empty());

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
        return new DiscordSettings(
                Optional.of(new Endpoints(address(restUrl), address(gatewayUrl))));
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
