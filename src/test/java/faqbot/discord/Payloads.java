package faqbot.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicLong;

/** What Discord sends over the gateway, with every field that JDA needs. */
final class Payloads {
    static final String BOT = "300000000000000001";
    static final String APPLICATION = "300000000000000002";
    static final String GUILD = "300000000000000003";
    static final String CHANNEL = "300000000000000004";
    static final String DIRECT_CHANNEL = "300000000000000005";
    static final String MEMBER = "300000000000000006";
    static final String FORUM = "300000000000000010";
    static final String FORUM_POST = "300000000000000011";
    static final String THREAD = "300000000000000009";
    static final String ROLE = "300000000000000007";
    static final String MODERATORS = "300000000000000008";

    /** The first second of 2015, from which Discord counts. */
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;

    private static final long SEND_IN_THREADS = 1L << 38;

    /** View channels, send, in threads, too, embed links, read history. */
    private static final long PERMISSIONS = 1024 + 2048 + 16384 + 65536 + SEND_IN_THREADS;

    private static final AtomicLong COUNTER = new AtomicLong();

    private Payloads() {}

    /** A new id; its time is now, for JDA takes an interaction with an old id for expired. */
    static String newId() {
        var time = System.currentTimeMillis() - DISCORD_EPOCH;
        return Long.toString((time << 22) | (COUNTER.incrementAndGet() & 0x3f_ffff));
    }

    static ObjectNode ready(String gatewayUrl) {
        return Json.object(
                        """
                        {"v": 10, "session_id": "session", "shard": [0, 1],
                         "guilds": [{"id": "%s", "unavailable": true}], "private_channels": [],
                         "application": {"id": "%s", "flags": 0}}
                        """
                                .formatted(GUILD, APPLICATION))
                .put("resume_gateway_url", gatewayUrl)
                .set("user", bot());
    }

    static ObjectNode guild() {
        var guild =
                Json.object(
                        """
                        {"id": "%1$s", "name": "Loopback", "owner_id": "%2$s", "member_count": 2,
                         "afk_timeout": 300, "verification_level": 0, "mfa_level": 0,
                         "default_message_notifications": 0, "explicit_content_filter": 0,
                         "preferred_locale": "en-US",
                         "roles": [
                           {"id": "%1$s", "name": "@everyone", "permissions": "%3$d", "position": 0,
                            "colors": {"primary_color": 0}},
                           {"id": "%4$s", "name": "helpers", "permissions": "0", "position": 1,
                            "colors": {"primary_color": 0}},
                           {"id": "%6$s", "name": "moderators", "permissions": "8192",
                            "position": 2, "colors": {"primary_color": 0}}],
                         "channels": [
                           {"id": "%5$s", "type": 0, "name": "questions", "position": 0,
                            "permission_overwrites": []},
                           {"id": "%7$s", "type": 15, "name": "help", "position": 1, "flags": 0,
                            "permission_overwrites": [], "available_tags": []}],
                         "threads": [], "emojis": [], "stickers": [], "voice_states": [],
                         "guild_scheduled_events": [], "stage_instances": [], "presences": [],
                         "features": []}
                        """
                                .formatted(
                                        GUILD,
                                        MEMBER,
                                        PERMISSIONS,
                                        ROLE,
                                        CHANNEL,
                                        MODERATORS,
                                        FORUM));
        guild.putArray("members").add(member(bot()));
        return guild;
    }

    /** The guild's channel, where the bot's permissions are cut. */
    static ObjectNode channelDenying(long permissions) {
        var channel =
                Json.object(
                        """
                        {"id": "%s", "guild_id": "%s", "type": 0, "name": "questions",
                         "position": 0, "permission_overwrites": []}
                        """
                                .formatted(CHANNEL, GUILD));
        channel.withArray("permission_overwrites")
                .addObject()
                .put("id", GUILD)
                .put("type", 0)
                .put("allow", "0")
                .put("deny", Long.toString(permissions));
        return channel;
    }

    /** A thread in the guild's channel. */
    static ObjectNode thread() {
        return thread(THREAD, CHANNEL);
    }

    /** A post in the guild's forum. */
    static ObjectNode forumPost() {
        return thread(FORUM_POST, FORUM);
    }

    private static ObjectNode thread(String id, String parent) {
        return Json.object(
                """
                {"id": "%s", "guild_id": "%s", "parent_id": "%s", "owner_id": "%s", "type": 11,
                 "name": "a thread", "message_count": 1, "member_count": 1,
                 "rate_limit_per_user": 0, "flags": 0, "total_message_sent": 1,
                 "thread_metadata": {"archived": false, "auto_archive_duration": 1440,
                                     "archive_timestamp": "2026-11-01T00:00:00Z",
                                     "create_timestamp": "2026-11-01T00:00:00Z",
                                     "locked": false}}
                """
                        .formatted(id, GUILD, parent, MEMBER));
    }

