package faqbot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    private static final String SENTENCE = "This is a sentence of fifty characters, or nearly.";

    private final KnowledgeFolder folder;

    ArticleReaderTest(@TempDir Path path) {
        folder = new KnowledgeFolder(path);
    }

    @Test
    void eachHeadingWithTextIsASection() {
        folder.write("web/a.md", "# Title\nIntro.\n## Part\n### Deep\nText.\n## End\nBye.\n");

        assertThat(folder.entries())
                .extracting(Entry::kind, Entry::id, Entry::headings)
                .containsExactly(
                        tuple(Entry.Kind.SECTION, "web/a.md#title", List.of("Title")),
                        tuple(
                                Entry.Kind.SECTION,
                                "web/a.md#deep",
                                List.of("Title", "Part", "Deep")),
                        tuple(Entry.Kind.SECTION, "web/a.md#end", List.of("Title", "End")));
    }

    @Test
    void anArticleWithoutHeadingIsNamedAfterItsFile() {
        folder.write("web/notes/setup.md", "Text.\n");

        var entry = folder.entries().getFirst();

        assertThat(entry.title()).isEqualTo("setup");
        assertThat(entry.id()).isEqualTo("web/notes/setup.md#setup");
    }

    @Test
    void underlinedHeadingsCountToo() {
        folder.write("web/a.md", "Title\n=====\n\nPart\n----\n\nText.\n");

        assertThat(folder.entries())
                .extracting(Entry::headings)
                .containsExactly(List.of("Title", "Part"));
    }

    @Test
    void aSectionMayHaveNotes() {
        folder.write("web/a.md", "# T\n## Part\n<!-- phrasings: how to part -->\nText.\n");

        var entry = folder.entries().getFirst();

        assertThat(entry.wording().phrasings()).containsExactly("how to part");
        assertThat(entry.passages().getFirst().text()).isEqualTo("Text.");
    }

    @Test
    void headingsInQuotesBeginNoSectionButCountForAnchors() {
        folder.write("web/a.md", "## Part\nText.\n> ## Part\n\n## Part\nMore.\n");

        assertThat(folder.entries())
                .extracting(entry -> entry.place().anchor())
                .containsExactly("part", "part-2");
    }

    @Test
    void aShortSectionIsOnePassage() {
        folder.write("web/a.md", "# T\n" + paragraphs(20));

        assertThat(folder.passages()).hasSize(1);
    }

    @Test
    void aLongSectionIsCutAtParagraphs() {
        folder.write("web/a.md", "# T\n" + paragraphs(60));

        assertThat(folder.passages()).hasSizeGreaterThan(1);
        assertThat(folder.passages())
                .allSatisfy(passage -> {
                    assertThat(passage.text()).startsWith("This").endsWith("nearly.");
                    assertThat(passage.text().length())
                            .isBetween(PassageCutter.TINY, PassageCutter.LONG);
                });
    }

    @Test
    void aTinyRestJoinsThePassageBefore() {
        folder.write("web/a.md", "# T\n" + paragraphs(23) + "Tiny.\n");

        assertThat(folder.passages()).hasSize(1);
        assertThat(folder.passages().getFirst().text()).endsWith("Tiny.");
    }

    @Test
    void codeTablesListsAndQuotesStayWhole() {
        var code = "```\n" + (SENTENCE + "\n\n").repeat(30) + "```";
        var table = "| a | b |\n|---|---|\n" + ("| " + SENTENCE + " | x |\n").repeat(30).strip();
        var list = ("- " + SENTENCE + "\n\n").repeat(30).strip();
        var quote = ("> " + SENTENCE + "\n>\n").repeat(30).strip();
        folder.write(
                "web/a.md",
                "# T\n" + String.join("\n\n", code, table, list, "Para.", quote) + "\n");

        assertThat(folder.passages())
                .extracting(Passage::text)
                .containsExactly(code, table, list, "Para.\n\n" + quote);
    }

    @Test
    void aParagraphThatAnnouncesStaysWithWhatItAnnounces() {
        var list = ("- " + SENTENCE + "\n").repeat(20);
        folder.write("web/a.md", "# T\n" + paragraphs(15) + "**The choices:**\n\n" + list);

        assertThat(folder.passages()).hasSize(2);
        assertThat(folder.passages().getLast().text()).startsWith("**The choices:**\n\n- This");
    }

    @Test
    void aHeadingWithNotesButNoTextIsAnError() {
        folder.write("web/a.md", "# T\nText.\n## Part\n<!-- id: part -->\n## End\nText.\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/a.md:3: error: the heading has notes but no text below them. Write the"
                                + " text, or move the notes to the heading they belong to.");
    }

    @Test
    void anEmptyHeadingIsAnError() {
        folder.write("web/a.md", "# T\nText.\n##\nText.\n");

        assertThat(folder.problems())
                .containsExactly(
                        "web/a.md:3: error: the heading has no text. Write the section's title"
                                + " after the # signs.");
    }

    private static String paragraphs(int count) {
        return (SENTENCE + "\n\n").repeat(count);
    }
}
