package faqbot.encode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of machine that there is a native library for. */
enum Platform {
    LINUX_INTEL("linux-x64", "libonnxruntime.so", "libonnxruntime4j_jni.so"),
    LINUX_ARM("linux-aarch64", "libonnxruntime.so", "libonnxruntime4j_jni.so"),
    MAC_ARM("osx-aarch64", "libonnxruntime.dylib", "libonnxruntime4j_jni.dylib"),
    WINDOWS_INTEL("win-x64", "onnxruntime.dll", "onnxruntime4j_jni.dll");

    private final String folder;
    private final String library;

    /** What lies between the library and Java. */
    private final String binding;

    Platform(String folder, String library, String binding) {
        this.folder = "/ai/onnxruntime/native/" + folder + "/";
        this.library = library;
        this.binding = binding;
    }

    /** The platform of a machine as Java describes it. */
    static Optional<Platform> of(String system, String processor) {
        boolean isArm = processor.equals("aarch64");
        boolean isIntel = processor.equals("amd64") || processor.equals("x86_64");
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("linux") && (isArm || isIntel)) {
            return Optional.of(isArm ? LINUX_ARM : LINUX_INTEL);
        }
        if (name.startsWith("mac") && isArm) {
            return Optional.of(MAC_ARM);
        }
        return name.startsWith("windows") && isIntel
                ? Optional.of(WINDOWS_INTEL)
                : Optional.empty();
    }

    /** Unpacks the library beside those of other versions, and gives the folder it is in. */
    Path unpack(Path parent) throws IOException {
        var version = parent.resolve(JarEntry.of(folder + library).checksum());
        for (var file : List.of(library, binding)) {
            JarEntry.of(folder + file).unpack(version.resolve(file));
        }
        return version;
    }
}
