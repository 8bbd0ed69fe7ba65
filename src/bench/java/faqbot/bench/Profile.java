package faqbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the launcher starts Java. */
enum Profile {
    /** For a host of 256 MB. */
    SMALL,
    /** For large knowledge. */
    LARGE;

    private static final Pattern BLANK = Pattern.compile(" ");

    /** The launcher's own options, so that both stay the same. */
    List<String> options(Path application) throws IOException {
        var launcher = Files.readString(application.resolve("bin/faqbot"));
        var options =
                Pattern.compile(label() + "\\)[^']*?options='([^']*)'", Pattern.DOTALL)
                        .matcher(launcher);
        if (!options.find()) {
            throw new IOException("the launcher has no options for the profile " + label());
        }
        return BLANK.splitAsStream(options.group(1)).toList();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
