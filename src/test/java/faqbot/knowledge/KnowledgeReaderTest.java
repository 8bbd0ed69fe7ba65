package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeReaderTest {
    private static final String FAQ = "## One?\nYes.\n";

    private final KnowledgeFolder folder;

    KnowledgeReaderTest(@TempDir Path path) {
        folder = new KnowledgeFolder(path);
    }

    @Test
    void aPackIsDescribedByItsFile() {
        folder.write("web/faq.md", FAQ);
        folder.write("web/synonyms.yaml", "- [js, JavaScript]\n- [perf, performance, speed]\n");
        folder.write(
                "web/pack.yaml",
                """
                name: The web
                description: All about it
                language: de-DE
                link-base: https://example.org/web
                topics:
                  speed: How fast it is
                  basics: First steps
                not:
                - which browser is the best
                - "who made it: you?"
                """);

        assertThat(folder.read().knowledge().packs())
                .containsExactly(
                        new Pack(
                                "web",
                                "The web",
                                "All about it",
                                "de-DE",
                                Optional.of(URI.create("https://example.org/web/")),
                                Map.of("speed", "How fast it is", "basics", "First steps"),
                                List.of(
                                        List.of("js", "JavaScript"),
                                        List.of("perf", "performance", "speed")),
                                List.of("which browser is the best", "who made it: you?")));
    }

    @Test
    void aPackNeedsNoFileAboutItself() {
        folder.write("web/faq.md", FAQ);

        var pack = folder.read().knowledge().packs().getFirst();

        assertThat(pack.title()).isEqualTo("web");
        assertThat(pack.language()).isEqualTo("en");
    }

    @Test
    void mistakesInTheFilesAboutAPackAreReported() {
        folder.write("web/faq.md", FAQ);
        folder.write(
                "web/synonyms.yaml",
                "- [js, JavaScript]\n- js\n- [js]\n- [a, [b]]\n- [a, ]\n- [a, b: c]\n- []\n- [a, \"\"]\n");
        folder.write("web/pack.yaml", "nam: x\nlanguage: no language\nlink-base: here\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/pack.yaml:1: error: the key \"nam\" is not known. Did you mean"
                                + " \"name\"? Allowed are: name, description, language, link-base,"
                                + " topics, not.",
                        "web/pack.yaml:2: error: \"language\": must be a BCP 47 language tag such"
                                + " as en or pt-BR but was \"no language\". Change what stands after \"language:\".",
                        "web/pack.yaml:3: error: \"link-base\": must be a web address such as"
                                + " https://example.org/page but was \"here\". Change what stands after"
                                + " \"link-base:\".",
                        synonymProblem(2, "\"js\""),
                        synonymProblem(3, "a list of one word, \"js\""),
                        synonymProblem(4, "a list with a list in it"),
                        synonymProblem(5, "a list of one word, \"a\""),
                        synonymProblem(6, "a list with a group of keys in it"),
                        synonymProblem(7, "an empty list"),
                        synonymProblem(8, "a list with \"\" in it"));
    }

    private static String synonymProblem(int line, String found) {
        return "web/synonyms.yaml:%d: error: synonyms must be lists of two or more words, but here"
                        .formatted(line)
                + " is %s. Write a line such as \"- [js, JavaScript]\" for each group."
                        .formatted(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-Hans-CN", "gsw", "pt-br"})
    void aLanguageIsATag(String tag) {
        folder.write("web/faq.md", FAQ).write("web/pack.yaml", "language: " + tag + "\n");

        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "Deutsch", "en_US", "und", "x-klingon", "e"})
    void aLanguageIsNoWord(String word) {
        folder.write("web/faq.md", FAQ).write("web/pack.yaml", "language: " + word + "\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/pack.yaml:1: error: \"language\": must be a BCP 47 language tag such"
                                + " as en or pt-BR but was \""
                                + word
                                + "\". Change what stands after \"language:\".");
    }

    @Test
    void entriesAreOrderedByFileAndLine() {
        folder.write("b/faq.md", "## Three?\nYes.\n## Two?\nYes.\n");
        folder.write("a/z.md", "# Z\nText.\n");
        folder.write("a/sub/faq.md", "## Four?\nYes.\n");

        assertThat(folder.entries())
                .extracting(Entry::id)
                .containsExactly("a/sub/faq.md#four", "a/z.md#z", "b/faq.md#three", "b/faq.md#two");
    }

    @Test
    void reservedAndHiddenFilesAreNotIndexed() {
        folder.write("web/faq.md", FAQ);
        folder.write("web/judged.yaml", ": broken [");
        folder.write("web/decisions/scenarios/a.yaml", ": broken [");
        folder.write("web/.hidden.md", "# A\nText.\n");
        folder.write("web/.git/a.md", "# A\nText.\n");
        folder.write(".git/a.md", "# A\nText.\n");
        folder.write("web/picture.png", new byte[] {1, 2, 3});

        assertThat(folder.entries()).hasSize(1);
    }

    @Test
    void aFileThatIsNotReadIsPointedOut() {
        folder.write("web/faq.md", FAQ);
        folder.write("web/more.yaml", "- a\n");
        folder.write("README.md", "Hello\n");

        assertThat(folder.problems())
                .containsExactly(
                        "README.md: warning: this file is not in a pack and so is not read. Move it"
                                + " into a folder of the knowledge folder.",
                        "web/more.yaml: warning: this file is not read, because its name does not"
                                + " say what it is. Name an article something.md, questions with"
                                + " answers something.faq.yaml, something.faq.json or"
                                + " something.faq.csv, and a decision framework"
                                + " decisions/something.yaml.");
    }

    @ParameterizedTest
    @CsvSource({
        "Pack.yaml, pack.yaml",
        "pack.yml, pack.yaml",
        "sub/pack.yaml, pack.yaml",
        "synonym.yaml, synonyms.yaml",
        "Synonyms.YML, synonyms.yaml",
        "synonyms.json, synonyms.yaml",
        "judge.yaml, judged.yaml"
    })
    void aFileWhoseNameIsNearlyReservedGetsAGuess(String name, String meant) {
        folder.write("web/faq.md", FAQ).write("web/" + name, "- [a, b]\n");

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("web/" + name + ": warning: this file is not read, because its name")
                .contains(". Did you mean web/" + meant + "? Name an article something.md, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.docx", "rules.PDF", "rules.html", "rules.odt", "rules.rst"})
    void aDocumentThatCannotBeReadIsPointedOut(String name) {
        folder.write("web/faq.md", FAQ).write("web/" + name, new byte[] {1});

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("web/" + name + ": warning: this file is not read, because its name");
    }

    @Test
    void onlyTheChosenPacksAreRead() {
        folder.write("web/faq.md", FAQ);
        folder.write("games/faq.md", "broken \u0000");

        var reading = folder.reader("web").read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.knowledge().packs()).extracting(Pack::folder).containsExactly("web");
        assertThat(reading.knowledge().targets().otherPacks()).containsExactly("games");
    }

    @Test
    void aChosenPackThatDoesNotExistIsAnError() {
        folder.write("nodejs/faq.md", FAQ);
        folder.write("python/faq.md", FAQ);

        var reading = folder.reader("nodjs").read();

        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        folder.path()
                                + ": error: there is no pack \"nodjs\" in the knowledge folder."
                                + " Did you mean \"nodejs\"? Allowed are: nodejs, python.");
    }

    @Test
    void aMissingOrEmptyFolderIsAnError() throws Exception {
        var missing = folder.path().resolve("missing");
        var empty = Files.createDirectory(folder.path().resolve("empty"));
        var file = Files.createFile(folder.path().resolve("file"));

        assertThat(problemsOf(missing)).first().asString().contains("does not exist");
        assertThat(problemsOf(empty)).first().asString().contains("holds no pack");
        assertThat(problemsOf(file)).first().asString().contains("this is a file");
    }

    @Test
    void aPackWithoutEntriesIsAnError() {
        folder.write("web/faq.md", FAQ);
        folder.write("games/pack.yaml", "name: Games\n");

        assertThat(folder.problems())
                .containsExactly(
                        "games: error: there is no question and no article in this folder. Write a"
                                + " file faq.md in it, or move the folder out of the knowledge"
                                + " folder.");
    }

    @Test
    void aPackWithoutEntriesIsReportedBesideTheErrorsOfOthers() {
        folder.write("web/faq.md", "## One?\n");
        folder.write("webs/pack.yaml", "name: Spiders\n");

        assertThat(folder.read().problems())
                .extracting(Problem::file)
                .containsExactly("web/faq.md", "webs");
    }

    @Test
    void anIdThatTwoEntriesHaveNamesBothPlaces() {
        folder.write("web/a.faq.md", "## One?\n<!-- id: x -->\nYes.\n");
        folder.write("web/b.md", "# T\n\n## Two\n<!-- id: x -->\nYes.\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/b.md:3: error: the id \"web/x\" is already used at web/a.faq.md:1."
                                + " Give one of the two entries another id.");
    }

    @Test
    void aPhrasingThatTwoEntriesHaveNamesBothPlaces() {
        folder.write("web/a.faq.md", "## Is C++  fast?\nYes.\n## Is C# fast?\nYes.\n");
        folder.write(
                "web/b.faq.yaml",
                "- question: Two?\n  answer: Yes.\n  phrasings:\n  - a\n  - is c++ FAST\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/b.faq.yaml:5: error: the question \"is c++ FAST\" already belongs to"
                                + " another entry, at web/a.faq.md:1. Delete it from one of the two"
                                + " entries, or say how they differ.");
    }

    @Test
    void articlesMayHaveTheSameHeadings() {
        folder.write("web/a.md", "# A\n## Speed\nFast.\n");
        folder.write("web/b.md", "# B\n## Speed\nSlow.\n");

        assertThat(folder.entries()).hasSize(2);
    }

    @Test
    void theAnchorsOfAllHeadingsAreKnown() {
        folder.write("web/faq.md", "# Title\n## Group\n" + "#" + FAQ);
        folder.write("web/picture.png", new byte[] {1});

        var targets = folder.read().knowledge().targets();

        assertThat(targets.paths()).containsExactlyInAnyOrder("web/faq.md", "web/picture.png");
        assertThat(targets.anchors().get("web/faq.md"))
                .containsExactlyInAnyOrder("title", "group", "one");
    }

    @Test
    void aSecondReadingSeesWhatChanged() {
        folder.write("web/faq.md", FAQ).write("web/a.md", "Text.\n").write("web/b.md", "Text.\n");
        var reader = folder.reader();
        var first = reader.read().knowledge();

        folder.write("web/a.md", "Next.\n");
        folder.delete("web/b.md");
        folder.write("web/c.md", "More.\n");
        var second = reader.read().knowledge();

        assertThat(second.entries())
                .extracting(entry -> entry.passages().getFirst().text())
                .containsExactly("Next.", "More.", "Yes.");
        assertThat(second.state().sameContent(first.state())).isFalse();
    }

    @Test
    void aScanGivesTheStateOfAReading() {
        folder.write("web/faq.md", FAQ).write("web/a.md", "Text.\n");
        var reader = folder.reader();
        var state = reader.read().knowledge().state();

        assertThat(reader.scan(FolderState.EMPTY).sameContent(state)).isTrue();
        assertThat(state.files()).containsOnlyKeys("web/a.md", "web/faq.md");
        assertThat(state.files().get("web/faq.md"))
                .extracting(FolderState.Stamp::size, stamp -> stamp.sha256().length())
                .containsExactly(13L, 64);
    }

    @Test
    void aScanOpensNoFileThatIsUnchangedSinceLong() throws Exception {
        folder.write("web/faq.md", FAQ);
        age("web/faq.md");
        var reader = folder.reader();
        var before = reader.scan(FolderState.EMPTY);

        folder.write("web/faq.md", "## Two?\nNo!\n.");
        age("web/faq.md");

        assertThat(reader.scan(before)).isEqualTo(before);
        assertThat(reader.scan(FolderState.EMPTY)).isNotEqualTo(before);
    }

    @Test
    void aFileChangedJustNowIsOpenedAgainThoughSizeAndTimeAreTheSame() throws Exception {
        var time = FileTime.from(Instant.now());
        folder.write("web/faq.md", FAQ);
        Files.setLastModifiedTime(folder.path().resolve("web/faq.md"), time);
        var reader = folder.reader();
        var before = reader.scan(FolderState.EMPTY);

        folder.write("web/faq.md", "## Two?\nNo!\n.");
        Files.setLastModifiedTime(folder.path().resolve("web/faq.md"), time);

        assertThat(reader.scan(before).sameContent(before)).isFalse();
    }

    @Test
    void mendingALinkIsAChange() {
        folder.write("web/faq.md", FAQ).link("web/a.md", "/");
        var reader = folder.reader();
        var before = reader.read().knowledge().state();

        folder.delete("web/a.md");

        assertThat(reader.scan(before).sameContent(before)).isFalse();
    }

    private void age(String file) throws Exception {
        Files.setLastModifiedTime(
                folder.path().resolve(file), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    }

    private static List<String> problemsOf(Path path) {
        return new KnowledgeFolder(path).problems();
    }
}
