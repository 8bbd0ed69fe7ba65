package faqbot.answer;

/**
 * How sure to be of the first hit.
 *
 * @param answerable the probability that something in the knowledge answers the question, 0 to 1
 * @param confidence the probability that the first hit does, 0 to 1
 */
public record Judgement(double answerable, double confidence) {
    /** There is nothing to be sure of. */
    public static final Judgement NOTHING = new Judgement(0, 0);

    public Judgement {
        check("answerable", answerable);
        check("confidence", confidence);
    }

    private static void check(String name, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    name + " must be between 0 and 1 but was " + probability);
        }
    }
}
