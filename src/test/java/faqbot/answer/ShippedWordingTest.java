package faqbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import faqbot.search.SharedEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped knowledge, asked in the words of its own headings and phrasings. */
class ShippedWordingTest {
    private static final Path KNOWLEDGE =
            Path.of(System.getProperty("project.folder", "."), "knowledge");

    @TempDir private Path folder;

    @Test
    void everyHeadingAndPhrasingShowsItsOwnEntry() {
        var reader = new KnowledgeReader(KNOWLEDGE, List.of());
        var entries = reader.read().knowledge().entries();
        var strays = new ArrayList<String>();
        try (var index = LiveIndex.open(reader, folder, LiveIndex.Use.SHARED, Progress.SILENT)) {
            index.learn(SharedEncoder.open());
            var answerer = new FaqAnswerer(index, AnswerSettings.DEFAULT, ConfidenceFile.shipped());
            for (var entry : entries) {
                Stream.concat(Stream.of(entry.title()), entry.wording().phrasings().stream())
                        .filter(question -> !shows(answerer.answer(question, 5), entry.id()))
                        .forEach(strays::add);
            }
        }

        assertThat(entries).isNotEmpty();
        assertThat(strays).isEmpty();
    }

    private static boolean shows(Answer answer, String entry) {
        return answer instanceof Answer.Confident(var best, _, _) && best.entry().equals(entry);
    }
}
