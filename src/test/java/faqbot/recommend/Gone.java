package faqbot.recommend;

import faqbot.search.Catalogue;
import faqbot.search.EntryDirectory;
import faqbot.search.EntryTitle;
import faqbot.search.FoundEntry;
import java.util.List;
import java.util.Optional;

/** A directory from which every entry is gone. */
final class Gone implements EntryDirectory {
    @Override
    public List<EntryTitle> complete(String typed, int most) {
        return List.of();
    }

    @Override
    public Catalogue catalogue() {
        throw new UnsupportedOperationException("nobody asks for it");
    }

    @Override
    public Optional<FoundEntry> find(String key) {
        return Optional.empty();
    }
}
