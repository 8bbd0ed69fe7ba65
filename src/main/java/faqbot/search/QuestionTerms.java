package faqbot.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * All that may stand for the words of a question, each once and with a number: the single stems,
 * then the phrases. Immutable.
 */
final class QuestionTerms {
    private final List<String> stems;
    private final List<List<String>> phrases;

    /** By stems, of which a phrase has several. */
    private final Map<List<String>, Integer> numbers = new HashMap<>();

    private QuestionTerms(List<String> stems, List<List<String>> phrases) {
        this.stems = List.copyOf(stems);
        this.phrases = List.copyOf(phrases);
        stems.forEach(stem -> numbers.put(List.of(stem), numbers.size()));
        phrases.forEach(phrase -> numbers.put(phrase, numbers.size()));
    }

    static QuestionTerms of(Question question) {
        var stems = new TreeSet<String>(); // the next in order is found fastest
        var phrases = new LinkedHashSet<List<String>>();
        for (var word : question.words()) {
            for (var alternative : word.alternatives()) {
                stems.addAll(alternative.stems());
                if (alternative.stems().size() > 1) {
                    phrases.add(alternative.stems());
                }
            }
        }
        return new QuestionTerms(new ArrayList<>(stems), new ArrayList<>(phrases));
    }

    /** The single stems in order, those of phrases included. */
    List<String> stems() {
        return stems;
    }

    List<List<String>> phrases() {
        return phrases;
    }

    /** How many stems and phrases there are. */
    int count() {
        return numbers.size();
    }

    /** The number of a stem. */
    int number(String stem) {
        return number(List.of(stem));
    }

    /** The number of what an alternative stands for, a stem or a phrase. */
    int number(List<String> stems) {
        var number = numbers.get(stems);
        if (number == null) {
            throw new IllegalArgumentException("the question has no " + stems);
        }
        return number;
    }
}
