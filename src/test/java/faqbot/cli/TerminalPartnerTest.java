package faqbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class TerminalPartnerTest {
    private static final String UP = "\u001BOA";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    @TempDir private Path folder;
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private PipedOutputStream keyboard = new PipedOutputStream();
    private Path history;

    @BeforeEach
    void nameHistory() {
        history = folder.resolve("chat-history");
    }

    @Test
    void readsALineAsItIsTyped() throws IOException {
        try (var terminal = xterm()) {
            type("café 🐍 \"quoted \\d !! it's\r");

            assertThat(partner(terminal).next()).contains("café 🐍 \"quoted \\d !! it's");
        }
    }

    @Test
    void completesAQuestion() throws IOException {
        try (var terminal = xterm()) {
            type("how do\t\r");

            assertThat(partner(terminal).next())
                    .hasValueSatisfying(
                            line -> assertThat(line.strip()).isEqualTo("How do I store \"tea\"?"));
        }
    }

    @Test
    void recallsTheLineBefore() throws IOException {
        try (var terminal = xterm()) {
            var partner = partner(terminal);
            type("first\r" + UP + "\r");

            assertThat(partner.next()).contains("first");
            assertThat(partner.next()).contains("first");
        }
    }

    @Test
    void recallsTheChatBefore() throws IOException {
        try (var terminal = xterm()) {
            type("first\r");
            partner(terminal).next();
        }

        try (var terminal = xterm()) {
            type(UP + "\r");

            assertThat(partner(terminal).next()).contains("first");
        }
    }

    @Test
    void chatsWithoutHistoryWhereItCannotBeKept() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        history = folder.resolve("file/chat-history");
        var complaints = new ByteArrayOutputStream();
        var log = new StreamHandler(complaints, new SimpleFormatter());
        Logger.getLogger("").addHandler(log);

        try (var terminal = xterm()) {
            type("first\r");

            assertThat(partner(terminal).next()).contains("first");
        } finally {
            Logger.getLogger("").removeHandler(log);
            log.close();
        }

        assertThat(complaints.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void leavesByCtrlD() throws IOException {
        try (var terminal = xterm()) {
            type(CTRL_D);

            assertThat(partner(terminal).next()).isEmpty();
        }
    }

    @Test
    void leavesByCtrlC() throws IOException {
        try (var terminal = xterm()) {
            Thread.ofVirtual().start(() -> typeAtPrompt(CTRL_C));

            assertThat(partner(terminal).next()).isEmpty();
        }
    }

    @Test
    void greetsAndReplies() throws IOException {
        try (var terminal = xterm()) {
            var partner = partner(terminal);

            partner.greet(3);
            partner.tell(List.of("a reply 🍵"));

            assertThat(shown())
                    .contains("faqbot answers from 3 entries. Type a question; /help shows more.")
                    .contains("a reply 🍵");
        }
    }

    @Test
    void worksOnATerminalThatCanDoNothing() throws IOException {
        try (var terminal = new DumbTerminal(in(), screen)) {
            type("how do I store tea\n");

            assertThat(partner(terminal).next()).contains("how do I store tea");
        }
    }

    private TerminalPartner partner(Terminal terminal) {
        return new TerminalPartner(
                terminal, history, () -> List.of("How do I store \"tea\"?", "Which tea is green?"));
    }

    private Terminal xterm() throws IOException {
        return new ExternalTerminal("test", "xterm", in(), screen, StandardCharsets.UTF_8);
    }

    private PipedInputStream in() throws IOException {
        keyboard = new PipedOutputStream();
        return new PipedInputStream(keyboard);
    }

    private void type(String keys) throws IOException {
        keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }

    private void typeAtPrompt(String keys) {
        try {
            while (!shown().contains("> ")) {
                Thread.sleep(Duration.ofMillis(10));
            }
            type(keys);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
