package faqbot.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

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

    /** The same for the {@link Beginnings} of a field's words. */
    Set<String> toBeginnings(String letters, String field, int slips) throws IOException {
        var alike = new HashSet<String>();
        var spellings = new CharacterRunAutomaton(automaton(letters, slips));
        var sure = new BytesRef(letters.substring(0, SURE));
        for (var leaf : reader.leaves()) {
            var words = Terms.getTerms(leaf.reader(), field).iterator();
            if (words.seekCeil(sure) != TermsEnum.SeekStatus.END) {
                for (var word = words.term();
                        word != null && StringHelper.startsWith(word, sure);
                        word = words.next()) {
                    Beginnings.of(word.utf8ToString()).filter(spellings::run).forEach(alike::add);
                }
            }
        }
        alike.remove(letters);
        return alike;
    }

    private static CompiledAutomaton spellings(String word, int slips) {
        return new CompiledAutomaton(automaton(word, slips), true, false);
    }

    private static Automaton automaton(String word, int slips) {
        var rest = new LevenshteinAutomata(word.substring(SURE), true);
        return rest.toAutomaton(slips, word.substring(0, SURE));
    }
}
