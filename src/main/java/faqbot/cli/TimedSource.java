package faqbot.cli;

import faqbot.knowledge.FolderScan;
import faqbot.knowledge.FolderState;
import faqbot.knowledge.KnowledgeChange;
import faqbot.knowledge.KnowledgeSource;
import faqbot.knowledge.Reading;

/**
 * Knowledge whose reading is measured.
 *
 * @param source where it comes from
 * @param times gets how long that took
 */
record TimedSource(KnowledgeSource source, StartTimes times) implements KnowledgeSource {
    @Override
    public Reading read() {
        return times.measure(StartPhase.KNOWLEDGE, source::read);
    }

    @Override
    public FolderScan look(FolderState earlier) {
        return times.measure(StartPhase.KNOWLEDGE, () -> source.look(earlier));
    }

    @Override
    public KnowledgeChange change(FolderState before, FolderScan now) {
        return source.change(before, now);
    }
}
