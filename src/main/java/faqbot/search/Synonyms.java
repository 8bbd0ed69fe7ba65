package faqbot.search;

import faqbot.search.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups of words and short phrases that mean the same, looked up by their stems. */
final class Synonyms {
    private static final int LONGEST_MEMBER = 4;

    private final Map<List<String>, List<List<String>>> groups = new HashMap<>();

    Synonyms(List<List<String>> groups) {
        groups.forEach(this::add);
    }

    private void add(List<String> group) {
        var members = group.stream().map(member -> stems(Words.of(member))).toList();
        for (var member : members) {
            var others = this.groups.computeIfAbsent(member, key -> new ArrayList<>());
            members.stream().filter(other -> !other.equals(member)).forEach(others::add);
        }
    }

    /**
     * The synonyms of each word, as stems: those of the word alone and those of a phrase that it is
     * part of. Function words have none but as part of a phrase.
     */
    List<List<List<String>>> of(List<Word> words) {
        var found = new ArrayList<List<List<String>>>();
        words.forEach(word -> found.add(new ArrayList<>()));
        for (int first = 0; first < words.size(); first++) {
            for (int end = first + 1;
                    end <= Math.min(words.size(), first + LONGEST_MEMBER);
                    end++) {
                var phrase = words.subList(first, end);
                if (phrase.size() > 1 || !FunctionWords.contain(phrase.getFirst().form())) {
                    var synonyms = groups.getOrDefault(stems(phrase), List.of());
                    found.subList(first, end).forEach(list -> list.addAll(synonyms));
                }
            }
        }
        return found;
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }
}
