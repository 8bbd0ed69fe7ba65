package faqbot.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.UnicodeUtil;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of an index that are spelt almost like another one. Words of deleted documents
 * are among them.
 *
 * @param reader of the index
 */
record SpeltAlike(IndexReader reader) {
    /** Letters at the beginning that nobody mistypes: they spare a look at most of the words. */
    private static final int SURE = 1;

    /**
     * The words of a field that some slips at most make of another one, itself left out. A slip is
     * a letter too many, too few or in place of another, or two neighbours that changed places.
     *
     * @param slips 1 or 2
     */
    Set<String> to(String word, String field, int slips) throws IOException {
        var alike = new HashSet<String>();
        var spellings = spellings(word, slips);
        for (var leaf : reader.leaves()) {
            var words = Terms.getTerms(leaf.reader(), field).intersect(spellings, null);
            for (var found = words.next(); found != null; found = words.next()) {
                alike.add(found.utf8ToString());
            }
        }
        alike.remove(word);
        return alike;
    }

    /**
     * The same for the {@link Beginnings} of a field's words. Where no spelling goes on as a word
     * does, all others that go on so are passed over.
     */
    Set<String> toBeginnings(String letters, String field, int slips) throws IOException {
        var alike = new HashSet<String>();
        var spellings = new CharacterRunAutomaton(automaton(letters, slips));
        var sure = new BytesRef(letters.substring(0, SURE));
        for (var leaf : reader.leaves()) {
            var words = Terms.getTerms(leaf.reader(), field).iterator();
            var word = firstFrom(sure, words);
            while (word != null && StringHelper.startsWith(word, sure)) {
                var form = word.utf8ToString();
                int end = addBeginnings(form, spellings, alike);
                word = end < form.length() ? firstFrom(behind(form, end), words) : words.next();
            }
        }
        alike.remove(letters);
        return alike;
    }

    private static @Nullable BytesRef firstFrom(BytesRef place, TermsEnum words)
            throws IOException {
        return words.seekCeil(place) == TermsEnum.SeekStatus.END ? null : words.term();
    }

    /** The place behind all words that begin as one does. */
    private static BytesRef behind(String word, int end) {
        var place = new BytesRefBuilder();
        place.append(new BytesRef(word.substring(0, end)));
        place.append(UnicodeUtil.BIG_TERM);
        return place.get();
    }

    /** Gives the place in the word behind which there is no other; its end if there may be. */
    private static int addBeginnings(
            String word, CharacterRunAutomaton spellings, Set<String> alike) {
        int state = 0;
        int end = 0;
        for (int i = 0; i < Beginnings.LONGEST && end < word.length() && state >= 0; i++) {
            int character = word.codePointAt(end);
            state = spellings.step(state, character);
            end += Character.charCount(character);
            if (state >= 0 && spellings.isAccept(state)) {
                alike.add(word.substring(0, end));
            }
        }
        return end;
    }

    private static CompiledAutomaton spellings(String word, int slips) {
        return new CompiledAutomaton(automaton(word, slips), true, false);
    }

    private static Automaton automaton(String word, int slips) {
        var rest = new LevenshteinAutomata(word.substring(SURE), true);
        return rest.toAutomaton(slips, word.substring(0, SURE));
    }
}
