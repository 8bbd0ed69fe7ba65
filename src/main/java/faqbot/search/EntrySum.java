package faqbot.search;

/**
 * What stands for a number of entries, whatever their order: the sums of their fingerprints, which
 * other entries share by the chance that two fingerprints are the same.
 *
 * @param first of the first sixty-four bits of each
 * @param second of the next
 */
record EntrySum(long first, long second) {
    static final EntrySum NONE = new EntrySum(0, 0);

    EntrySum plus(EntrySum other) {
        return new EntrySum(first + other.first, second + other.second);
    }
}
