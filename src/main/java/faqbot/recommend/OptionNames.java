package faqbot.recommend;

import faqbot.knowledge.DecisionFramework.Option;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the options of a framework are called: their names and ids, with their synonyms.
 *
 * @param names in lower case, those of each option together
 */
record OptionNames(List<Set<String>> names) {
    OptionNames {
        names = names.stream().map(Set::copyOf).toList();
    }

    /**
     * The names of options.
     *
     * @param synonyms groups of words that mean the same
     */
    static OptionNames of(List<Option> options, Collection<? extends Collection<String>> synonyms) {
        var groups = synonyms.stream().map(OptionNames::lowerCase).toList();
        return new OptionNames(options.stream().map(option -> names(option, groups)).toList());
    }

    private static Set<String> names(Option option, List<Set<String>> synonyms) {
        var own = lowerCase(List.of(option.id(), option.name()));
        var names = new HashSet<>(own);
        synonyms.stream()
                .filter(group -> group.stream().anyMatch(own::contains))
                .forEach(names::addAll);
        return names;
    }

    private static Set<String> lowerCase(Collection<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The names of all options. */
    Set<String> all() {
        return names.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** How many options a text names. */
    long namedIn(String text) {
        var words = text.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(own -> own.stream().anyMatch(name -> isWordOf(words, name)))
                .count();
    }

    /** A name may not end within a longer one: "js" is no word of "node.js", nor "c" of "c++". */
    private static boolean isWordOf(String text, String name) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}.])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}+#])")
                .matcher(text)
                .find();
    }
}
