package faqbot.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found for a question, best first; one hit per entry.
 *
 * @param hits the first, to be shown
 * @param behind those behind them, of which less is read
 */
public record Ranking(List<Hit> hits, List<Rival> behind) {
    public Ranking {
        hits = List.copyOf(hits);
        behind = List.copyOf(behind);
        if (hits.isEmpty() && !behind.isEmpty()) {
            throw new IllegalArgumentException("behind no hit there can be none but was " + behind);
        }
    }

    /** The first hit; nothing where nothing was found. */
    public Optional<Hit> first() {
        return hits.stream().findFirst();
    }

    /** How many were found. */
    int size() {
        return hits.size() + behind.size();
    }

    /** All others, best first. */
    public List<Rival> others() {
        return Stream.concat(hits.stream().skip(1).map(Rival::of), behind.stream()).toList();
    }
}
