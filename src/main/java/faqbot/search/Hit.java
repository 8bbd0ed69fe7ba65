package faqbot.search;

import faqbot.knowledge.Details;
import faqbot.knowledge.Entry;
import faqbot.knowledge.Passage;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entry that was found, shown by the passage of it that fits best.
 *
 * @param entry the entry's id
 * @param headings the heading path, outermost first; the last is the entry's title
 * @param passage the text to show
 * @param place the file and anchor of the entry
 * @param link to the exact heading, where the pack has a link base
 * @param details what the author noted
 * @param score comparable only among the hits of one question; above 0
 * @param evidence why it was found
 */
public record Hit(
        String entry,
        List<String> headings,
        Passage passage,
        Entry.Place place,
        Optional<URI> link,
        Details details,
        double score,
        Evidence evidence) {
    public Hit {
        headings = List.copyOf(headings);
    }

    /** The entry's own heading; for an FAQ the question. */
    public String title() {
        return headings.getLast();
    }

    /** The entry's short name. */
    public String key() {
        return EntryKey.of(entry);
    }

    /** Where a person can look it up: the link, else the path in the knowledge folder. */
    public String source() {
        return link.map(URI::toString).orElseGet(place::path);
    }

    /**
     * For each rare word of the question that the passage has, all forms in which it stands there;
     * the most telling word first.
     */
    public List<Set<String>> wordsInPassage() {
        return MatchedWords.in(passage.text(), evidence.words());
    }
}
