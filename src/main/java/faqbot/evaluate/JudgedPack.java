package faqbot.evaluate;

import faqbot.knowledge.Knowledge;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The judged questions of a pack, from the file {@code judged.yaml} in it.
 *
 * @param pack the name of the pack's folder
 * @param questions those that could be read, in the file's order
 * @param problems everything wrong with the file, by line; an error means that it must not be used
 */
public record JudgedPack(String pack, List<JudgedQuestion> questions, List<Problem> problems) {
    public static final String FILE = "judged.yaml";

    /** Thousands of questions; more than that nobody judged. */
    private static final long MAX_BYTES = 5 << 20;

    public JudgedPack {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the judged questions of each pack that has some.
     *
     * @param folder the knowledge folder
     * @param knowledge what was read from it, without errors
     */
    public static List<JudgedPack> readAll(Path folder, Knowledge knowledge) {
        return knowledge.packs().stream()
                .flatMap(pack -> read(folder, pack.folder(), knowledge).stream())
                .toList();
    }

    /** Reads the judged questions of a pack; empty if it has none. */
    public static Optional<JudgedPack> read(Path folder, String pack, Knowledge knowledge) {
        var file = folder.resolve(pack).resolve(FILE);
        return Files.exists(file)
                ? Optional.of(read(file, new JudgedPackReader(pack, knowledge)))
                : Optional.empty();
    }

    private static JudgedPack read(Path file, JudgedPackReader reader) {
        try {
            return Files.size(file) > MAX_BYTES
                    ? reader.refused(
                            "the file has more than %,d bytes".formatted(MAX_BYTES),
                            "Keep the questions that were judged by a person.")
                    : reader.read(Files.readString(file));
        } catch (CharacterCodingException e) {
            return reader.refused(
                    "the file is not UTF-8",
                    "Save it again and choose the encoding UTF-8 in your editor.");
        } catch (IOException e) {
            return reader.refused("the file cannot be read", "Check who may read it.");
        }
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
