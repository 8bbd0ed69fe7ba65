package faqbot.search;

import static faqbot.search.TestKnowledge.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingMenderTest {
    /** What is a word though the knowledge does not have it. */
    private static final Set<String> WORDS = Set.of("how", "winter", "winded", "libs");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "how do I open the widnow, how do I open the window",
        "how do I open the wndows, how do I open the windows",
        "WIDNOW and dor, window and dor",
        "'widnow, widnow!', 'window, window!'",
    })
    void putsTheKnowledgesWordInPlace(String asked, String mended) throws IOException {
        assertThat(mend(asked)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource({"how do I open windows in winter", "winded", "libs", "w1dnow", "qwertz", "''", "?"})
    void leavesWordsAndWhatIsLikeNone(String asked) throws IOException {
        assertThat(mend(asked)).isEqualTo(asked);
    }

    @Test
    void knowsAWordByItsOtherForms() throws IOException {
        assertThat(mend("opener opens opening")).isEqualTo("opener opens opening");
    }

    private String mend(String text) throws IOException {
        var knowledge = new TestKnowledge(folder);
        knowledge
                .faq(entry("How do I open the windows?", "A window opens, lies open or closes."))
                .open()
                .close();
        try (var index = FSDirectory.open(knowledge.indexFolder());
                var reader = DirectoryReader.open(index)) {
            var vocabulary = new Vocabulary(reader);
            return new SpellingMender(vocabulary, WORDS::contains).mend(text);
        }
    }
}
