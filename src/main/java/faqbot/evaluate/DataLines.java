package faqbot.evaluate;

import faqbot.knowledge.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The lines of a data set's files, with what is wrong with them. */
final class DataLines {
    /** A set with more is broken as a whole. */
    private static final int MAX_PROBLEMS = 100;

    private final Path folder;
    private final String shown;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Makes lines to read.
     *
     * @param folder where the files lie
     * @param shown what a person calls that folder
     */
    DataLines(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /**
     * A line that is not blank.
     *
     * @param number counted from 1
     */
    record Line(String file, int number, String text) {}

    /** Hands over each line of a file; one that is not UTF-8 is a problem. */
    void each(String file, Consumer<Line> reader) {
        // In Latin-1 each byte is a character, so that a bad one spoils its own line only.
        try (var input = Files.newInputStream(folder.resolve(file));
                var lines =
                        new BufferedReader(
                                new InputStreamReader(input, StandardCharsets.ISO_8859_1))) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                hand(new Line(file, number, line), reader);
            }
        } catch (IOException e) {
            add(
                    Problem.error(
                            shown + "/" + file,
                            0,
                            "the file does not exist or cannot be read",
                            "A data set has corpus.jsonl, queries.jsonl and qrels/test.tsv."));
        }
    }

    private void hand(Line line, Consumer<Line> reader) {
        try {
            var bytes = line.text().getBytes(StandardCharsets.ISO_8859_1);
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (!text.isBlank()) {
                reader.accept(new Line(line.file(), line.number(), text));
            }
        } catch (CharacterCodingException e) {
            reject(line, "this line is not UTF-8", "Save the file as UTF-8.");
        }
    }

    /** Notes that a line cannot be used. */
    void reject(Line line, String message, String mend) {
        add(Problem.error(shown + "/" + line.file(), line.number(), message, mend));
    }

    private void add(Problem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** What was wrong so far, in the order of reading. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
