package faqbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Questions to the shipped knowledge, as members might put them. */
final class ShippedQuestions {
    private static final String PACK = "knowledge/nodejs-or-python";
    private static final String HEADING = "## ";

    private ShippedQuestions() {}

    /** So many questions; no two are alike, and none is the author's own wording. */
    static List<String> of(Path application, int count) throws IOException {
        var titles = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(application.resolve(PACK), "*faq.md")) {
            for (var file : files) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith(HEADING))
                        .map(line -> line.substring(HEADING.length()).toLowerCase(Locale.ROOT))
                        .forEach(titles::add);
            }
        }
        titles.sort(null);
        return IntStream.range(0, count)
                .mapToObj(i -> "hey all, " + titles.get(i % titles.size()) + " " + i)
                .toList();
    }
}
