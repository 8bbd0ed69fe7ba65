package faqbot.knowledge;

import java.util.List;

/** Where knowledge comes from: a folder that changes, or knowledge that is there already. */
public interface KnowledgeSource {
    /** Reads all of the knowledge as it is now; whatever is wrong with it becomes a problem. */
    Reading read();

    /**
     * Looks which files there are and whether they changed, without reading what they say.
     *
     * @param earlier a file of the same size and time as then is not opened again
     */
    FolderScan look(FolderState earlier);

    /**
     * What to read to get from one state of the knowledge to a later one.
     *
     * @param before a state without errors
     * @param now what a look has seen since
     */
    KnowledgeChange change(FolderState before, FolderScan now);

    /** The state that a {@link #look} sees. */
    default FolderState scan(FolderState earlier) {
        return look(earlier).state();
    }

    /** A source that always gives the same knowledge. */
    static KnowledgeSource of(Knowledge knowledge) {
        return new KnowledgeSource() {
            @Override
            public Reading read() {
                return new Reading(knowledge, List.of());
            }

            @Override
            public FolderScan look(FolderState earlier) {
                return new FolderScan(FolderListing.NOTHING, knowledge.state());
            }

            @Override
            public KnowledgeChange change(FolderState before, FolderScan now) {
                return new GivenChange(knowledge, before.changedFiles(knowledge.state()));
            }
        };
    }
}
