package faqbot.search;

/** Hears what an index learns beside its answering; called from a thread of the index's own. */
public interface LearningListener {
    /** Hears nothing. */
    LearningListener NOBODY =
            new LearningListener() {
                @Override
                public void begun(int texts) {}

                @Override
                public void done() {}
            };

    /**
     * It begins to learn. Until it is done, questions are compared by their words only.
     *
     * @param texts how many it will read
     */
    void begun(int texts);

    /** It knows what all texts mean. */
    void done();
}
