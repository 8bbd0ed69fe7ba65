package faqbot.knowledge;

import faqbot.knowledge.Draft.Asked;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What no two entries may have in common, their ids and ways to ask, each as a number.
 *
 * <p>Equal claims have equal numbers; different ones have nearly always different numbers, which is
 * enough to know where to look closer.
 */
public final class Claims {
    /** The 64-bit FNV-1a hash (Fowler, Noll and Vo), taken over UTF-16 units. */
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    /** Hexadecimal digits of a number. */
    private static final int DIGITS = Long.BYTES * 2;

    private Claims() {}

    /** The claims of an entry, each once. */
    public static LongStream of(Entry entry) {
        var asked = asked(entry).mapToLong(text -> hash(Asked.normalised(text)));
        return LongStream.concat(LongStream.of(id(entry.id())), asked).distinct();
    }

    /** The claim to an id: the beginning of its fingerprint. */
    public static long id(String id) {
        return Long.parseUnsignedLong(Fingerprint.of(id), 0, DIGITS, 16);
    }

    /** A section is found by what it says: many have the same heading. */
    private static Stream<String> asked(Entry entry) {
        var phrasings = entry.wording().phrasings().stream();
        return entry.kind() == Entry.Kind.QUESTION
                ? Stream.concat(Stream.of(entry.title()), phrasings)
                : phrasings;
    }

    private static long hash(String text) {
        long hash = OFFSET_BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
