package faqbot.cli;

import faqbot.search.IndexSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the indexed knowledge costs.
 *
 * @param entries the number of entries
 * @param passages the number of their passages
 * @param indexBytes what the index takes on disk
 * @param vectorBytes what the vectors of its texts take on disk, with those of texts that are gone
 */
public record KnowledgeCost(int entries, int passages, long indexBytes, long vectorBytes) {
    /** Knowledge has an entry at least. */
    static final KnowledgeCost UNKNOWN = new KnowledgeCost(0, 0, 0, 0);

    private static final String INDEX_FILES = "*";
    private static final String VECTOR_FILES = "vectors-*";

    /** What the knowledge in an index costs that lies in a data folder. */
    public static KnowledgeCost of(IndexSize size, Path dataFolder) {
        return new KnowledgeCost(
                size.entries(),
                size.passages(),
                bytes(dataFolder.resolve(Workspace.INDEX), INDEX_FILES),
                bytes(dataFolder, VECTOR_FILES));
    }

    /** What the knowledge costs that was indexed last, if there is an index that can be read. */
    static Optional<KnowledgeCost> in(Path dataFolder) {
        return IndexSize.in(dataFolder.resolve(Workspace.INDEX)).map(size -> of(size, dataFolder));
    }

    /** The size of the files of a folder that have such names; 0 if it is not there. */
    private static long bytes(Path folder, String names) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.newDirectoryStream(folder, names)) {
            long sum = 0;
            for (var file : files) {
                sum += size(file);
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException("the size of " + folder + " is not known", e);
        }
    }

    /** A file that was just replaced counts as nothing. */
    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }
}
