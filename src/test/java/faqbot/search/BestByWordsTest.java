package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.search.Candidates.ByWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BestByWordsTest {
    private static final long SEED = 11;
    private static final int ENTRIES = 300;

    @TempDir private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void scoresAsTheQueryDoes() throws IOException {
        var knowledge = new TestKnowledge(folder).faq(entries());
        try (var _ = knowledge.open();
                var reader = DirectoryReader.open(FSDirectory.open(knowledge.indexFolder()))) {
            var searcher = searcher(reader);
            var questions = questions(reader);
            for (int i = 0; i < 50; i++) {
                var question = questions.read(question());
                var stems = new StemReader(reader, question);
                var score = new EntryScore(question, stems.terms());

                var found = searcher.search(EntryQuery.of(question), ENTRIES).scoreDocs;

                assertThat(found)
                        .as("%d with seed %d", i, SEED)
                        .hasSize(ENTRIES)
                        .allSatisfy(entry ->
                                assertThat(score.of(stems.of(entry.doc))).isEqualTo(entry.score));
            }
        }
    }

    private static IndexSearcher searcher(DirectoryReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new EntrySimilarity());
        return searcher;
    }

    private static QuestionReader questions(DirectoryReader reader) {
        var synonyms = List.of(List.of("wordc", "wordd worde", "wordf"));
        return new QuestionReader(new Vocabulary(reader), new Synonyms(synonyms));
    }

    /** Has a phrase, a word twice, once of them misspelt, and one that may be many. */
    private String question() {
        return words(6) + " node.js wordaa worda word wodrb";
    }

    @Test
    void findsTheSameAsIfAllWereScored() throws IOException {
        var knowledge = new TestKnowledge(folder).faq(entries());
        try (var _ = knowledge.open();
                var reader = DirectoryReader.open(FSDirectory.open(knowledge.indexFolder()))) {
            var searcher = searcher(reader);
            var questions = questions(reader);
            for (int most : List.of(1, 5, 40, ENTRIES + 1)) {
                var question = questions.read(question());
                var stems = new StemReader(reader, question);

                var found = new BestByWords(searcher).find(stems, most);

                assertThat(found)
                        .as("%d with seed %d", most, SEED)
                        .isNotEmpty()
                        .isEqualTo(scored(searcher, question, most));
            }
        }
    }

    private static List<ByWords> scored(IndexSearcher searcher, Question question, int most)
            throws IOException {
        var all = new TopFieldCollectorManager(PassageIndex.BEST_FIRST, most, most);
        var scored = new ArrayList<ByWords>();
        for (var found : searcher.search(EntryQuery.of(question), all).scoreDocs) {
            var fields = ((FieldDoc) found).fields;
            var key = ((BytesRef) fields[1]).utf8ToString();
            scored.add(new ByWords(found.doc, key, (Float) fields[0]));
        }
        return scored;
    }

    private String[] entries() {
        return IntStream.range(0, ENTRIES)
                .mapToObj(i ->
                        TestKnowledge.entry(
                                words(4) + " " + i,
                                "phrasings:\n- "
                                        + words(3)
                                        + (i % 3 == 0 ? " node.js " : " js node ")
                                        + words(2)
                                        + " n"
                                        + i
                                        + "\n- "
                                        + words(3)
                                        + " m"
                                        + i,
                                words(15) + " node.js " + words(15)))
                .toArray(String[]::new);
    }

    /** Of forty words the first are the commonest, as in a language. */
    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ ->
                        "word" + (char) ('a' + (int) (40 * Math.pow(random.nextDouble(), 3)) % 26))
                .collect(Collectors.joining(" "));
    }
}
