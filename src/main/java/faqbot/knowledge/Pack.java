package faqbot.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of knowledge about one subject.
 *
 * @param folder the folder's name, which begins the ids of its entries
 * @param title the name members see
 * @param description one sentence about the subject; may be empty
 * @param language the language of the text as a BCP 47 tag, such as {@code en}
 * @param linkBase where the folder can be read on the web, ending in {@code /}
 * @param topics a tag to its title, in the author's order
 * @param synonyms groups of words that mean the same; a member of a group may have several words
 * @param counterExamples questions that nothing in the pack answers
 */
public record Pack(
        String folder,
        String title,
        String description,
        String language,
        Optional<URI> linkBase,
        Map<String, String> topics,
        List<List<String>> synonyms,
        List<String> counterExamples) {
    public Pack {
        topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
        synonyms = synonyms.stream().map(List::copyOf).toList();
        counterExamples = List.copyOf(counterExamples);
    }

    /** A link to the exact heading of an entry of this pack; empty without a link base. */
    public Optional<URI> link(Entry.Place place) {
        return linkBase.map(base -> base.resolve(encoded(place.file()) + "#" + place.anchor()));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }
}
