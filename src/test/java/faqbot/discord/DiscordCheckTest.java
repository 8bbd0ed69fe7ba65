package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a few requests tell of a bot that does not run. */
class DiscordCheckTest {
    private final FakeDiscord discord = FakeDiscord.start();
    private final List<String> notes = new ArrayList<>();

    @AfterEach
    void close() {
        discord.close();
        assertThat(discord.violations()).isEmpty();
        assertThat(notes).noneMatch(note -> note.contains(FakeDiscord.TOKEN));
    }

    @Test
    void isContentWithABotThatMayDoWhatItNeeds() {
        discord.rest()
                .guilds()
                .add(Payloads.listedGuild(Permission.getRaw(InviteLink.PERMISSIONS)));

        check(BotOnLoopback.TOKEN);

        assertThat(notes)
                .containsExactly(
                        "fine gateway: Discord suggests 1 shard(s); 999 of 1000 starts are left for"
                                + " today",
                        "fine token: Discord knows the token as that of faqbot",
                        "fine intents: no privileged intent is switched on, and none is needed",
                        "fine permissions: the server \"Loopback\" allows what is needed, if its"
                                + " channels do not forbid it");
    }

    @Test
    void namesThePermissionsThatAServerDoesNotGive() {
        discord.rest()
                .guilds()
                .add(Payloads.listedGuild(Permission.getRaw(Permission.VIEW_CHANNEL)));

        check(BotOnLoopback.TOKEN);

        assertThat(notes.getLast())
                .startsWith("warning permissions: the server \"Loopback\" does not allow: Send")
                .contains("Embed Links")
                .endsWith(InviteLink.of(Payloads.APPLICATION));
    }

    @Test
    void administratorsMayDoEverything() {
        discord.rest()
                .guilds()
                .add(Payloads.listedGuild(Permission.getRaw(Permission.ADMINISTRATOR)));

        check(BotOnLoopback.TOKEN);

        assertThat(notes.getLast()).startsWith("fine permissions: ");
    }

    @Test
    void saysHowToInviteABotThatIsNowhere() {
        check(BotOnLoopback.TOKEN);

        assertThat(notes.getLast())
                .isEqualTo(
                        "warning servers: the bot is in no server. Invite it: "
                                + InviteLink.of(Payloads.APPLICATION));
    }

    @Test
    void namesATestServerThatTheBotIsNotIn() {
        discord.rest()
                .guilds()
                .add(Payloads.listedGuild(Permission.getRaw(Permission.ADMINISTRATOR)));
        var settings =
                new DiscordSettings(
                        discord.settings().endpoints(),
                        List.of(42L),
                        DiscordSettings.Access.ALL,
                        DiscordSettings.Rates.DEFAULT,
                        DiscordSettings.Shards.AUTOMATIC);

        new DiscordCheck(settings, new Notes()).run(BotOnLoopback.TOKEN);

        assertThat(notes.getLast()).contains("the bot is not in the server 42 of test-servers");
    }

    @Test
    void asksNothingMoreOnceTheTokenIsRefused() {
        check(DiscordToken.from(Map.of(DiscordToken.VARIABLE, "not.the.token")));

        assertThat(notes)
                .containsExactly(
                        "problem token: Discord does not accept the token. Copy it again from the"
                                + " developer portal (Bot, Reset Token).");
    }

    @Test
    void saysThatDiscordHasAFault() {
        discord.failNext("GET /gateway/bot", 503);

        check(BotOnLoopback.TOKEN);

        assertThat(notes).singleElement().asString().contains("503").contains("discordstatus.com");
    }

    @Test
    void saysThatDiscordCannotBeReached() {
        discord.close();

        check(BotOnLoopback.TOKEN);

        assertThat(notes)
                .singleElement()
                .asString()
                .startsWith("problem discord: Discord cannot be reached at http://127.0.0.1:");
    }

    @Test
    void countsTheStartsThatAreLeft() {
        discord.rest().leaveStarts(0);
        check(BotOnLoopback.TOKEN);
        assertThat(notes.getFirst()).startsWith("problem gateway: ").contains("0 of 1000 starts");

        notes.clear();
        discord.rest().leaveStarts(10);
        check(BotOnLoopback.TOKEN);
        assertThat(notes.getFirst()).startsWith("warning gateway: ");
    }

    @Test
    void noticesAPrivilegedIntentThatIsNotNeeded() {
        discord.rest().application().put("flags", 1 << 19);

        check(BotOnLoopback.TOKEN);

        assertThat(notes).anyMatch(note -> note.startsWith("warning intents: "));
    }

    @Test
    void noticesThatCommandsGoElsewhere() {
        discord.rest().application().put("interactions_endpoint_url", "https://example.org/");

        check(BotOnLoopback.TOKEN);

        assertThat(notes).anyMatch(note -> note.startsWith("problem commands: "));
    }

    private void check(DiscordToken token) {
        new DiscordCheck(discord.settings(), new Notes()).run(token);
    }

    /** Notes as lines. */
    private final class Notes implements CheckNotes {
        @Override
        public void fine(String about, String what) {
            notes.add("fine " + about + ": " + what);
        }

        @Override
        public void warning(String about, String what, String mend) {
            notes.add("warning " + about + ": " + what + ". " + mend);
        }

        @Override
        public void problem(String about, String what, String mend) {
            notes.add("problem " + about + ": " + what + ". " + mend);
        }
    }
}
