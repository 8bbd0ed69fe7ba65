package faqbot.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A network in the form that opens fastest: simplified as ONNX Runtime would do each time, and with
 * its weights in a file of their own, which is mapped instead of copied. It gives the same vectors.
 *
 * @param folder holds the network and its weights, both or neither
 */
record PreparedNetwork(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(PreparedNetwork.class);

    /** Begins the names of the folders in which it is made. */
    private static final String PART = "preparing";

    /** Nobody takes so long to make one: who began it was killed. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private static final String NETWORK = "network.onnx";
    private static final String WEIGHTS = "network.weights";

    /** Smaller ones are looked at while the network is simplified. */
    private static final String LEAST_WEIGHTS = "1024";

    /** The place for what a version of ONNX Runtime makes of a network, beside it. */
    static PreparedNetwork of(Path network, OrtEnvironment environment) {
        return new PreparedNetwork(network.resolveSibling("prepared-" + environment.getVersion()));
    }

    Path network() {
        return folder.resolve(NETWORK);
    }

    /** Makes it, unless it is there; where it cannot be written it is not there afterwards. */
    void prepare(Path network, OrtEnvironment environment) {
        if (Files.exists(network())) {
            return;
        }
        try {
            deleteAbandoned();
            var part = Files.createTempDirectory(folder.getParent(), PART);
            try {
                write(network, environment, part);
                force(part.resolve(NETWORK));
                force(part.resolve(WEIGHTS));
                delete(folder); // may be there in part
                Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(part);
            }
        } catch (IOException | OrtException e) {
            LOG.debug("The network could not be prepared", e); // of a full disk ONNX Runtime tells
        }
    }

    private void deleteAbandoned() throws IOException {
        var latest = Instant.now().minus(ABANDONED);
        try (var parts = Files.newDirectoryStream(folder.getParent(), PART + "*")) {
            for (var part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(latest)) {
                    delete(part);
                }
            }
        }
    }

    /** Not for this processor alone: the folder may move to another machine. */
    private static void write(Path network, OrtEnvironment environment, Path folder)
            throws OrtException {
        try (var options = new OrtSession.SessionOptions()) {
            options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
            options.setOptimizedModelFilePath(folder.resolve(NETWORK).toString());
            options.addConfigEntry(
                    "session.optimized_model_external_initializers_file_name", WEIGHTS);
            options.addConfigEntry(
                    "session.optimized_model_external_initializers_min_size_in_bytes",
                    LEAST_WEIGHTS);
            environment.createSession(network.toString(), options).close();
        }
    }

    /** Else a power cut could leave a file of the right size, but empty. */
    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Takes away one that cannot be used. */
    void discard() {
        try {
            delete(folder);
        } catch (IOException e) {
            LOG.debug("What was prepared could not be deleted", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NETWORK));
        Files.deleteIfExists(folder.resolve(WEIGHTS));
        try {
            Files.deleteIfExists(folder);
        } catch (FileSystemException e) {
            LOG.debug("Somebody uses {}", folder, e);
        }
    }
}
