package faqbot.search;

/** Hears how far a long piece of work is; called from one thread at a time. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT =
            new Progress() {
                @Override
                public void started(String task, int steps) {}

                @Override
                public void advanced() {}

                @Override
                public void finished() {}
            };

    /**
     * A piece of work begins.
     *
     * @param task what is done, for a person, such as {@code Indexing}
     * @param steps how many times {@link #advanced} will be called
     */
    void started(String task, int steps);

    /** One step is done. */
    void advanced();

    /** The work has ended, well or not. */
    void finished();
}
