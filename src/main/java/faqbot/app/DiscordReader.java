package faqbot.app;

import faqbot.discord.DiscordSettings;
import faqbot.discord.DiscordSettings.Access;
import faqbot.discord.DiscordSettings.Endpoints;
import faqbot.discord.DiscordSettings.Rates;
import faqbot.discord.DiscordSettings.Shards;
import faqbot.knowledge.MappingReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads how the bot behaves in Discord.
 *
 * @param group where it is set
 */
record DiscordReader(SettingGroup group) {
    /** What Discord calls a snowflake: time and a few bits, without leading zeros. */
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{14,18}");

    private static final Pattern RANGE = Pattern.compile("([0-9]{1,5})-([0-9]{1,5})");

    /** Discord's largest bots have some thousands. */
    private static final int MOST_SHARDS = 99_999;

    private static final int MOST_QUESTIONS = 1_000_000;
    private static final int AUTOMATIC = 0;

    /** The shards of this process; all where the last is beyond any. */
    private record Range(int first, int last) {
        static final Range ALL = new Range(0, Integer.MAX_VALUE);
    }

    DiscordSettings read() {
        return new DiscordSettings(endpoints(), ids("test-servers"), access(), rates(), shards());
    }

    private Access access() {
        return new Access(
                ids("channels"), ids("denied-channels"), ids("roles"), ids("denied-roles"));
    }

    private List<Long> ids(String key) {
        return group.values(key, "an id of Discord, such as 300000000000000003", DiscordReader::id);
    }

    private static Optional<Long> id(String text) {
        return ID.matcher(text).matches()
                ? Optional.of(Long.parseUnsignedLong(text))
                : Optional.empty();
    }

    private Rates rates() {
        return new Rates(
                group.integer("questions-per-member", 0, MOST_QUESTIONS)
                        .orElse(Rates.DEFAULT.perMember()),
                group.integer("questions-per-channel", 0, MOST_QUESTIONS)
                        .orElse(Rates.DEFAULT.perChannel()));
    }

    private Shards shards() {
        int total =
                group.value(
                                "shards",
                                "auto or a whole number from 1 to " + MOST_SHARDS,
                                DiscordReader::total)
                        .orElse(AUTOMATIC);
        var range =
                group.value(
                                "shard-range",
                                "two numbers such as 0-3, the lower one first, or empty",
                                DiscordReader::range)
                        .orElse(Range.ALL);
        if (range.equals(Range.ALL)) {
            return new Shards(total, 0, Math.max(0, total - 1));
        }
        if (range.last() >= total) {
            group.file()
                    .reject(
                            "shard-range",
                            "\"discord.shard-range\": the shards %d to %d are not among those of \"shards: %s\""
                                    .formatted(
                                            range.first(),
                                            range.last(),
                                            total == AUTOMATIC ? "auto" : total),
                            "Write in all processes the same number after \"shards:\"; shards are"
                                    + " counted from 0.");
            return Shards.AUTOMATIC;
        }
        return new Shards(total, range.first(), range.last());
    }

    private static Optional<Integer> total(String text) {
        if (text.equals("auto")) {
            return Optional.of(AUTOMATIC);
        }
        return text.matches("[1-9][0-9]{0,4}")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    private static Optional<Range> range(String text) {
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            return text.isEmpty() ? Optional.of(Range.ALL) : Optional.empty();
        }
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        return first <= last ? Optional.of(new Range(first, last)) : Optional.empty();
    }

    private Optional<Endpoints> endpoints() {
        var rest = group.setting("rest-url", MappingReader::text).orElse("");
        var gateway = group.setting("gateway-url", MappingReader::text).orElse("");
        try {
            return DiscordSettings.of(rest, gateway).endpoints();
        } catch (IllegalArgumentException e) {
            group.file()
                    .reject(
                            "rest-url",
                            "\"discord.rest-url\" and \"discord.gateway-url\": " + e.getMessage(),
                            "Delete both; they are for tests.");
            return Optional.empty();
        }
    }
}
