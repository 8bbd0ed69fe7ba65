package faqbot.discord;

import faqbot.search.Catalogue;
import faqbot.search.EntryDirectory;
import faqbot.search.EntryTitle;
import faqbot.search.FoundEntry;
import java.util.List;
import java.util.Optional;

/** A directory without entries, for who only answers. */
public final class EmptyDirectory implements EntryDirectory {
    @Override
    public List<EntryTitle> complete(String typed, int most) {
        return List.of();
    }

    @Override
    public Catalogue catalogue() {
        return new Catalogue(List.of());
    }

    @Override
    public Optional<FoundEntry> find(String key) {
        return Optional.empty();
    }
}
