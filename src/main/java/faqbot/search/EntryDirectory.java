package faqbot.search;

import java.util.List;
import java.util.Optional;

/**
 * What there is to find, for who looks around or knows already what to show. Any number of threads
 * may ask.
 */
public interface EntryDirectory {
    /**
     * The entries that somebody may be asking for who is still typing, best first; each once.
     *
     * @param typed the beginning of a question, with a last word that may be unfinished; where it
     *     has no word at all, the first entries of each topic are given
     * @param most at least 1
     */
    List<EntryTitle> complete(String typed, int most);

    /** All entries by pack and topic, as they stand now. */
    Catalogue catalogue();

    /** The entry with an {@link EntryKey}; empty if it is gone. */
    Optional<FoundEntry> find(String key);
}
