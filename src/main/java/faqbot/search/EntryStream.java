package faqbot.search;

import faqbot.knowledge.Entry;
import faqbot.knowledge.KnowledgeChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** Writes many files into an index while they are read, on all processors. */
final class EntryStream {
    /** A bar on the screen has fewer steps than this. */
    private static final int STEPS = 1_000;

    private final IndexWriter writer;
    private final Progress progress;

    /** In bytes. */
    private long stepSize;

    /** In characters, less than a step. Guarded by this. */
    private long written;

    EntryStream(IndexWriter writer, Progress progress) {
        this.writer = writer;
        this.progress = progress;
    }

    /** Puts what the files hold in the place of what they held, without committing it. */
    void write(KnowledgeChange change) throws IOException {
        stepSize = Math.max(1, Math.ceilDiv(change.size(), STEPS));
        progress.started("Indexing", STEPS);
        var settings = writer.getConfig();
        var usualBuffer = settings.getRAMBufferSizeMB();
        try {
            settings.setRAMBufferSizeMB(buffer());
            for (var file : change.files()) {
                writer.deleteDocuments(new Term(Fields.FILE, file));
            }
            change.read(this::take, Runtime.getRuntime().availableProcessors());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            settings.setRAMBufferSizeMB(usualBuffer);
            progress.finished();
        }
    }

    /** In megabytes: the more is written at once, the less is merged afterwards. */
    private static double buffer() {
        return Math.clamp(Runtime.getRuntime().maxMemory() >> 23, 16, 128);
    }

    private void take(List<Entry> entries) {
        try {
            for (var entry : entries) {
                writer.addDocuments(EntryDocuments.of(entry));
                advance(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void advance(Entry entry) {
        written += entry.title().length();
        entry.passages().forEach(passage -> written += passage.text().length());
        entry.wording().phrasings().forEach(phrasing -> written += phrasing.length());
        for (; written >= stepSize; written -= stepSize) {
            progress.advanced();
        }
    }
}
