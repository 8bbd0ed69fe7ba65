package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

final class SpeltAlikeTest {
    private static final String FIELD = "word";
    private static final long SEED = 5;
    private static final int WORDS = 500;

    private final Random random = new Random(SEED);

    @Test
    void findsWordsAFewSlipsAwayThatBeginAlike() throws IOException {
        try (var reader = index(Stream.of("gateway", "gatway", "gaetway", "pateway", "gate"))) {
            var alike = new SpeltAlike(reader);

            assertThat(alike.to("gateway", FIELD, 1)).containsOnly("gatway", "gaetway");
            assertThat(alike.to("gtawya", FIELD, 2)).containsOnly("gatway");
            assertThat(alike.to("gateway", "other", 2)).isEmpty();
        }
    }

    @Test
    void findsWhatLucenesSpellingCheckerFinds() throws IOException {
        try (var reader = index(IntStream.range(0, WORDS).mapToObj(_ -> word()))) {
            for (int i = 0; i < WORDS; i++) {
                var word = word();
                int slips = 1 + i % 2;

                assertThat(new SpeltAlike(reader).to(word, FIELD, slips))
                        .as("%s with seed %d", word, SEED)
                        .isEqualTo(checked(word, slips, reader));
            }
        }
    }

    @Test
    void findsBeginningsAsIfEachWereAWord() throws IOException {
        var words = IntStream.range(0, WORDS).mapToObj(_ -> word()).toList();

        try (var whole = index(words.stream());
                var begun = index(words.stream().flatMap(Beginnings::of))) {
            for (int i = 0; i < WORDS; i++) {
                var letters = word();
                int slips = 1 + i % 2;

                assertThat(new SpeltAlike(whole).toBeginnings(letters, FIELD, slips))
                        .as("%s with seed %d", letters, SEED)
                        .isEqualTo(new SpeltAlike(begun).to(letters, FIELD, slips));
            }
        }
    }

    private static Set<String> checked(String word, int slips, DirectoryReader reader)
            throws IOException {
        var checker = new DirectSpellChecker();
        checker.setMaxEdits(slips);
        checker.setAccuracy(0);
        checker.setThresholdFrequency(0);
        checker.setMaxQueryFrequency(WORDS);
        var found =
                checker.suggestSimilar(
                        new Term(FIELD, word), WORDS, reader, SuggestMode.SUGGEST_ALWAYS);
        return Arrays.stream(found)
                .map((SuggestWord suggestion) -> suggestion.string)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of few letters, so that many are alike. */
    private String word() {
        return random.ints(4 + random.nextInt(6), 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static DirectoryReader index(Stream<String> words) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (var word : words.toList()) {
                var document = new Document();
                document.add(new StringField(FIELD, word, Store.NO));
                writer.addDocument(document);
            }
        }
        return DirectoryReader.open(directory);
    }
}
