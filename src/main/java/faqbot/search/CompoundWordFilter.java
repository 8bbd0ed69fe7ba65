package faqbot.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Makes a compound such as {@code node.js}, {@code worker_threads} or {@code python3} one word and
 * puts its parts at the same position. Versions such as {@code 3.14} stay whole, and {@code v3.14}
 * is the same.
 */
final class CompoundWordFilter extends TokenFilter {
    private static final Pattern JOINTS = Pattern.compile("[._:'’]+");
    private static final Pattern VERSION = Pattern.compile("v(\\d+(?:\\.\\d+)*)");
    private static final Pattern WORD_WITH_NUMBER =
            Pattern.compile("(\\p{L}{3,})(\\d+(?:\\.\\d+)*)");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> parts = new ArrayDeque<>();
    private State compound = captureState();

    CompoundWordFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!parts.isEmpty()) {
            restoreState(compound);
            term.setEmpty().append(parts.removeFirst());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        split(term.toString());
        return true;
    }

    private void split(String word) {
        var letters = word.chars().filter(Character::isLetter).count();
        if (letters == 0 || letters == word.length()) {
            return;
        }
        var version = VERSION.matcher(word);
        if (version.matches()) {
            term.setEmpty().append(version.group(1));
            return;
        }
        var pieces = piecesOf(word);
        var joined = JOINTS.matcher(word).replaceAll("");
        if (joined.isEmpty() || (pieces.size() < 2 && joined.equals(word))) {
            return;
        }
        term.setEmpty().append(joined);
        compound = captureState();
        pieces.stream().filter(piece -> !piece.equals(joined)).distinct().forEach(parts::add);
    }

    private static List<String> piecesOf(String word) {
        var number = WORD_WITH_NUMBER.matcher(word);
        return number.matches()
                ? List.of(word, number.group(1), number.group(2))
                : JOINTS.splitAsStream(word).filter(piece -> piece.length() > 1).toList();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
    }
}
