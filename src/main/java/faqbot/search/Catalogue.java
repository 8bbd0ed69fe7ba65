package faqbot.search;

import java.util.List;
import java.util.Optional;

/**
 * All entries in the order in which a person would leaf through them.
 *
 * @param packs in the order of their folders
 */
public record Catalogue(List<Shelf> packs) {
    public Catalogue {
        packs = List.copyOf(packs);
    }

    /**
     * The entries of a pack.
     *
     * @param folder the pack's folder name
     * @param title the name members see
     * @param description one sentence about the subject; may be empty
     * @param topics the pack's own topics in its author's order, then each file whose entries
     *     belong to none; none is empty
     */
    public record Shelf(String folder, String title, String description, List<Topic> topics) {
        public Shelf {
            topics = List.copyOf(topics);
        }
    }

    /**
     * Entries about the same. An entry with several tags is in each of their topics.
     *
     * @param key a short name that depends on the pack and the tag or file alone; made as an {@link
     *     EntryKey} is
     * @param title the name members see; for a file its first heading
     * @param entries in the order of the files; at least one
     */
    public record Topic(String key, String title, List<EntryTitle> entries) {
        public Topic {
            entries = List.copyOf(entries);
        }
    }

    /** The topic with a key, if it is still there. */
    public Optional<Topic> topic(String key) {
        return packs.stream()
                .flatMap(shelf -> shelf.topics().stream())
                .filter(topic -> topic.key().equals(key))
                .findFirst();
    }

    /** The first topic that an entry belongs to, if the entry is still there. */
    public Optional<Topic> topicOf(String entryKey) {
        return packs.stream()
                .flatMap(shelf -> shelf.topics().stream())
                .filter(topic ->
                        topic.entries().stream().anyMatch(entry -> entry.key().equals(entryKey)))
                .findFirst();
    }
}
