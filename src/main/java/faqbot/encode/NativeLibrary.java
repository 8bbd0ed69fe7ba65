package faqbot.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
            var environment = OrtEnvironment.getEnvironment();
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
        var platform = Platform.current();
        if (platform.isEmpty()) {
            throw new MissingException(
                    "ONNX Runtime has no native library for %s on %s"
                            .formatted(
                                    System.getProperty("os.name"), System.getProperty("os.arch")),
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

    /**
     * A kind of machine that there is a library for.
     *
     * @param name as ONNX Runtime calls it
     * @param files the library's files, the first one being the library itself
     */
    private record Platform(String name, List<String> files) {
        /** This machine's, if there is one. */
        static Optional<Platform> current() {
            return of(System.getProperty("os.name"), System.getProperty("os.arch"));
        }

        private static Optional<Platform> of(String system, String processor) {
            boolean isArm = processor.equals("aarch64");
            boolean isIntel = processor.equals("amd64") || processor.equals("x86_64");
            var name = system.toLowerCase(Locale.ROOT);
            if (name.startsWith("linux") && (isArm || isIntel)) {
                return Optional.of(unix(isArm ? "linux-aarch64" : "linux-x64", "so"));
            }
            if (name.startsWith("mac") && isArm) {
                return Optional.of(unix("osx-aarch64", "dylib"));
            }
            return name.startsWith("windows") && isIntel
                    ? Optional.of(windows())
                    : Optional.empty();
        }

        private static Platform unix(String name, String ending) {
            return new Platform(
                    name, List.of("libonnxruntime." + ending, "libonnxruntime4j_jni." + ending));
        }

        private static Platform windows() {
            return new Platform(
                    "win-x64",
                    List.of(
                            "onnxruntime.dll",
                            "onnxruntime4j_jni.dll",
                            "onnxruntime_providers_shared.dll"));
        }

        Path unpack(Path folder) throws IOException {
            var version = folder.resolve(JarEntry.of(resource(files.getFirst())).checksum());
            for (var file : files) {
                JarEntry.of(resource(file)).unpack(version.resolve(file));
            }
            return version;
        }

        private String resource(String file) {
            return "/ai/onnxruntime/native/" + name + "/" + file;
        }
    }
}
