package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static org.assertj.core.api.Assertions.assertThat;

import faqbot.search.Catalogue.Topic;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    @TempDir private Path folder;

    private Catalogue catalogue(TestKnowledge knowledge) {
        try (var index = knowledge.open()) {
            return index.catalogue();
        }
    }

    private static List<String> titles(Topic topic) {
        return topic.entries().stream().map(EntryTitle::title).toList();
    }

    @Test
    void packsStandInTheOrderOfTheirFolders() {
        var knowledge =
                new TestKnowledge(folder)
                        .faq(entry("One?", "1"))
                        .write("b/pack.yaml", "name: Second\ndescription: About b.\n")
                        .write("b/faq.md", "# B\n\n## Two?\n\n2\n")
                        .write("b-a/faq.md", "# B-A\n\n## Three?\n\n3\n");

        var packs = catalogue(knowledge).packs();

        assertThat(packs).extracting(Catalogue.Shelf::folder).containsExactly("b", "b-a", "things");
        assertThat(packs.getFirst().title()).isEqualTo("Second");
        assertThat(packs.getFirst().description()).isEqualTo("About b.");
    }

    @Test
    void topicsStandInTheAuthorsOrderAndNoneIsEmpty() {
        var knowledge =
                new TestKnowledge(folder)
                        .write("things/pack.yaml", "topics: {z: Zebras, n: None, a: Apes}\n")
                        .faq(
                                entry("One?", "tags: a, other", "1"),
                                entry("Two?", "tags: z, a", "2"));

        var topics = catalogue(knowledge).packs().getFirst().topics();

        assertThat(topics).extracting(Topic::title).containsExactly("Zebras", "Apes");
        assertThat(titles(topics.getFirst())).containsExactly("Two?");
        assertThat(titles(topics.getLast())).containsExactly("One?", "Two?");
    }

    @Test
    void entriesWithoutATopicStandByFile() {
        var knowledge =
                new TestKnowledge(folder)
                        .faq(entry("Two?", "2"), entry("Ten?", "10"), entry("One?", "1"))
                        .write("things/b/how-to_start.faq.yaml", "- question: Q?\n  answer: A.\n")
                        .write("things/guide.md", "# The guide\n\nText.\n\n## Part\n\nMore.\n");

        var topics = catalogue(knowledge).packs().getFirst().topics();

        assertThat(topics)
                .extracting(Topic::title)
                .containsExactly("How to start", "FAQ", "The guide");
        assertThat(titles(topics.get(1))).containsExactly("Two?", "Ten?", "One?");
        assertThat(titles(topics.get(2))).containsExactly("The guide", "Part");
    }

    @Test
    void theKeyOfATopicStaysWhenItsTitleChanges() {
        var knowledge =
                new TestKnowledge(folder)
                        .write("things/pack.yaml", "topics: {a: Apes}\n")
                        .faq(entry("One?", "tags: a", "1"), entry("Two?", "2"));
        var before = catalogue(knowledge);
        knowledge.write("things/pack.yaml", "topics: {a: Monkeys}\n");

        var after = catalogue(knowledge);

        var key = before.packs().getFirst().topics().getFirst().key();
        assertThat(key).hasSize(EntryKey.LENGTH);
        assertThat(after.topic(key)).map(Topic::title).contains("Monkeys");
        assertThat(after.topicOf(EntryKey.of("things/faq.md#one"))).map(Topic::key).contains(key);
    }

    @Test
    void theCatalogueIsMadeOnceForAState() {
        var knowledge = new TestKnowledge(folder).faq(entry("One?", "1"));
        try (var index = knowledge.open()) {
            var first = index.catalogue();

            assertThat(index.catalogue()).isSameAs(first);

            knowledge.faq(entry("Two?", "2"));
            index.refresh();
            assertThat(titles(index.catalogue().packs().getFirst().topics().getFirst()))
                    .containsExactly("Two?");
        }
    }

    @Test
    void findsAWholeEntryByItsKey() {
        var knowledge =
                new TestKnowledge(folder)
                        .faq(entry("One?", "phrasings:\n- uno", "1"), entry("Two?", "2"));
        try (var index = knowledge.open()) {
            var found = index.find(EntryKey.of("things/faq.md#one")).orElseThrow();

            assertThat(found.entry())
                    .isEqualTo(knowledge.reader().read().knowledge().entries().getFirst());
            assertThat(found.link()).contains(URI.create("https://example.org/things/faq.md#one"));
        }
    }

    @Test
    void findsNothingByAKeyThatIsNone() {
        try (var index = new TestKnowledge(folder).faq(entry("One?", "1")).open()) {
            assertThat(index.find("")).isEmpty();
            assertThat(index.find("x".repeat(100_000))).isEmpty();
            assertThat(index.find("\uD83D*")).isEmpty();
        }
    }
}
