package faqbot.knowledge;

import java.util.List;

/** Where knowledge comes from: a folder that changes, or knowledge that is there already. */
public interface KnowledgeSource {
    /** Reads the knowledge as it is now; whatever is wrong with it becomes a problem. */
    Reading read();

    /**
     * Looks which files there are and whether they changed, without reading what they say.
     *
     * @param earlier a file of the same size and time as then is not opened again
     */
    FolderState scan(FolderState earlier);

    /** A source that always gives the same knowledge. */
    static KnowledgeSource of(Knowledge knowledge) {
        return new KnowledgeSource() {
            @Override
            public Reading read() {
                return new Reading(knowledge, List.of());
            }

            @Override
            public FolderState scan(FolderState earlier) {
                return knowledge.state();
            }
        };
    }
}
