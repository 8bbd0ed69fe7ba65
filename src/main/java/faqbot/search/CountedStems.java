package faqbot.search;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Gives an index stems with numbers that it keeps as how often each is there. */
final class CountedStems extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, Integer>> stems;

    CountedStems(Map<String, Integer> stems) {
        this.stems = stems.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!stems.hasNext()) {
            return false;
        }
        clearAttributes();
        var stem = stems.next();
        term.append(stem.getKey());
        frequency.setTermFrequency(stem.getValue());
        return true;
    }
}
