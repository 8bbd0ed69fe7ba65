package faqbot.search;

import faqbot.knowledge.FolderScan;
import faqbot.knowledge.KnowledgeException;
import faqbot.knowledge.KnowledgeSource;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens an index and brings it up to date.
 *
 * @param source what it is to stand for
 * @param use what it is opened for
 * @param progress hears of what is indexed
 */
record IndexOpening(KnowledgeSource source, LiveIndex.Use use, Progress progress) {
    private static final Logger LOG = LoggerFactory.getLogger(IndexOpening.class);

    /** The index in a folder, or one in memory where the folder cannot be used. */
    LiveIndex in(Path folder) {
        try {
            return on(IndexHome.on(folder, use));
        } catch (LockObtainFailedException e) {
            if (use == LiveIndex.Use.EXCLUSIVE) {
                throw new IndexException(
                        "the data folder "
                                + folder.toAbsolutePath().getParent()
                                + " is in use by another faqbot; stop that one, or give this one a"
                                + " folder of its own with --data",
                        e);
            }
            LOG.warn("Another faqbot is writing the index in {}: kept in memory here", folder);
        } catch (IOException e) {
            LOG.warn("The index cannot be kept in {} ({}): kept in memory", folder, e.toString());
        }
        return inMemory();
    }

    /** An index that nobody else can see. */
    LiveIndex inMemory() {
        try {
            return on(IndexHome.inMemory());
        } catch (IOException e) {
            throw new IndexException("the index cannot be built: " + e.getMessage(), e);
        }
    }

    private LiveIndex on(IndexHome home) throws IOException {
        try {
            var now = source.look(home.state());
            if (!home.hasIndex() || !now.state().sameContent(home.state())) {
                bringUpToDate(home, now);
            }
            return new LiveIndex(
                    source, progress, home, new PassageIndex(home.reader(), Meanings.NONE));
        } catch (IOException | RuntimeException e) {
            home.close();
            throw e;
        }
    }

    private void bringUpToDate(IndexHome home, FolderScan now) throws IOException {
        var hadIndex = home.hasIndex();
        var problems = home.update(source, now, progress);
        if (problems.stream().noneMatch(Problem::isError)) {
            home.keep();
            return;
        }
        if (!hadIndex || use == LiveIndex.Use.SHARED) {
            throw new KnowledgeException(problems);
        }
        LOG.error("The knowledge has errors: answering from what was indexed last");
        problems.forEach(problem -> LOG.error("{}", problem));
    }
}
