package faqbot.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import faqbot.knowledge.DataFile;
import faqbot.knowledge.DataNode;
import faqbot.knowledge.MappingReader;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens the configuration file. */
final class ConfigFile {
    /** A thousand times what anybody writes. */
    private static final long MAX_BYTES = 1 << 20;

    /** The file as it is shipped, which sets everything to its default. */
    private static final String SHIPPED = "faqbot.yaml";

    private ConfigFile() {}

    /**
     * Reads a file that must be there.
     *
     * @param problems gets everything that is wrong
     */
    static MappingReader read(Path file, List<Problem> problems) {
        var name = file.toString();
        var top = DataFile.parse(name, text(file), problems);
        return MappingReader.of(name, top.orElse(DataNode.Scalar.NOTHING), problems);
    }

    /** The reader of a file that is missing and may be. */
    static MappingReader none(Path file, List<Problem> problems) {
        return MappingReader.of(file.toString(), DataNode.Scalar.NOTHING, problems);
    }

    /**
     * Whether a file is there that says more than the defaults, as far as that is seen at once. To
     * read one that says nothing else takes as long as a search.
     *
     * @param file where the shipped one lies
     */
    static boolean isChanged(Path file) {
        return Files.exists(file) && !text(file).equals(shipped());
    }

    private static String shipped() {
        try (var content = ConfigFile.class.getResourceAsStream(SHIPPED)) {
            return new String(requireNonNull(content).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw unreadable(
                        file,
                        "the configuration has more than " + MAX_BYTES + " bytes",
                        "Name the right file.");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw unreadable(file, "the configuration is not UTF-8", "Save it as UTF-8.");
        } catch (IOException e) {
            throw unreadable(
                    file,
                    Files.exists(file)
                            ? "the configuration cannot be read"
                            : "there is no such configuration",
                    "Name the right file with --config or FAQBOT_CONFIG.");
        }
    }

    private static ConfigException unreadable(Path file, String message, String mend) {
        return new ConfigException(List.of(Problem.error(file.toString(), 0, message, mend)));
    }
}
