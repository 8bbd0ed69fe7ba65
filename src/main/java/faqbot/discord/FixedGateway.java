package faqbot.discord;

import java.net.URI;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** Sends every session to one address, whatever the server says. */
final class FixedGateway extends ConcurrentSessionController {
    private final String gateway;

    FixedGateway(URI gateway) {
        this.gateway = gateway.toString();
    }

    @Override
    public String getGateway() {
        return gateway;
    }

    @Override
    public ShardedGateway getShardedGateway(JDA api) {
        var told = super.getShardedGateway(api);
        return new ShardedGateway(gateway, told.getShardTotal(), told.getConcurrency());
    }
}
