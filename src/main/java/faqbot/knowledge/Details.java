package faqbot.knowledge;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an author noted about an entry.
 *
 * @param tags words to group entries by; a pack's topics name some of them
 * @param source where the facts come from
 * @param reviewed the day somebody last checked the text
 * @param validFor what the text holds for, such as {@code Python 3.14}
 */
public record Details(
        List<String> tags,
        Optional<URI> source,
        Optional<LocalDate> reviewed,
        Optional<String> validFor) {
    public static final Details NONE =
            new Details(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Details {
        tags = List.copyOf(tags);
    }
}
