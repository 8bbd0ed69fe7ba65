package faqbot.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Brings ONNX Runtime's native library into this process. */
final class NativeLibrary {
    /** The folder it is loaded from; an operator may name one with a build of their own. */
    private static final String FOLDER = "onnxruntime.native.path";

    private NativeLibrary() {}

    /** This machine cannot run it. */
    static final class MissingException extends Exception {
        private static final long serialVersionUID = 1;

        private final String reason;

        private MissingException(String reason, @Nullable Throwable cause) {
            super(reason, cause);
            this.reason = reason;
        }

        /** Why, in one sentence without a full stop. */
        String reason() {
            return reason;
        }
    }

    /**
     * Loads it, once for all callers.
     *
     * @param folder where to unpack it
     */
    static OrtEnvironment load(Path folder) throws MissingException {
        if (System.getProperty(FOLDER) == null) {
            System.setProperty(FOLDER, unpack(folder).toAbsolutePath().toString());
        }
        try {
            // It writes to standard error by itself, where a terminal shows its hints.
            var environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            environment.setTelemetry(false); // Windows builds would report to their maker
            return environment;
        } catch (OrtException | RuntimeException | LinkageError e) {
            throw new MissingException(
                    "the native library of ONNX Runtime cannot be loaded here (%s)"
                            .formatted(rootOf(e)),
                    e);
        }
    }

    private static Path unpack(Path folder) throws MissingException {
        var system = System.getProperty("os.name");
        var processor = System.getProperty("os.arch");
        var platform = Platform.of(system, processor);
        if (platform.isEmpty()) {
            throw new MissingException(
                    "ONNX Runtime has no native library for %s on %s".formatted(system, processor),
                    null);
        }
        try {
            return platform.get().unpack(folder);
        } catch (IOException e) {
            throw new MissingException(
                    "the native library of ONNX Runtime cannot be unpacked to %s (%s)"
                            .formatted(folder, e),
                    e);
        }
    }

    private static Throwable rootOf(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : rootOf(cause);
    }
}
