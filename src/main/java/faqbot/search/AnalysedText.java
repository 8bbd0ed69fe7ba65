package faqbot.search;

import faqbot.search.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;

/**
 * A text that was cut into tokens once, for all uses.
 *
 * @param tokens in order; those of a compound stand together
 */
record AnalysedText(String text, List<Token> tokens) {
    /** In words: what lies so far from each other is not taken for neighbours. */
    private static final int APART = 2;

    AnalysedText {
        tokens = List.copyOf(tokens);
    }

    /**
     * A piece of the text.
     *
     * @param form in lower case
     * @param start of the word in the text, where it begins
     * @param end where it ends
     * @param step how many words it is after the token before; 0 for a part of the same compound
     */
    record Token(String form, String stem, int start, int end, int step) {
        private Token asForm(int distance) {
            return new Token(form, form, start, end, distance);
        }
    }

    /** The words in order. */
    List<Word> words() {
        var words = new ArrayList<Word>();
        for (int first = 0, next = 0; first < tokens.size(); first = next) {
            do {
                next++;
            } while (next < tokens.size() && tokens.get(next).step() == 0);
            var own = tokens.subList(first, next);
            words.add(
                    new Word(
                            text.substring(own.getFirst().start(), own.getFirst().end()),
                            own.stream().map(Token::form).toList(),
                            own.stream().map(Token::stem).toList()));
        }
        return words;
    }

    /**
     * The words as a field of an index takes them, in the form they were written in; to be used
     * once. The parts of compounds come after all words, and none of them beside another.
     */
    TokenStream forms() {
        var words = tokens.stream().filter(token -> token.step() > 0);
        var parts = tokens.stream().filter(token -> token.step() == 0);
        return new TokenReplay(
                Stream.concat(
                                words.map(token -> token.asForm(1)),
                                parts.map(token -> token.asForm(APART)))
                        .toList());
    }

    /** The stems as a field of an index takes them; to be used once. */
    TokenStream stems() {
        return new TokenReplay(tokens);
    }
}
