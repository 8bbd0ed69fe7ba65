package faqbot.discord;

import net.dv8tion.jda.api.sharding.ShardManager;

/**
 * What members see of the bot before they use it.
 *
 * @param commands what they can use
 * @param presence what stands beside its name
 */
record Appearance(CommandUpdate commands, Presence presence) {
    /** Brings both up to date; sends nothing that Discord knows already. */
    void update(ShardManager shards) {
        commands.tell(shards);
        presence.update(shards);
    }
}
