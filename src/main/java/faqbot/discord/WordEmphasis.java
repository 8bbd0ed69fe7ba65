package faqbot.discord;

import faqbot.knowledge.MarkdownParts;
import faqbot.knowledge.MarkdownParts.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the words of a text that may be bold without a change to anything else. */
final class WordEmphasis {
    /** Ours: more would draw the eye everywhere, thus nowhere. */
    static final int MOST_WORDS = 5;

    /** Longer ones are no words, and must not be where a long text is cut. */
    private static final int LONGEST_WORD = 40;

    /** What could pair with our asterisks, or hide them in code or behind a spoiler. */
    private static final Pattern STRAY_MARKUP = Pattern.compile("[*`]|\\|\\||__|~~");

    /** Web pages and Discord read it differently beside other emphasis. */
    private static final String TANGLE = "***";

    /** A sign without a letter, such as {@code 2.}, could be that of a list. */
    private static final Pattern WORD = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N}.'’+#-]+");

    /** What may stand between white space and a word; the word is perhaps of a compound. */
    private static final Pattern BEFORE =
            Pattern.compile("[(\"“„«'‘]{0,3}(?:[\\p{L}\\p{N}]++[-–—])*+");

    private static final Pattern AFTER =
            Pattern.compile("(?:[-–—][\\p{L}\\p{N}]++)*+[.,;:!?)\"”»'’…]{0,4}");

    private final String markdown;
    private final List<Span> prose;

    private WordEmphasis(String markdown, List<Span> prose) {
        this.markdown = markdown;
        this.prose = prose;
    }

    /**
     * Where to put emphasis, in order: the first place of each word that has a fit one.
     *
     * @param words each in all its forms, the most telling first
     */
    static List<Span> places(String markdown, MarkdownParts parts, Collection<Set<String>> words) {
        if (markdown.contains(TANGLE) || STRAY_MARKUP.matcher(parts.loose()).find()) {
            return List.of();
        }
        var emphasis = new WordEmphasis(markdown, parts.prose());
        var places = new ArrayList<Span>();
        for (var forms : words) {
            if (places.size() < MOST_WORDS) {
                emphasis.firstPlace(forms, places).ifPresent(places::add);
            }
        }
        return places.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    private Optional<Span> firstPlace(Set<String> forms, List<Span> taken) {
        var pattern =
                forms.stream()
                        .filter(form -> form.length() <= LONGEST_WORD)
                        .filter(WORD.asMatchPredicate())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return pattern.isEmpty()
                ? Optional.empty()
                : prose.stream()
                        .flatMap(run -> occurrences(Pattern.compile(pattern), run))
                        .filter(this::standsAlone)
                        .filter(place -> taken.stream().noneMatch(other -> overlap(place, other)))
                        .findFirst();
    }

    private Stream<Span> occurrences(Pattern pattern, Span run) {
        return pattern.matcher(markdown)
                .region(run.start(), run.end())
                .results()
                .map(found -> new Span(found.start(), found.end()));
    }

    /** Whether nothing is around the word, up to white space, that Discord reads in a new way. */
    private boolean standsAlone(Span word) {
        int start = word.start();
        while (start > 0 && isWithin(word, start - 1)) {
            start--;
        }
        int end = word.end();
        while (end < markdown.length() && isWithin(word, end)) {
            end++;
        }
        return BEFORE.matcher(markdown.substring(start, word.start())).matches()
                && AFTER.matcher(markdown.substring(word.end(), end)).matches();
    }

    /** Whether a character belongs to what is around a word; a long piece shows enough. */
    private boolean isWithin(Span word, int at) {
        return !Character.isWhitespace(markdown.charAt(at))
                && at > word.start() - LONGEST_WORD
                && at < word.end() + LONGEST_WORD;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
