package faqbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Text cut into words and stems by the same rules as the index. */
final class Words {
    private static final String ANY_FIELD = "";

    private static final Analyzer WORDS =
            new TechnicalEnglishAnalyzer(TechnicalEnglishAnalyzer.Form.WORDS);
    private static final Analyzer STEMS =
            new TechnicalEnglishAnalyzer(TechnicalEnglishAnalyzer.Form.STEMS);

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
        var forms = tokens(WORDS, text);
        var stems = tokens(STEMS, text);
        var words = new ArrayList<Word>();
        for (int first = 0, next = 0; first < forms.size(); first = next) {
            do {
                next++;
            } while (next < forms.size() && forms.get(next).stacked());
            words.add(
                    new Word(
                            text.substring(forms.get(first).start(), forms.get(first).end()),
                            terms(forms.subList(first, next)),
                            terms(stems.subList(first, next))));
        }
        return words;
    }

    /** The {@link Word#form} of each word of a text in order; takes half as long as the words. */
    static List<String> forms(String text) {
        return terms(tokens(WORDS, text).stream().filter(token -> !token.stacked()).toList());
    }

    /** All stems of a text in order, those of compounds' parts included. */
    static List<String> stems(String text) {
        return terms(tokens(STEMS, text));
    }

    private static List<String> terms(List<Token> tokens) {
        return tokens.stream().map(Token::term).toList();
    }

    private static List<Token> tokens(Analyzer analyzer, String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream(ANY_FIELD, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var stacked = position.getPositionIncrement() == 0;
                tokens.add(
                        new Token(
                                term.toString(),
                                offset.startOffset(),
                                offset.endOffset(),
                                stacked));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string cannot fail", e);
        }
        return tokens;
    }

    private record Token(String term, int start, int end, boolean stacked) {}
}
