package faqbot.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which of a question's stems an entry has, and where. */
final class EntryStems {
    private final Set<String> inQuestions = new HashSet<>();
    private final Set<String> inHeadings = new HashSet<>();
    private final Set<String> inText = new HashSet<>();

    /** By how far a passage's document lies before the entry's own. */
    private final Map<Integer, Set<String>> inPassages = new HashMap<>();

    /**
     * Notes that a stem stands in a field of one of the entry's documents.
     *
     * @param distance how far the document lies before the entry's own
     */
    void add(String stem, String field, int distance) {
        switch (field) {
            case Fields.QUESTION -> inQuestions.add(stem);
            case Fields.HEADINGS -> inHeadings.add(stem);
            case Fields.TEXT -> {
                inText.add(stem);
                inPassages.computeIfAbsent(distance, _ -> new HashSet<>()).add(stem);
            }
            default ->
                    throw new IllegalArgumentException("field must be searched but was " + field);
        }
    }

    /** Those in the ways to ask. */
    Set<String> inQuestions() {
        return inQuestions;
    }

    Set<String> inHeadings() {
        return inHeadings;
    }

    /** Those in the passages. */
    Set<String> inText() {
        return inText;
    }

    /**
     * Those in one passage.
     *
     * @param number counted from 0
     * @param passages how many the entry has; they lie right before its own document
     */
    Set<String> inPassage(int number, int passages) {
        return inPassages.getOrDefault(passages - number, Set.of());
    }
}
