package faqbot.search;

import faqbot.search.Evidence.WordMatch;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds how the telling words of a question stand in a text. */
final class MatchedWords {
    /** As a share of the rarest: a much commoner word is everywhere and shows nothing. */
    private static final double TELLING = 0.5;

    private MatchedWords() {}

    /**
     * For each telling word that the text has, all forms in which it stands there.
     *
     * @return the rarest word first
     */
    static List<Set<String>> in(String text, List<WordMatch> words) {
        var found = words.stream().filter(WordMatch::isFound).toList();
        double rarest = found.stream().mapToDouble(WordMatch::rarity).max().orElse(0);
        var standing = Words.of(text);
        return found.stream()
                .filter(word -> word.rarity() > 0 && word.rarity() >= rarest * TELLING)
                .sorted(Comparator.comparingDouble(WordMatch::rarity).reversed())
                .map(word -> forms(word, standing))
                .filter(Predicate.not(Set::isEmpty))
                .distinct()
                .toList();
    }

    private static Set<String> forms(WordMatch match, List<Words.Word> standing) {
        var forms = new LinkedHashSet<String>();
        var stem = stem(match);
        standing.stream()
                .filter(word -> word.stems().contains(stem))
                .forEach(word -> forms.add(word.surface()));
        return Set.copyOf(forms);
    }

    /** The index's stem; one of several words is no stem and is in no text. */
    private static String stem(WordMatch match) {
        return match.matchedAs().isEmpty()
                ? Words.of(match.word()).getFirst().stem()
                : match.matchedAs();
    }
}
