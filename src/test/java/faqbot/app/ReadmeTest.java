package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program says. */
class ReadmeTest {
    private static final Path PROJECT = Path.of(System.getProperty("project.folder", "."));
    private static final String KNOWLEDGE =
            PROJECT.resolve("knowledge").toAbsolutePath().toString();

    /** Where other tests leave vectors, too, so that they are made once. */
    private static final String VECTORS =
            PROJECT.resolve("target/test-vectors").toAbsolutePath().toString();

    private static final String PROMPT = "> ";

    @TempDir private Path folder;

    @Test
    void theRecordedSessionIsWhatChatSays() throws IOException {
        var session = blockAfter("```text");
        var questions = session.stream().filter(line -> line.startsWith(PROMPT)).toList();
        var recorded = session.stream().filter(line -> !line.startsWith(PROMPT)).toList();

        var shell = new Shell(folder).set("FAQBOT_ENCODER", "bge-small-en-v1.5");
        shell.run("ask", "--knowledge", KNOWLEDGE, "--data", VECTORS, "waits for all meanings");
        var said =
                shell.pipe(questions.stream().map(ReadmeTest::typed).collect(Collectors.joining()))
                        .run("chat", "--knowledge", KNOWLEDGE, "--data", VECTORS);

        assertThat(questions).hasSizeGreaterThanOrEqualTo(3);
        assertThat(withoutBlanks(said.outLines())).isEqualTo(withoutBlanks(recorded));
    }

    private static List<String> blockAfter(String fence) throws IOException {
        return Files.readAllLines(PROJECT.resolve("README.md")).stream()
                .dropWhile(line -> !line.equals(fence))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
    }

    private static String typed(String line) {
        return line.substring(PROMPT.length()) + "\n";
    }

    private static List<String> withoutBlanks(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }
}
