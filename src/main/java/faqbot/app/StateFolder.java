package faqbot.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;

/** The folder of the user for what the application folder cannot hold. */
final class StateFolder {
    private StateFolder() {}

    /**
     * The folder by the rules of the XDG Base Directory Specification; one for each application
     * folder, so that two installations do not share an index.
     */
    static Path of(Surroundings surroundings) {
        var installation = surroundings.applicationFolder().toString();
        return base(surroundings.environment()).resolve("faqbot-" + shortHash(installation));
    }

    private static Path base(Map<String, String> environment) {
        var named = Path.of(environment.getOrDefault("XDG_STATE_HOME", ""));
        if (named.isAbsolute()) {
            return named;
        }
        var home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        return Path.of(home, ".local", "state").toAbsolutePath();
    }

    private static String shortHash(String text) {
        var hash = new CRC32();
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(hash.getValue());
    }
}
