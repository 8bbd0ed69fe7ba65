package faqbot.search;

import faqbot.search.Words.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How an entry writes its words, beside their stems: most words are their own stem.
 *
 * @param inflected the words that are not their own stem
 * @param mereStems the stems that are none of the words
 */
record WrittenForms(Set<String> inflected, Set<String> mereStems) {
    WrittenForms {
        inflected = Set.copyOf(inflected);
        mereStems = Set.copyOf(mereStems);
    }

    static WrittenForms of(List<Word> words) {
        var inflected = new HashSet<String>();
        var mereStems = new HashSet<String>();
        var ownStems = new HashSet<String>();
        for (var word : words) {
            for (int i = 0; i < word.forms().size(); i++) {
                var form = word.forms().get(i);
                var stem = word.stems().get(i);
                if (form.equals(stem)) {
                    ownStems.add(form);
                } else {
                    inflected.add(form);
                    mereStems.add(stem);
                }
            }
        }
        mereStems.removeAll(ownStems);
        return new WrittenForms(inflected, mereStems);
    }
}
