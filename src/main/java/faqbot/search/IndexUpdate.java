package faqbot.search;

import faqbot.knowledge.Entry;
import faqbot.knowledge.FolderScan;
import faqbot.knowledge.FolderState;
import faqbot.knowledge.KnowledgeChange;
import faqbot.knowledge.KnowledgeSource;
import faqbot.knowledge.Revision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Brings an index from the state it stands for to new knowledge, touching only what changed.
 *
 * <p>A few files are read and judged before anything is written. Many are written while they are
 * read, so that they need not fit in memory; if they turn out to be broken, that is to be taken
 * back.
 *
 * @param writer writes, and does not commit
 * @param reader what the writer has written so far
 * @param before the knowledge that stands for
 */
record IndexUpdate(
        IndexWriter writer, DirectoryReader reader, FolderState before, Progress progress) {
    /** In bytes of files: the largest file that is read fits, and so does what is made of it. */
    private static final long FEW = 5L << 20;

    /** What to do where a revision has errors. */
    enum Outcome {
        /** Everything is as it was. */
        UNTOUCHED,
        /** What the writer has written must be taken back if there are errors, else committed. */
        WRITTEN
    }

    /** What came of an update. */
    record Result(Revision revision, Outcome outcome) {
        /** Whether the writer is to be rolled back. */
        boolean isToBeTakenBack() {
            return revision.hasErrors() && outcome == Outcome.WRITTEN;
        }
    }

    /** Updates, unless there are errors. */
    Result to(KnowledgeSource source, FolderScan now) throws IOException {
        var change = source.change(before, now);
        return change.size() <= FEW ? edit(change) : build(change);
    }

    private Result edit(KnowledgeChange change) throws IOException {
        var read = new ArrayList<Entry>();
        change.read(read::addAll, 1);
        var edit = EntryEdit.of(reader, change.files(), read);
        var revision = change.judge(edit.known());
        if (revision.hasErrors()) {
            return new Result(revision, Outcome.UNTOUCHED);
        }
        edit.write(writer, progress);
        finish(revision);
        return new Result(revision, Outcome.WRITTEN);
    }

    private Result build(KnowledgeChange change) throws IOException {
        if (!before.files().isEmpty()) {
            writer.commit(); // what is taken back is taken back to here
        }
        new EntryStream(writer, progress).write(change);
        Revision revision;
        try (var written = DirectoryReader.open(writer)) {
            revision = change.judge(KnownByIndex.all(written, reader));
        }
        if (!revision.hasErrors()) {
            finish(revision);
            if (before.files().isEmpty()) {
                writer.forceMerge(1);
            }
        }
        return new Result(revision, Outcome.WRITTEN);
    }

    private void finish(Revision revision) throws IOException {
        if (revision.packs().isPresent()) {
            var packs = revision.packs().get().stream().map(PackDocuments::of).toList();
            replace(Fields.PACK_DOCUMENT, packs);
        }
        if (revision.frameworks().isPresent()) {
            var frameworks =
                    revision.frameworks().get().stream().map(FrameworkDocuments::of).toList();
            replace(Fields.FRAMEWORK_DOCUMENT, frameworks);
        }
        writer.setLiveCommitData(IndexCommit.of(revision.state()).asData().entrySet());
    }

    /** Puts documents in the place of all of their type. */
    private void replace(String type, List<Document> documents) throws IOException {
        var old = new Term(Fields.TYPE, type);
        if (documents.isEmpty()) {
            writer.deleteDocuments(old); // Lucene takes no empty block
        } else {
            writer.updateDocuments(old, documents);
        }
    }
}
