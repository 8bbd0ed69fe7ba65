package faqbot.search;

import faqbot.knowledge.Entry;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells by words which entries a question is a counter-example of. Any number of threads may use
 * it.
 */
final class CounterExamples {
    /** From this likeness on, 0 to 1, a question is taken for a counter-example. */
    private static final double ALIKE = 0.7;

    /** Entries whose counter-examples are remembered, each with some kilobytes. */
    private static final int REMEMBERED = 512;

    private final Vocabulary vocabulary;
    private final Recent<Integer, List<WeighedText>> ofDocuments = new Recent<>(REMEMBERED);

    /** Those of the entries of an index. */
    CounterExamples(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Whether a question is closer to a counter-example of an entry than to its phrasings.
     *
     * @param document the number of the entry's own document
     */
    boolean ruleOut(Entry entry, int document, Likeness question) {
        var examples = entry.wording().counterExamples();
        if (examples.isEmpty()) {
            return false;
        }
        var closest = question.toClosest(ofDocuments.get(document, _ -> weighed(examples)));
        return closest >= ALIKE
                && closest > question.toClosest(weighed(EntryDocuments.questions(entry)));
    }

    private List<WeighedText> weighed(Collection<String> texts) {
        return weighed(texts.stream());
    }

    private List<WeighedText> weighed(Stream<String> texts) {
        return texts.map(text -> WeighedText.of(text, vocabulary)).toList();
    }
}
