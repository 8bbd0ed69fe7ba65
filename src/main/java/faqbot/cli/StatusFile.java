package faqbot.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where a running bot writes how it stands.
 *
 * @param path the file
 */
public record StatusFile(Path path) {
    /** Another version may have written more than this one knows. */
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** The status file of a data folder. */
    public static StatusFile in(Path dataFolder) {
        return new StatusFile(dataFolder.resolve("status.json"));
    }

    /**
     * Replaces the status in one step, so that nobody reads half of it.
     *
     * @throws IOException if it cannot be written; the one before stays
     */
    public void write(ServiceStatus status) throws IOException {
        var beside = path.resolveSibling("status.json.new");
        Files.writeString(beside, json(status) + "\n");
        Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Notes that the bot has ended in order, if it wrote anything before.
     *
     * @throws IOException if that cannot be written
     */
    public void writeStopped() throws IOException {
        var last = read();
        if (last.isPresent()) {
            write(last.get().as(ServiceStatus.STOPPED, Instant.now().toString()));
        }
    }

    /**
     * What was written last; empty if nothing was.
     *
     * @throws FileException if it cannot be read
     */
    Optional<ServiceStatus> read() {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(path.toFile(), ServiceStatus.class));
        } catch (IOException e) {
            throw new FileException(
                    path + " cannot be read; a running bot writes it anew, else delete it", e);
        }
    }

    /** A status as one line of JSON. */
    static String json(ServiceStatus status) {
        return written(status);
    }

    /** What knowledge costs, as a status without a bot. */
    static String json(KnowledgeCost cost) {
        return written(Map.of("cost", cost));
    }

    private static String written(Object status) {
        try {
            return JSON.writeValueAsString(status);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a status is always JSON", e);
        }
    }
}
