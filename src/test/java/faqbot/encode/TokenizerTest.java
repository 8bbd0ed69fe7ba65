package faqbot.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static final BertWords UNCASED = new BertWords(true, true, true);

    private static Tokenizer shipped;

    @BeforeAll
    static void readTheShippedVocabulary() throws IOException {
        try (var content = JarEntry.of("/bge-small-en-v1.5-q-tokenizer.json").open()) {
            shipped = TokenizerFile.read(content).tokenizer();
        }
    }

    /** Numbers that Hugging Face's library gave, as DJL 0.36.0 packs it. */
    @Test
    void givesTheNumbersOfHuggingFace() throws IOException {
        assertThat(recorded())
                .hasSizeGreaterThan(50)
                .allSatisfy(record -> {
                    var tokens = shipped.tokens(record.path("text").asText());

                    assertThat(tokens).isEqualTo(numbers(record.path("ids")));
                });
    }

    private static Stream<JsonNode> recorded() throws IOException {
        try (var content =
                Objects.requireNonNull(
                        TokenizerTest.class.getResourceAsStream("TokenizerTest/recorded.jsonl"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(TokenizerTest::parse);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException(line, e);
        }
    }

    private static List<Integer> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asInt).toList();
    }

    @Test
    void cutsAWordIntoTheLongestPiecesItKnows() {
        assertThat(tiny(512).tokens("Unaffable")).containsExactly(1, 3, 4, 5, 2);
    }

    @Test
    void takesAWordWithAnUnknownRestForUnknown() {
        assertThat(tiny(512).tokens("unaffx")).containsExactly(1, 0, 2);
    }

    @Test
    void cutsOffWhatIsTooLongEvenInsideAWord() {
        assertThat(tiny(4).tokens("unaffable un")).containsExactly(1, 3, 4, 2);
    }

    @Test
    void takesAMarkInATextForText() {
        assertThat(shipped.tokens("a [SEP] b")).containsOnlyOnce(102);
    }

    @Test
    void keepsCaseAndAccentsForAnEncoderThatKnowsThem() {
        assertThat(new BertWords(false, false, false).of("Café 世界")).containsExactly("Café", "世界");
        assertThat(UNCASED.of("Café 世界")).containsExactly("cafe", "世", "界");
    }

    @Test
    void namesEverythingThatIsWrongWithAFile() throws IOException {
        var file =
                read(
                        """
                        {"normalizer": null, "pre_tokenizer": {"type": "Metaspace"},
                         "model": {"type": "Unigram", "vocab": [["a", 0]]}}
                        """);

        assertThat(file.problems())
                .containsExactly(
                        "/model/type must be WordPiece but is Unigram",
                        "/normalizer/type must be BertNormalizer but is nothing",
                        "/pre_tokenizer/type must be BertPreTokenizer but is Metaspace",
                        "its vocabulary lacks [CLS]",
                        "its vocabulary lacks [SEP]",
                        "its vocabulary lacks [UNK]");
    }

    @Test
    void refusesAFileThatIsNoJson() {
        assertThatThrownBy(() -> read("not json")).isInstanceOf(IOException.class);
    }

    @Test
    void heedsWhatTheFileSaysAboutCaseAndLength() throws IOException {
        var tokenizer =
                read("""
                {"truncation": {"max_length": 3},
                 "normalizer": {"type": "BertNormalizer", "lowercase": false},
                 "model": {"vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "A": 3}}}
                """)
                        .tokenizer();

        assertThat(tokenizer.tokens("A a")).containsExactly(1, 3, 2);
        assertThat(tokenizer.tokens("a A")).containsExactly(1, 0, 2);
    }

    private static TokenizerFile read(String json) throws IOException {
        return TokenizerFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Tokenizer tiny(int longest) {
        var vocabulary =
                Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "un", 3, "##aff", 4, "##able", 5);
        return new Tokenizer(UNCASED, vocabulary, longest);
    }
}
