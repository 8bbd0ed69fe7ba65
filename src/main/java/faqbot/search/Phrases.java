package faqbot.search;

import faqbot.search.Words.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases in texts, whatever forms their words have there ({@code chat app}, {@code
 * chat-apps}).
 */
public final class Phrases {
    private final Map<String, String> phrases = new HashMap<>();
    private final int longest;

    /** Knows some phrases; of two that cannot be told apart the first counts. */
    public Phrases(Collection<String> known) {
        int most = 0;
        for (var phrase : known) {
            var words = Words.of(phrase);
            keys(words).forEach(key -> phrases.putIfAbsent(key, phrase));
            most = Math.max(most, words.stream().mapToInt(word -> parts(word).size()).sum());
        }
        this.longest = most;
    }

    /**
     * A phrase in a text.
     *
     * @param phrase as it was made known
     * @param start where it begins in the text
     * @param end where it ends, exclusive
     */
    public record Found(String phrase, int start, int end) {}

    /** The phrases in a text in order; where several overlap, the longest that begins first. */
    public List<Found> in(String text) {
        var words = Words.of(text);
        var starts = starts(text, words);
        var found = new ArrayList<Found>();
        for (int first = 0; first < words.size(); first++) {
            for (int end = Math.min(words.size(), first + longest); end > first; end--) {
                var phrase = known(words.subList(first, end));
                if (phrase != null) {
                    int last = end - 1;
                    found.add(
                            new Found(
                                    phrase,
                                    starts.get(first),
                                    starts.get(last) + words.get(last).surface().length()));
                    first = last;
                    break;
                }
            }
        }
        return found;
    }

    private static List<Integer> starts(String text, List<Word> words) {
        var starts = new ArrayList<Integer>();
        int from = 0;
        for (var word : words) {
            int start = text.indexOf(word.surface(), from);
            starts.add(start);
            from = start + word.surface().length();
        }
        return starts;
    }

    private @Nullable String known(List<Word> words) {
        for (var key : keys(words)) {
            var phrase = phrases.get(key);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /** Its stems, and its words written as one: {@code real time} is {@code realtime}. */
    private static Set<String> keys(List<Word> words) {
        var keys = new HashSet<String>();
        var stems = new StringBuilder();
        var forms = new StringBuilder();
        for (var word : words) {
            stems.append(word.stem());
            forms.append(word.form());
        }
        keys.add(stems.toString());
        keys.add(String.join("", Words.stems(forms.toString()).stream().limit(1).toList()));
        return keys;
    }

    private static List<String> parts(Word word) {
        return word.forms().size() > 1 ? word.forms().subList(1, word.forms().size()) : word.forms();
    }
}
