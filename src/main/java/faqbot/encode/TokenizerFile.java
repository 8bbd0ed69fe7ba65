package faqbot.encode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A {@code tokenizer.json} as Hugging Face writes it, as far as BERT's tokenizers need it. */
final class TokenizerFile {
    private static final JsonPointer VOCABULARY = JsonPointer.compile("/model/vocab");
    private static final JsonPointer ADDED_TOKENS = JsonPointer.compile("/added_tokens");

    /** The pieces that a BERT has positions for. */
    private static final int MOST_PIECES = 512;

    private final Map<String, Integer> vocabulary = HashMap.newHashMap(1 << 15);

    /** The plain values, by their path in the file, such as {@code /model/type}. */
    private final Map<String, String> values = new HashMap<>();

    private TokenizerFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read or is no JSON
     */
    static TokenizerFile read(InputStream content) throws IOException {
        var file = new TokenizerFile();
        // Interning tens of thousands of names is half of the time.
        var json = JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();
        try (var parser = json.createParser(content)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                file.take(parser, token);
            }
        }
        return file;
    }

    private void take(JsonParser parser, JsonToken token) throws IOException {
        if (token.isScalarValue()) {
            values.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
        } else if (token == JsonToken.START_OBJECT && isAt(parser, VOCABULARY)) {
            takeVocabulary(parser);
        } else if (token == JsonToken.START_ARRAY
                && (isAt(parser, VOCABULARY) || isAt(parser, ADDED_TOKENS))) {
            parser.skipChildren();
        }
    }

    private static boolean isAt(JsonParser parser, JsonPointer place) {
        return parser.getParsingContext().pathAsPointer().equals(place);
    }

    private void takeVocabulary(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var piece = parser.currentName();
            vocabulary.put(piece, parser.nextIntValue(-1));
        }
    }

    /** What keeps this from being a tokenizer that is understood; empty if nothing does. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        require("/model/type", "WordPiece", problems);
        require("/normalizer/type", "BertNormalizer", problems);
        require("/pre_tokenizer/type", "BertPreTokenizer", problems);
        for (var mark : List.of("[CLS]", "[SEP]", "[UNK]")) {
            if (!vocabulary.containsKey(mark)) {
                problems.add("its vocabulary lacks " + mark);
            }
        }
        return problems;
    }

    private void require(String path, String needed, List<String> problems) {
        var value = values.getOrDefault(path, "nothing");
        if (!value.equals(needed)) {
            problems.add("%s must be %s but is %s".formatted(path, needed, value));
        }
    }

    /** The tokenizer; only of a file without problems. */
    Tokenizer tokenizer() {
        var lowercases = isOn("/normalizer/lowercase", true);
        var splitter =
                new BertWords(
                        lowercases,
                        isOn("/normalizer/strip_accents", lowercases),
                        isOn("/normalizer/handle_chinese_chars", true));
        return new Tokenizer(splitter, vocabulary, longest());
    }

    private boolean isOn(String path, boolean standard) {
        var value = values.getOrDefault(path, "null");
        return value.equals("null") ? standard : Boolean.parseBoolean(value);
    }

    private int longest() {
        var length = values.getOrDefault("/truncation/max_length", "");
        return length.matches("[0-9]{1,3}")
                ? Math.min(Integer.parseInt(length), MOST_PIECES)
                : MOST_PIECES;
    }
}
