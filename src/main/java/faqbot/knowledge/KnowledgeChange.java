package faqbot.knowledge;

import java.util.List;
import java.util.SortedSet;

/**
 * What is to be read because files have changed. First {@link #read}, then {@link #judge}, each
 * once, by one thread.
 */
public interface KnowledgeChange {
    /** The files that are new, changed or gone, by their path within the knowledge folder. */
    SortedSet<String> files();

    /** How much there is to read, in bytes. */
    long size();

    /**
     * Reads the files and gives away the entries of each; no more files than threads are held in
     * memory.
     *
     * @param threads by which files are read and given away; with 1 the caller's own
     */
    void read(Taker taker, int threads);

    /**
     * Tells what came of it, including what is wrong between files.
     *
     * @param known all entries as they will be, those that were given away among them
     */
    Revision judge(KnownEntries known);

    /** Takes the entries of a file. */
    @FunctionalInterface
    interface Taker {
        void take(List<Entry> entries);
    }
}
