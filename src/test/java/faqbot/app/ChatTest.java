package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.cli.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ChatTest {
    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = Shell.withTea(folder);
    }

    @Test
    void answersEachLineOfAPipe() {
        var result = shell.pipe("how do I store tea\n\nnumpy on windows?\n").run("chat");

        assertThat(result.out())
                .startsWith("How do I store tea?\n\nIn a tin")
                .endsWith(
                        "\n\nI do not know. The knowledge has no answer to this that I trust.\n\n")
                .doesNotContain("> ", "\u001B");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @Test
    void answersTheLastLineWithoutAnEnd() {
        assertThat(shell.pipe("how do I store tea").run("chat").out()).startsWith("How do I store");
    }

    @Test
    void saysNothingToSilence() {
        assertThat(shell.run("chat")).isEqualTo(new Shell.Result(0, "", ""));
    }

    @Test
    void answersAsAskDoes() {
        var asked = shell.run("ask", "how long steeps green tea").out();

        assertThat(shell.pipe("how long steeps green tea\n").run("chat").out())
                .isEqualTo(asked + "\n");
    }

    @Test
    void explainsTheLastAnswer() {
        var explained = shell.run("ask", "--why", "how do I store tea").out();

        var result = shell.pipe("/why\nhow do I store tea\n/why\n").run("chat");

        assertThat(result.out()).startsWith("Ask a question first.\n\n");
        assertThat(result.out().replace("\n\nWhy", "\nWhy"))
                .endsWith(explained.substring(explained.indexOf("Why")) + "\n");
    }

    @Test
    void showsTheCandidateWhoseNumberIsTyped() {
        shell.set("FAQBOT_WRONG_WHEN_ASKED", "0").set("FAQBOT_SUGGEST_FROM", "0");
        shell.set("FAQBOT_CANDIDATES", "2");

        var result = shell.pipe("tea\n2\n3\n").run("chat");

        var replies = result.out().split("\n\n(?=Not sure)", -1);
        assertThat(replies[0]).startsWith("Not sure. Did you mean:\n  1. ");
        var second = result.outLines().get(3).replaceFirst("  2. ", "");
        assertThat(replies[0]).contains("\n\n" + second + "\n\n");
    }

    @Test
    void takesANumberForAQuestionWhereNothingWasOffered() {
        assertThat(shell.pipe("1\n").run("chat").out()).startsWith("I do not know.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "0", "-1", "99999999999"})
    void namesTheNumbersWhereAnotherIsTypedAndKeepsTheOffer(String number) {
        shell.set("FAQBOT_WRONG_WHEN_ASKED", "0").set("FAQBOT_SUGGEST_FROM", "0");

        var result = shell.pipe("tea\n" + number + "\n1\n").run("chat");

        var first = result.outLines().get(1).replaceFirst("  1. ", "");
        assertThat(result.out())
                .contains(
                        "\n\nType a number from 1 to 3, or a question in words.\n\n"
                                + first
                                + "\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quit", "/exit", "exit", "quit", "bye", "q", " Exit "})
    void leavesOnRequest(String farewell) {
        assertThat(shell.pipe(farewell + "\nhow do I store tea\n").run("chat").out()).isEmpty();
    }

    @Test
    void answersAQuestionThatBeginsWithAFarewell() {
        assertThat(shell.pipe("exit the tea\n").run("chat").out()).isNotEmpty();
    }

    @Test
    void helpsWithItsCommands() {
        var result = shell.pipe("/help\n/wyh\n").run("chat");

        assertThat(result.out())
                .startsWith("Type a question.")
                .contains("/why", "/quit")
                .endsWith("There is no /wyh here. /help shows what there is.\n\n");
    }

    @Test
    void passesOverALineThatIsNotUtf8() {
        var latin1 = "café?\nhow do I store tea\n".getBytes(StandardCharsets.ISO_8859_1);

        var result = shell.pipe(latin1).run("chat");

        assertThat(result.err()).isEqualTo("faqbot: line 1 of the input: the line is not UTF-8\n");
        assertThat(result.out()).startsWith("How do I store tea?");
    }

    @Test
    void picksUpChangedKnowledgeByItself() throws Exception {
        try (var chat = new RunningChat()) {
            chat.say("how do I store tea");
            chat.await(() -> chat.out().contains("In a tin"));

            shell.write("app/knowledge/tea/faq.md", Tea.FAQ.replace("In a tin", "In a jar"));
            chat.await(() -> chat.err().contains("the knowledge has changed"));
            chat.say("how do I store tea");

            chat.await(() -> chat.out().contains("In a jar"));
            assertThat(chat.err())
                    .isEqualTo("faqbot: the knowledge has changed: answering from 3 entries\n");
        }
    }

    @Test
    void goesOnWithTheOldKnowledgeWhereTheNewIsBroken() throws Exception {
        try (var chat = new RunningChat()) {
            chat.say("how do I store tea");
            chat.await(() -> chat.out().contains("In a tin"));

            shell.write("app/knowledge/tea/faq.md", "# Tea\n\n## How do I store tea?\n");
            chat.await(() -> chat.err().contains("answering from what was read before"));
            chat.say("how do I store tea");

            chat.await(() -> chat.out().indexOf("In a tin") != chat.out().lastIndexOf("In a tin"));
            assertThat(chat.err()).contains("tea/faq.md:3: error: ");
        }
    }

    /** A chat whose partner writes line by line and takes a look in between. */
    private final class RunningChat implements AutoCloseable {
        private final PipedOutputStream line = new PipedOutputStream();
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final Thread thread;

        RunningChat() throws IOException {
            var streams =
                    Shell.streams(new PipedInputStream(line), new Output(out), new Output(err));
            thread = Thread.ofPlatform().start(() -> shell.run(streams, "chat"));
        }

        void say(String text) throws IOException {
            line.write((text + "\n").getBytes(StandardCharsets.UTF_8));
            line.flush();
        }

        void await(BooleanSupplier condition) throws InterruptedException {
            for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
                Thread.sleep(Duration.ofMillis(50));
            }
            assertThat(condition.getAsBoolean()).as("out: %s, err: %s", out(), err()).isTrue();
        }

        String out() {
            return out.toString(StandardCharsets.UTF_8);
        }

        String err() {
            return err.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            line.close();
            assertThat(joined()).as("the chat has ended").isTrue();
        }

        private boolean joined() {
            try {
                return thread.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
