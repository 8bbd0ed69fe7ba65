package faqbot.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The ids of all entries, wherever they are remembered.
 *
 * @param contained whether there is an entry with an id
 * @param beginning the ids that begin so, in order
 */
record EntryIds(Predicate<String> contained, Function<String, List<String>> beginning) {
    static EntryIds of(KnownEntries known) {
        return new EntryIds(known::has, known::idsFrom);
    }

    static EntryIds of(Collection<Draft> drafts) {
        var ids = drafts.stream().map(draft -> draft.entry().id()).collect(Collectors.toSet());
        return new EntryIds(
                ids::contains,
                prefix -> ids.stream().filter(id -> id.startsWith(prefix)).sorted().toList());
    }

    boolean has(String id) {
        return contained.test(id);
    }

    List<String> from(String prefix) {
        return beginning.apply(prefix);
    }
}