    /** A message of a member in the guild's channel, without the text Discord would withhold. */
    static ObjectNode message(String content) {
        var message = directMessage(content).put("channel_id", CHANNEL).put("guild_id", GUILD);
        var member = member(user());
        member.remove("user");
        message.set("member", member);
        return message;
    }

    /** A message in a direct channel. */
    static ObjectNode directMessage(String content) {
        ObjectNode message =
                Json.object(
                        """
                        {"id": "%s", "channel_id": "%s", "type": 0, "tts": false, "pinned": false,
                         "mention_everyone": false, "mentions": [], "mention_roles": [],
                         "attachments": [], "embeds": [], "components": [], "flags": 0,
                         "timestamp": "2026-11-01T00:00:00Z", "edited_timestamp": null}
                        """
                                .formatted(newId(), DIRECT_CHANNEL));
        message.put("content", content);
        message.set("author", user());
        return message;
    }

    /** The same message with the bot among those mentioned. */
    static ObjectNode mentioningBot(ObjectNode message) {
        message.withArray("mentions").add(bot());
        return message;
    }

    /** A use of {@code /ask} in the guild's channel. */
    static ObjectNode ask(String question) {
        return askIn(CHANNEL, question)
                .put("guild_id", GUILD)
                .<ObjectNode>set("guild", Json.object("{\"id\": \"%s\"}".formatted(GUILD)))
                .set("member", member(user()));
    }

    /** A use of {@code /ask} in a direct channel. */
    static ObjectNode askDirectly(String question) {
        var interaction = askIn(DIRECT_CHANNEL, question).put("context", 1);
        interaction.withObject("/channel").put("type", 1).putArray("recipients").add(user());
        return interaction.set("user", user());
    }

    /** What Discord tells of the application. */
    static ObjectNode application() {
        return Json.object(
                        """
                        {"id": "%s", "name": "faqbot", "icon": null, "description": "",
                         "type": null, "verify_key": "", "flags": 0, "flags_new": "0",
                         "redirect_uris": [], "interactions_endpoint_url": null,
                         "role_connections_verification_url": null,
                         "approximate_guild_count": 1, "approximate_user_install_count": 0,
                         "approximate_user_authorization_count": 0, "explicit_content_filter": 0,
                         "team": null, "eligible_oauth2_scopes": []}
                        """
                                .formatted(APPLICATION))
                .set("owner", user());
    }

    /** A server in the list of those that the bot is in. */
    static ObjectNode listedGuild(long permissions) {
        return Json.object(
                """
                {"id": "%s", "name": "Loopback", "icon": null, "banner": null, "owner": false,
                 "permissions": "%d", "features": []}
                """
                        .formatted(GUILD, permissions));
    }

    static ObjectNode user() {
        return user(MEMBER, "asker");
    }

    static ObjectNode bot() {
        return user(BOT, "faqbot").put("bot", true);
    }

    private static ObjectNode askIn(String channel, String question) {
        var interaction =
                Json.object(
                        """
                        {"id": "%s", "application_id": "%s", "type": 2, "token": "token-%s",
                         "version": 1, "channel_id": "%s", "channel": {"id": "%4$s", "type": 0},
                         "context": 0, "authorizing_integration_owners": {}, "entitlements": [],
                         "app_permissions": "2147483647", "locale": "en-US",
                         "data": {"id": "1", "name": "ask", "type": 1,
                                  "options": [{"name": "question", "type": 3}]}}
                        """
                                .formatted(newId(), APPLICATION, newId(), channel));
        interaction.withObject("/data/options/0").put("value", question);
        return interaction;
    }

    private static ObjectNode member(ObjectNode user) {
        return Json.object(
                        """
                        {"roles": [], "joined_at": "2026-11-01T00:00:00Z", "deaf": false,
                         "mute": false, "flags": 0, "nick": null, "avatar": null, "banner": null,
                         "permissions": "%d"}
                        """
                                .formatted(PERMISSIONS))
                .set("user", user);
    }

    static ObjectNode user(String id, String name) {
        return Json.object(
                """
                {"id": "%s", "username": "%s", "discriminator": "0", "avatar": null, "flags": 0,
                 "public_flags": 0, "global_name": null, "primary_guild": null}
                """
                        .formatted(id, name));
    }
}
