package faqbot.discord;

import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Something that the member of a {@link RehearsalDiscord} does, as Discord would tell it.
 *
 * @param type Discord's name for it
 */
record RehearsalEvent(String type, DataObject data) {
    private static final int SLASH_COMMAND = 2;
    private static final int AUTOCOMPLETE = 4;

    /** A member uses {@code /ask}. */
    static RehearsalEvent ask(String question) {
        return interaction(SLASH_COMMAND, question);
    }

    /** A member is typing a question for {@code /ask}. */
    static RehearsalEvent typing(String beginning) {
        return interaction(AUTOCOMPLETE, beginning);
    }

    private static RehearsalEvent interaction(int type, String text) {
        var option = DataObject.empty().put("name", "question").put("type", 3).put("value", text);
        if (type == AUTOCOMPLETE) {
            option.put("focused", true);
        }
        var interaction =
                DataObject.fromJson(
                                """
                                {"id": "%s", "application_id": "%s", "type": %d, "token": "rehearsal",
                                 "version": 1, "channel_id": "%s", "channel": {"id": "%4$s", "type": 0},
                                 "guild_id": "%s", "guild": {"id": "%5$s"}, "context": 0,
                                 "authorizing_integration_owners": {}, "entitlements": [],
                                 "app_permissions": "%s", "locale": "en-US"}
                                """
                                        .formatted(
                                                RehearsalPayloads.newId(),
                                                RehearsalPayloads.BOT,
                                                type,
                                                RehearsalPayloads.CHANNEL,
                                                RehearsalPayloads.SERVER,
                                                RehearsalPayloads.PERMISSIONS))
                        .put(
                                "member",
                                RehearsalPayloads.member().put("user", RehearsalPayloads.user()))
                        .put(
                                "data",
                                DataObject.empty()
                                        .put("id", "1")
                                        .put("name", "ask")
                                        .put("type", 1)
                                        .put("options", DataArray.empty().add(option)));
        return new RehearsalEvent("INTERACTION_CREATE", interaction);
    }

    /** A member mentions the bot. */
    static RehearsalEvent mention(String question) {
        var message =
                RehearsalPayloads.message(RehearsalPayloads.user(), DataObject.empty())
                        .put("guild_id", RehearsalPayloads.SERVER)
                        .put("content", "<@" + RehearsalPayloads.BOT + "> " + question)
                        .put("member", RehearsalPayloads.member())
                        .put("mentions", DataArray.empty().add(RehearsalPayloads.bot()));
        return new RehearsalEvent("MESSAGE_CREATE", message);
    }
}
