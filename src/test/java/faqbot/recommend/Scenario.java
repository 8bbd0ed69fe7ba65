package faqbot.recommend;

import faqbot.evaluate.Split;
import faqbot.knowledge.DataFile;
import faqbot.knowledge.DataNode.Scalar;
import faqbot.knowledge.MappingReader;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody might say about their case, and what should come of it.
 *
 * @param id tells the half that it belongs to
 * @param fields what is said about each group; empty for a text
 * @param text one sentence or story instead of the fields
 * @param choices the outcomes that are right: options, or {@code either} or {@code none}
 * @param understood answers that must be understood, as {@code factor=answer}
 * @param denied answers that must not count
 */
record Scenario(
        String id,
        String kind,
        Map<String, String> fields,
        Optional<String> text,
        Set<String> choices,
        List<String> understood,
        List<String> denied) {
    /** Both mean that no option is chosen. */
    private static final Set<String> NO_CHOICE = Set.of("either", "none");

    /** The scenarios of a file, which must be without any problem. */
    static List<Scenario> read(Path file) {
        var problems = new ArrayList<Problem>();
        var top =
                DataFile.parse(file.toString(), text(file), problems)
                        .map(node -> MappingReader.of(file.toString(), node, problems))
                        .orElseThrow(() -> new AssertionError(problems));
        top.requiredText("framework");
        var scenarios = top.mappings("scenarios").stream().map(Scenario::of).toList();
        top.finish();
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        return scenarios;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario of(MappingReader reader) {
        var fields = new LinkedHashMap<String, String>();
        for (var group : List.of("project", "team", "performance")) {
            reader.text(group).ifPresent(text -> fields.put(group, text));
        }
        return new Scenario(
                reader.requiredText("id").orElse(""),
                reader.requiredText("kind").orElse(""),
                fields,
                reader.text("text"),
                Set.copyOf(texts(reader, "choice")),
                texts(reader, "understood"),
                texts(reader, "denied"));
    }

    private static List<String> texts(MappingReader reader, String key) {
        return reader.texts(key).stream().map(Scalar::text).toList();
    }

    Split half() {
        return Split.of(id);
    }

    /** Whether a choice, or none, is right. */
    boolean allows(Optional<String> choice) {
        return choice.map(choices::contains)
                .orElseGet(() -> choices.stream().anyMatch(NO_CHOICE::contains));
    }

    /** Whether everything that it says was understood, and nothing that it denies. */
    boolean isUnderstoodBy(Requirements requirements) {
        return understood.stream().allMatch(answer -> holds(requirements, answer))
                && denied.stream().noneMatch(answer -> holds(requirements, answer));
    }

    private static boolean holds(Requirements requirements, String answer) {
        int equals = answer.indexOf('=');
        return requirements.of(answer.substring(0, equals)).contains(answer.substring(equals + 1));
    }
}
