package faqbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say little about what a question asks: articles, pronouns, greetings. */
final class FunctionWords {
    private static final Set<String> ALL = read();

    private FunctionWords() {}

    /** Whether a word in lower case, without apostrophes, is a function word. */
    static boolean contain(String word) {
        return ALL.contains(word);
    }

    /** Whether more letters may make it a function word. */
    static boolean mayBegin(String beginning) {
        return ALL.stream().anyMatch(word -> word.startsWith(beginning));
    }

    private static Set<String> read() {
        try (var stream = FunctionWords.class.getResourceAsStream("function-words.txt")) {
            var text =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("function-words.txt cannot be read", e);
        }
    }
}
