package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.Entry;
import faqbot.knowledge.KnowledgeReader;
import faqbot.knowledge.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual that the bot answers from, pack {@code faqbot}, speaks of this program. */
class ManualTest {
    private static final Path KNOWLEDGE =
            Path.of(System.getProperty("project.folder", "."), "knowledge");

    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("`([^`\\n]+)`");

    /** The first line of an example in YAML: the file it belongs into. */
    private static final Pattern PLACE = Pattern.compile("# in (\\S+)\\n[\\s\\S]*");

    private static final String FINE = "fine";

    @TempDir private Path folder;

    /** A fenced block. */
    record Example(String language, String text) {}

    @Test
    void everythingInCodeMarksExists() throws IOException {
        var names = new ProgramNames(folder);

        var marks = texts().flatMap(ManualTest::marks).distinct().toList();

        assertThat(marks)
                .contains("faqbot check", "--top", "suggest-from", "DISCORD_TOKEN", "/ask")
                .allMatch(names::contain, "is a name of the program");
    }

    @Test
    void inventedNamesAreNoticed() throws IOException {
        var names = new ProgramNames(folder);

        assertThat(
                        Stream.of(
                                "faqbot chekc",
                                "faqbot ask --whyever",
                                "FAQBOT_TOKEN=1 faqbot run",
                                "--no-such-option",
                                "/tell",
                                "answers-from",
                                "answer-from: 0.7",
                                "FAQBOT_THRESHOLD",
                                "FAQBOT_KNOWLEDGE_",
                                "DISCORD_SECRET",
                                "phrases:",
                                "synonym.yaml",
                                "knowledge/my-pack/pack.json",
                                "config/bot.yaml",
                                "bin/bot",
                                "cache/",
                                "something else"))
                .noneMatch(names::contain);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesWork(Example example) {
        assertThat(verdict(example)).isEqualTo(FINE);
    }

    @ParameterizedTest
    @MethodSource("brokenExamples")
    void brokenExamplesAreNoticed(Example example) {
        assertThat(verdict(example)).isNotEqualTo(FINE);
    }

    private static Stream<Example> examples() {
        return texts().flatMap(text -> BLOCK.matcher(text).results())
                .map(block -> new Example(block.group(1), block.group(2)));
    }

    private static Stream<Example> brokenExamples() {
        return Stream.of(
                new Example("markdown", "## Is there tea?\n"),
                new Example("yaml", "# in config/faqbot.yaml\npack: [my-pack]\n"),
                new Example("yaml", "# in synonym.yaml\n- [tea, chai]\n"),
                new Example("json", "{\"id\": \"1\", \"question\": \"tea\"}\n"));
    }

    /** What the program says to an example, or that it is fine. */
    private String verdict(Example example) {
        var shell =
                new Shell(folder)
                        .write("app/knowledge/my-pack/faq.md", "## Is there tea?\n\nYes.\n");
        if (example.language().equals("json")) {
            var said = shell.pipe(example.text()).run("ask", "--jsonl").out();
            return said.contains("\"outcome\"") ? FINE : said;
        }
        var result = shell.write(place(example), example.text()).run("check");
        var said = result.out() + result.err();
        return said.endsWith(" in 1 pack: 0 errors, 0 warnings\n") ? FINE : said;
    }

    private static String place(Example example) {
        if (example.language().equals("markdown")) {
            return "app/knowledge/my-pack/faq.md";
        }
        var place = PLACE.matcher(example.text());
        assertThat(place.matches()).as("the first line names the file").isTrue();
        var name = place.group(1);
        return "app/" + (name.contains("/") ? name : "knowledge/my-pack/" + name);
    }

    private static Stream<String> marks(String text) {
        return MARK.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(mark -> mark.group(1));
    }

    private static Stream<String> texts() {
        var manual = new KnowledgeReader(KNOWLEDGE, List.of("faqbot")).read().knowledge();
        return manual.entries().stream()
                .map(Entry::passages)
                .flatMap(List::stream)
                .map(Passage::text);
    }
}
