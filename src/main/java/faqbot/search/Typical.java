package faqbot.search;

/**
 * What some knowledge reaches when its own wordings are asked, each as if it were not there:
 * questions that it is known to answer.
 *
 * @param nearness how near the nearest entry is in meaning, on average
 * @param nearnessDeviation the standard deviation of that; above 0
 * @param lead how far the nearest entry lies before the next, on average
 * @param leadDeviation the standard deviation of that; above 0
 */
public record Typical(
        double nearness, double nearnessDeviation, double lead, double leadDeviation) {
    public Typical {
        checkFinite("nearness", nearness);
        checkDeviation("nearness-deviation", nearnessDeviation);
        checkFinite("lead", lead);
        checkDeviation("lead-deviation", leadDeviation);
    }

    private static void checkFinite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite but was " + value);
        }
    }

    private static void checkDeviation(String name, double value) {
        if (!(value > 0) || !Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be above 0 but was " + value);
        }
    }
}
