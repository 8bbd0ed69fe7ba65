package faqbot.cli;

import faqbot.knowledge.FolderState;
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
    public FolderState scan(FolderState earlier) {
        return times.measure(StartPhase.KNOWLEDGE, () -> source.scan(earlier));
    }
}
