package faqbot.search;

/**
 * How near an entry is to a question in meaning; each number is the cosine of an angle.
 *
 * @param closest which of its wordings is the nearest, counted from 0; -1 where it has none
 * @param wording of the nearest wording
 * @param centroid of the middle of all wordings
 * @param passage of the nearest passage
 */
record Nearness(int closest, double wording, double centroid, double passage) {
    // Fitted as a conditional logit (which of a question's candidates is the right one?) on six
    // public question sets, with each of them left out in turn; so were the shares of BM25 in
    // Candidate. It finds more than reciprocal rank fusion on all of them.
    static final double BEST_SHARE = 0.21;
    static final double CENTROID_SHARE = 0.30;
    static final double PASSAGE_SHARE = 0.49;

    /** What stands for wordings where there are none. */
    static Nearness ofPassage(double passage) {
        return new Nearness(-1, passage, passage, passage);
    }

    /** All of it in one number. */
    double score() {
        return BEST_SHARE * Math.max(wording, passage)
                + CENTROID_SHARE * centroid
                + PASSAGE_SHARE * passage;
    }

    boolean hasWording() {
        return closest >= 0;
    }
}
