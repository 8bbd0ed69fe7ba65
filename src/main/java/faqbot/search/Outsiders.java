package faqbot.search;

import faqbot.encode.TextVectors.Text;
import faqbot.knowledge.Pack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Questions that some knowledge does not answer. */
final class Outsiders {
    /** What people say and ask anywhere. */
    static final List<Text> GENERAL = general();

    private Outsiders() {}

    /** What packs name as not answered by them. */
    static List<Text> of(List<Pack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.counterExamples().stream())
                .distinct()
                .map(Text::question)
                .toList();
    }

    private static List<Text> general() {
        var resource = Objects.requireNonNull(Outsiders.class.getResourceAsStream("outsiders.txt"));
        try (var reader =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().map(Text::question).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
