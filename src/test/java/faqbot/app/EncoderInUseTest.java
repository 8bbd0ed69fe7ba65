package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that use the encoder of the distribution. */
class EncoderInUseTest {
    private static final String KNOWLEDGE =
            Path.of(System.getProperty("project.folder", "."), "knowledge").toString();

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = Shell.withTea(folder).set("FAQBOT_ENCODER", "bge-small-en-v1.5");
    }

    @Test
    void findsWhatSharesNoWordWithTheQuestion() {
        var question = "decaffeinated infusion";

        var result = shell.run("ask", "--why", "--top", "1", question);
        var byWords = shell.run("ask", "--why", "--top", "1", "--no-encoder", question);

        assertThat(result.out())
                .contains("The best entry is " + Tea.CAFFEINE)
                .contains("Meaning (1 is the same): closest wording 0.")
                .contains("The closest wording is: Which tea has no caffeine?\n");
        assertThat(result.err()).isEmpty();
        assertThat(byWords.out()).contains("No entry has any word of this question.");
    }

    @Test
    void keepsWhatItLearnedAndWhatItUnpackedInTheDataFolder() {
        shell.run("check");

        assertThat(shell.path("app/data"))
                .isDirectoryContaining("glob:**/vectors-*.bin")
                .isDirectoryContaining("glob:**/encoder");
        assertThat(shell.path("home")).doesNotExist();
    }

    @Test
    void answersByWordsWhereTheEncoderCannotBeUsedAndSaysSoOnce() {
        shell.write("app/data/encoder", "a file where the folder should be");

        var result = shell.run("ask", "how do I store tea");

        assertThat(result.out()).startsWith("How do I store tea?");
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .startsWith("WARN  Questions are compared by their words only: ");
        assertThat(result.code()).isZero();
    }

    @Test
    void refusesAnEncoderThatIsNotThere() {
        var result = shell.set("FAQBOT_ENCODER", "nowhere").run("ask", "tea");

        assertThat(result.err())
                .isEqualTo(
                        "faqbot: the sentence encoder %s cannot be used: there is no such folder\n"
                                .formatted(shell.path("work/nowhere")));
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void chatsByWordsWhileItLearnsMuchAndSaysSo() {
        var result =
                shell.pipe("is node easier than python\n").run("chat", "--knowledge", KNOWLEDGE);

        assertThat(result.out()).startsWith("Is Node.js easier than Python?");
        assertThat(result.err())
                .containsPattern(
                        "^faqbot: learning the meaning of \\d+ texts; until then answers go by"
                                + " words only\n");
    }
}
