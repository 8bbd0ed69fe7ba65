package faqbot.encode;

import faqbot.encode.Tokens.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts words into the pieces that an encoder knows, by the greedy rule called WordPiece.
 *
 * <p>A text is only text: {@code [SEP]} in it is a bracket, three letters and a bracket.
 */
final class Tokenizer {
    /** Begins each piece that goes on with a word. */
    private static final String CONTINUED = "##";

    /** Longer words are unknown; BERT's own bound. */
    private static final int LONGEST_WORD = 100;

    private final BertWords splitter;
    private final Map<String, Integer> vocabulary;
    private final int longest;
    private final int begin;
    private final int end;
    private final int unknown;

    /**
     * A tokenizer over a vocabulary that has the three marks.
     *
     * @param longest the most pieces of a text, the marks included; what is beyond is cut off
     */
    Tokenizer(BertWords splitter, Map<String, Integer> vocabulary, int longest) {
        this.splitter = splitter;
        this.vocabulary = vocabulary;
        this.longest = longest;
        this.begin = number("[CLS]");
        this.end = number("[SEP]");
        this.unknown = number("[UNK]");
    }

    private int number(String piece) {
        var number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary must have " + piece);
        }
        return number;
    }

    Tokens tokens(String text) {
        var ids = new ArrayList<Integer>();
        var words = new ArrayList<Word>();
        ids.add(begin);
        for (var word : splitter.of(text)) {
            int first = ids.size();
            if (first == longest - 1) {
                break;
            }
            var pieces = pieces(word);
            ids.addAll(pieces.subList(0, Math.min(pieces.size(), longest - 1 - first)));
            words.add(new Word(word, first, ids.size()));
        }
        ids.add(end);
        return new Tokens(ids, words);
    }

    private List<Integer> pieces(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return List.of(unknown);
        }
        var pieces = new ArrayList<Integer>();
        int from = 0;
        while (from < word.length()) {
            int to = endOfPiece(word, from);
            if (to == from) {
                return List.of(unknown);
            }
            pieces.add(number(piece(word, from, to)));
            from = to;
        }
        return pieces;
    }

    /** The end of the longest piece that begins there; the same place if there is none. */
    private int endOfPiece(String word, int from) {
        for (int to = word.length(); to > from; to--) {
            if (vocabulary.containsKey(piece(word, from, to))) {
                return to;
            }
        }
        return from;
    }

    private static String piece(String word, int from, int to) {
        var piece = word.substring(from, to);
        return from == 0 ? piece : CONTINUED + piece;
    }
}
