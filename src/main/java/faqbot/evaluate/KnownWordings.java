package faqbot.evaluate;

import faqbot.knowledge.Entry;
import faqbot.knowledge.Knowledge;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The headings and phrasings of some knowledge; a judged question must not be one of them. */
final class KnownWordings {
    /** Beyond this two questions are the same, give or take a word. */
    private static final double NEARLY_EQUAL = 0.7;

    private final List<Wording> wordings;

    KnownWordings(Knowledge knowledge) {
        wordings = knowledge.entries().stream().flatMap(KnownWordings::of).toList();
    }

    /**
     * A way to ask for an entry.
     *
     * @param entry the entry's id
     */
    record Wording(String entry, String text, Trigrams trigrams) {}

    private static Stream<Wording> of(Entry entry) {
        return Stream.concat(Stream.of(entry.title()), entry.wording().phrasings().stream())
                .map(text -> new Wording(entry.id(), text, Trigrams.of(text)));
    }

    /** The wording that a question nearly equals, the closest one first. */
    Optional<Wording> resembling(String question) {
        var trigrams = Trigrams.of(question);
        return wordings.stream()
                .filter(wording -> trigrams.resemblance(wording.trigrams()) > NEARLY_EQUAL)
                .max(Comparator.comparingDouble(w -> trigrams.resemblance(w.trigrams())));
    }
}
