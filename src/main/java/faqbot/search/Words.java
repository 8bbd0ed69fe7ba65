package faqbot.search;

import faqbot.search.AnalysedText.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Text cut into words and stems by the same rules as the index. */
final class Words {
    private static final String ANY_FIELD = "";

    private static final Analyzer STEMS = new TechnicalEnglishAnalyzer();

    private Words() {}

    /**
     * A word of a text.
     *
     * @param surface as it stands in the text
     * @param forms the word in lower case; for a compound the joined form, then its parts
     * @param stems the stem of each form
     */
    record Word(String surface, List<String> forms, List<String> stems) {
        String form() {
            return forms.getFirst();
        }

        String stem() {
            return stems.getFirst();
        }
    }

    /** The words of a text in order. */
    static List<Word> of(String text) {
        return analysed(text).words();
    }

    /** A text for more than one use. */
    static AnalysedText analysed(String text) {
        return new AnalysedText(text, tokens(text));
    }

    /** All stems of a text in order, those of compounds' parts included. */
    static List<String> stems(String text) {
        return tokens(text).stream().map(Token::stem).toList();
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = STEMS.tokenStream(ANY_FIELD, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var position = stream.addAttribute(PositionIncrementAttribute.class);
            var form = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(
                        new Token(
                                form.type(),
                                term.toString(),
                                offset.startOffset(),
                                offset.endOffset(),
                                position.getPositionIncrement()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string cannot fail", e);
        }
        return tokens;
    }
}
