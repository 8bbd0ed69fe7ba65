package faqbot.discord;

import java.util.concurrent.ThreadLocalRandom;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What there is in a {@link RehearsalDiscord}, as Discord would tell it. */
final class RehearsalPayloads {
    static final String BOT = "1";
    static final String SERVER = "2";
    static final String CHANNEL = "3";
    static final String MEMBER = "4";

    /** Everything that a bot may ask for. */
    static final String PERMISSIONS = Long.toString((1L << 53) - 1);

    /** More than the five buttons that Discord allows. */
    private static final int MOST_IN_A_ROW = 10;

    /** So many ids there are in each millisecond. */
    private static final int IDS = 1 << 22;

    private RehearsalPayloads() {}

    /** A new id; its time is now, for JDA takes what is older than 15 minutes for expired. */
    static String newId() {
        var now = TimeUtil.getDiscordTimestamp(System.currentTimeMillis());
        return Long.toString(now + ThreadLocalRandom.current().nextInt(IDS));
    }

    /** The answer to a bot that has said who it is. */
    static DataObject ready() {
        return DataObject.empty()
                .put("v", 10)
                .put("session_id", "rehearsal")
                .put("user", bot())
                .put("guilds", DataArray.empty().add(unavailable()))
                .put("private_channels", DataArray.empty())
                .put("application", DataObject.empty().put("id", BOT).put("flags", 0));
    }

    private static DataObject unavailable() {
        return DataObject.empty().put("id", SERVER).put("unavailable", true);
    }

    /** The server. */
    static DataObject server() {
        return DataObject.fromJson(
                        """
                        {"id": "%s", "name": "Rehearsal", "owner_id": "%s", "member_count": 2,
                         "afk_timeout": 300, "preferred_locale": "en-US",
                         "roles": [{"id": "%1$s", "name": "@everyone", "permissions": "%s",
                                    "position": 0, "colors": {"primary_color": 0}}],
                         "channels": [{"id": "%s", "type": 0, "name": "rehearsal", "position": 0,
                                       "permission_overwrites": []}],
                         "threads": [], "emojis": [], "stickers": [], "voice_states": [],
                         "guild_scheduled_events": [], "stage_instances": [], "presences": [],
                         "features": []}
                        """
                                .formatted(SERVER, MEMBER, PERMISSIONS, CHANNEL))
                .put("members", DataArray.empty().add(member().put("user", bot())));
    }

    /** A message of the bot, as Discord keeps it. */
    static DataObject kept(DataObject sent) {
        return message(bot(), sent);
    }

    /** A message with the content, embeds and components of another. */
    static DataObject message(DataObject author, DataObject sent) {
        var message =
                DataObject.fromJson(
                        """
                        {"id": "%s", "channel_id": "%s", "type": 0, "tts": false, "pinned": false,
                         "mention_everyone": false, "mentions": [], "mention_roles": [],
                         "attachments": [], "flags": 0, "timestamp": "2026-11-01T00:00:00Z",
                         "edited_timestamp": null}
                        """
                                .formatted(newId(), CHANNEL));
        return message.put("author", author)
                .put("content", sent.getString("content", ""))
                .put("embeds", withKinds(array(sent, "embeds")))
                .put("components", withIds(array(sent, "components"), 1));
    }

    private static DataArray array(DataObject sent, String name) {
        return sent.optArray(name).orElseGet(DataArray::empty);
    }

    /** Discord names the kind of each embed. */
    private static DataArray withKinds(DataArray embeds) {
        for (int i = 0; i < embeds.length(); i++) {
            embeds.getObject(i).put("type", "rich");
        }
        return embeds;
    }

    /** Discord numbers components; no two of a message have the same number. */
    private static DataArray withIds(DataArray components, int first) {
        for (int i = 0; i < components.length(); i++) {
            var component = components.getObject(i);
            int id = first + i;
            component.put("id", id);
            withIds(array(component, "components"), id * MOST_IN_A_ROW);
        }
        return components;
    }

    /** What the server says of each member, without who it is. */
    static DataObject member() {
        return DataObject.fromJson(
                """
                {"roles": [], "joined_at": "2026-11-01T00:00:00Z", "deaf": false, "mute": false,
                 "flags": 0, "nick": null, "avatar": null, "permissions": "%s"}
                """
                        .formatted(PERMISSIONS));
    }

    /** The bot. */
    static DataObject bot() {
        return user(BOT, "faqbot").put("bot", true);
    }

    /** The member. */
    static DataObject user() {
        return user(MEMBER, "member");
    }

    private static DataObject user(String id, String name) {
        return DataObject.fromJson(
                """
                {"id": "%s", "username": "%s", "discriminator": "0", "avatar": null, "flags": 0,
                 "public_flags": 0, "global_name": null}
                """
                        .formatted(id, name));
    }
}
