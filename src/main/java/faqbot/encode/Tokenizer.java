package faqbot.encode;

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

    /** The numbers of a text's pieces, with the marks of beginning and end round them. */
    List<Integer> tokens(String text) {
        var ids = new ArrayList<Integer>();
        ids.add(begin);
        for (var word : splitter.of(text)) {
            int left = longest - 1 - ids.size();
            if (left == 0) {
                break;
            }
            var pieces = pieces(word);
            ids.addAll(pieces.subList(0, Math.min(pieces.size(), left)));
        }
        ids.add(end);
        return List.copyOf(ids);
    }

    /** Whether a word in lower case is one piece, as common words are. */
    boolean isPiece(String word) {
        return vocabulary.containsKey(word);
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
