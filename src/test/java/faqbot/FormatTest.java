package faqbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds every source file to one format; {@code -Dformat=apply} rewrites what differs. */
class FormatTest {
    private static final Path SOURCES = Path.of(System.getProperty("project.folder", "."), "src");

    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void sourcesAreFormatted() throws Exception {
        var unformatted = new ArrayList<Path>();
        for (var file : javaFiles()) {
            var source = Files.readString(file);
            var formatted = format(source);
            if (!source.equals(formatted)) {
                unformatted.add(file);
                applyIfAsked(file, formatted);
            }
        }

        assertThat(unformatted)
                .as("mend with: mvn test -Dtest=FormatTest -Dformat=apply, then look at the diff")
                .isEmpty();
    }

    /** In the steps and with the order of imports that Spotless has. */
    private String format(String source) throws FormatterException {
        var formatted = RemoveUnusedImports.removeUnusedImports(formatter.formatSource(source));
        return ImportOrderer.reorderImports(formatted, Style.GOOGLE);
    }

    private static List<Path> javaFiles() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static void applyIfAsked(Path file, String formatted) throws IOException {
        if ("apply".equals(System.getProperty("format"))) {
            Files.writeString(file, formatted);
        }
    }
}
