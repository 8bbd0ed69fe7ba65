package faqbot.app;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder the program was unpacked to, with {@code config/} and {@code knowledge/}. */
final class ApplicationFolder {
    /** The system property by which the launcher names it. */
    private static final String PROPERTY = "faqbot.home";

    private ApplicationFolder() {}

    /** As the launcher says, else where the jar lies, else the working folder. */
    static Path find(Path workingFolder) {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(workingFolder::resolve)
                .or(() -> above(jar()))
                .orElse(workingFolder)
                .normalize();
    }

    /** The folder that has the jar in its {@code lib/}; nothing for classes that lie about. */
    static Optional<Path> above(Path jar) {
        return Optional.ofNullable(jar.getParent())
                .filter(folder -> folder.endsWith("lib"))
                .map(Path::getParent);
    }

    private static Path jar() {
        try {
            return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no path", e);
        }
    }
}
