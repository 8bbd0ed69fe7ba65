package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.discord.AnsweredMessages.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.dv8tion.jda.api.utils.TimeUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnsweredMessagesTest {
    private static final Reply REPLY = new Reply(10, 11);

    @TempDir private Path folder;
    private Instant now = Instant.parse("2026-11-01T12:00:00Z");

    @Test
    void remembersAnAnswerAfterARestart() {
        open().add(question(), REPLY);

        assertThat(open().of(question())).contains(REPLY);
    }

    @Test
    void knowsNothingOfOtherQuestions() {
        open().add(question(), REPLY);

        assertThat(open().of(question() + 1)).isEmpty();
    }

    @Test
    void forgetsAfterADay() throws Exception {
        var question = question();
        var messages = open();
        messages.add(question, REPLY);
        now = now.plus(Duration.ofDays(1)).plusSeconds(1);

        assertThat(messages.of(question)).isEmpty();
        assertThat(open().of(question)).isEmpty();
        assertThat(Files.readString(file())).isEmpty();
    }

    @Test
    void storesThreeNumbersAndNoText() throws Exception {
        open().add(question(), REPLY);

        assertThat(Files.readString(file())).isEqualTo(question() + " 10 11\n");
    }

    @Test
    void leavesOutDamagedLines() throws Exception {
        Files.write(
                file(),
                List.of("\u0000\u0001", "1 2", "9999999999999999999 1 1", question() + " 10 11"));

        assertThat(open().of(question())).contains(REPLY);
    }

    @Test
    void goesOnWhereNothingCanBeWritten() throws Exception {
        Files.createDirectories(file());
        var messages = open();

        messages.add(question(), REPLY);

        assertThat(messages.of(question())).contains(REPLY);
    }

    @Test
    void writesTheFileAnewBeforeItGrowsLarge() throws Exception {
        var messages = open();
        var old = question();
        for (int i = 0; i < 1500; i++) {
            messages.add(old + i, REPLY);
        }
        now = now.plus(Duration.ofDays(2));
        for (int i = 0; i < 1500; i++) {
            messages.add(question() + i, REPLY);
        }

        assertThat(Files.readAllLines(file())).hasSizeLessThan(2600);
    }

    private AnsweredMessages open() {
        return AnsweredMessages.in(file(), () -> now);
    }

    private Path file() {
        return folder.resolve("answered-messages.txt");
    }

    /** The id of a message written now. */
    private long question() {
        return TimeUtil.getDiscordTimestamp(now.toEpochMilli());
    }
}
