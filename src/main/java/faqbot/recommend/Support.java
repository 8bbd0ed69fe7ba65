package faqbot.recommend;

import faqbot.search.EntryDirectory;
import faqbot.search.EntryKey;
import faqbot.search.FoundEntry;
import java.net.URI;
import java.util.Optional;

/**
 * Finds the entries that scores rest on.
 *
 * @param directory where they are looked up
 */
public record Support(EntryDirectory directory) {
    /** The entry behind a reason, if it is still there. */
    public Optional<FoundEntry> of(Reason reason) {
        return reason.cell().evidence().map(EntryKey::of).flatMap(directory::find);
    }

    /** Where a person can look an entry up: the link, else the path in the knowledge folder. */
    public static String source(FoundEntry found) {
        return found.link().map(URI::toString).orElseGet(() -> found.entry().place().path());
    }
}
