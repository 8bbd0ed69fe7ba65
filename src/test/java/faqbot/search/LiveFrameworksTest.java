package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.KnowledgeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decision frameworks are served from the index as entries are. */
class LiveFrameworksTest {
    private static final String FILE = "things/decisions/colour.yaml";

    @TempDir private Path folder;
    private TestKnowledge knowledge;

    @BeforeEach
    void createKnowledge() {
        knowledge =
                new TestKnowledge(folder)
                        .faq(entry("How do I paint a door?", "Use a roller."))
                        .write(FILE, framework("Which colour"));
    }

    @Test
    void areThoseOfTheFolder() {
        try (var index = knowledge.open()) {
            assertThat(index.frameworks())
                    .isEqualTo(knowledge.reader().read().knowledge().frameworks());
        }
    }

    @Test
    void areOrderedByFile() {
        knowledge.write("things/decisions/a.yaml", framework("Which brush"));
        knowledge.write("more/faq.md", "## What is more?\nThis.\n");
        knowledge.write(
                "more/decisions/z.yaml",
                framework("Which roller").replace("how-do-i-paint-a-door", "what-is-more"));

        try (var index = knowledge.open()) {
            assertThat(index.frameworks())
                    .extracting(DecisionFramework::id)
                    .containsExactly("z", "a", "colour");
        }
    }

    @Test
    void areFoundByNoQuestion() {
        try (var index = knowledge.open()) {
            assertThat(index.entries()).isEqualTo(1);
            assertThat(index.search("which colour is bright", 5)).isEmpty();
        }
    }

    @Test
    void changeWithARefresh() {
        try (var index = knowledge.open()) {
            knowledge.write(FILE, framework("Which paint"));

            index.refresh();

            assertThat(titles(index)).containsExactly("Which paint");
        }
    }

    @Test
    void appearAndVanishWithARefresh() throws IOException {
        try (var index = knowledge.open()) {
            knowledge.write("things/decisions/brush.yaml", framework("Which brush"));
            index.refresh();
            var both = titles(index);
            Files.delete(knowledge.knowledge().resolve(FILE));
            index.refresh();

            assertThat(both).containsExactly("Which brush", "Which colour");
            assertThat(titles(index)).containsExactly("Which brush");
        }
    }

    @Test
    void changeBetweenTwoRuns() {
        knowledge.open().close();
        knowledge.write(FILE, framework("Which paint"));

        try (var index = knowledge.open()) {
            assertThat(titles(index)).containsExactly("Which paint");
        }
    }

    @Test
    void refuseAFolderInWhichOneIsBroken() {
        knowledge.write(FILE, framework("Which paint").replace("reviewed", "reviewd"));

        assertThatThrownBy(knowledge::open)
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(FILE + ":3: error: the key \"reviewd\" is not known.");
    }

    @Test
    void refuseAFolderInWhichTheEvidenceOfOneIsGone() {
        knowledge.faq(entry("How do I open a window?", "Turn the handle."));

        assertThatThrownBy(knowledge::open)
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("the evidence \"faq.md#how-do-i-paint-a-door\" is no entry");
    }

    @Test
    void stayTheLastGoodOnesWhileOneIsBroken() {
        try (var index = knowledge.open()) {
            knowledge.write(FILE, framework("Which paint").replace("scores", "score"));

            var errors = index.refresh();

            assertThat(errors).isNotEmpty();
            assertThat(titles(index)).containsExactly("Which colour");
        }
    }

    @Test
    void stayTheLastGoodOnesAfterARestart() {
        knowledge.open(LiveIndex.Use.EXCLUSIVE).close();
        knowledge.write(FILE, framework("Which paint").replace("scores", "score"));

        try (var index = knowledge.open(LiveIndex.Use.EXCLUSIVE)) {
            assertThat(titles(index)).containsExactly("Which colour");
            assertThat(index.search("door", 5)).hasSize(1);
        }
    }

    @Test
    void recoverWhenTheBrokenOneIsMended() {
        try (var index = knowledge.open()) {
            knowledge.write(FILE, "[");
            index.refresh();
            knowledge.write(FILE, framework("Which paint"));

            index.refresh();

            assertThat(titles(index)).containsExactly("Which paint");
        }
    }

    private static List<String> titles(LiveIndex index) {
        return index.frameworks().stream().map(DecisionFramework::title).toList();
    }

    static String framework(String title) {
        return """
        title: %s
        description: One of two.
        reviewed: 2026-11-01
        options: [{id: white, name: White}, {id: blue, name: Blue}]
        groups: [{id: all, name: All, question: What holds}]
        factors:
        - id: room
          group: all
          question: How is the room
          answers:
          - {id: dark, text: Dark, scores: {white: 2, blue: 0},
             evidence: {white: faq.md#how-do-i-paint-a-door}}
          - {id: bright, text: Bright, scores: {white: 0, blue: 1},
             evidence: {blue: faq.md#how-do-i-paint-a-door}}
        - id: furniture
          group: all
          question: How is the furniture
          answers:
          - {id: old, text: Old, scores: {white: 0, blue: 0}}
          - {id: new, text: New, scores: {white: unknown, blue: 0}}
        """
                .formatted(title);
    }
}
