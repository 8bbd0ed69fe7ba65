package faqbot.discord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A page that looks like a channel of Discord, for a browser to take a picture of.
 *
 * @param name of the picture
 * @param messages the HTML of each
 */
record PicturePage(String name, List<String> messages) {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.folder", "."), "target/pictures");

    PicturePage {
        messages = List.copyOf(messages);
    }

    /** Writes it as {@code NAME-dark.html} and {@code NAME-light.html}. */
    void write() throws IOException {
        Files.createDirectories(FOLDER);
        for (var theme : List.of("dark", "light")) {
            Files.writeString(FOLDER.resolve(name + "-" + theme + ".html"), html(theme));
        }
    }

    String html(String theme) throws IOException {
        try (var page = PicturePage.class.getResourceAsStream("PicturePage/page.html")) {
            var template =
                    new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
            return template.replace("{theme}", theme)
                    .replace("{title}", name)
                    .replace("{messages}", String.join("\n", messages));
        }
    }
}
