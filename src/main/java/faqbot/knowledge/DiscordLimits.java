package faqbot.knowledge;

/**
 * What fits into one answer on Discord.
 *
 * @see <a
 *     href="https://discord.com/developers/docs/resources/message#embed-object-embed-limits">the
 *     limits of an embed</a>
 */
final class DiscordLimits {
    /** Characters of the title of an embed. */
    static final int TITLE = 256;

    /** Characters of the description of an embed. */
    static final int TEXT = 4_096;

    private DiscordLimits() {}
}
