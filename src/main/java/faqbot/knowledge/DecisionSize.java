package faqbot.knowledge;

import java.util.List;

/**
 * Holds a decision framework to how much there may be of each thing.
 *
 * @param file as problems name it
 */
record DecisionSize(String file, List<Problem> problems) {
    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 6;
    private static final int FEWEST_GROUPS = 1;

    /** A form of Discord has five fields, and each group is one. */
    private static final int MOST_GROUPS = 5;

    private static final int FEWEST_FACTORS = 2;
    private static final int MOST_FACTORS = 8;
    private static final int FEWEST_ANSWERS = 2;

    /** A menu of Discord has 25 lines, and one is for who does not know. */
    private static final int MOST_ANSWERS = 24;

    /**
     * Reports of what there is too little or too much.
     *
     * @return whether the rest can be read: where there is too much, comparing everything with
     *     everything might never end
     */
    boolean allows(MappingReader top) {
        boolean isBounded = isBounded(top, "options", FEWEST_OPTIONS, MOST_OPTIONS);
        isBounded &= isBounded(top, "groups", FEWEST_GROUPS, MOST_GROUPS);
        isBounded &= isBounded(top, "factors", FEWEST_FACTORS, MOST_FACTORS);
        for (var factor : top.mappings("factors")) {
            isBounded &= isBounded(factor);
        }
        return isBounded;
    }

    private static boolean isBounded(MappingReader top, String key, int fewest, int most) {
        int count = top.mappings(key).size();
        if (count < fewest || count > most) {
            top.reject(
                    key,
                    "there must be %d to %d %s but there are %d"
                            .formatted(fewest, most, key, count),
                    mend(count, fewest));
        }
        return count <= most;
    }

    private boolean isBounded(MappingReader factor) {
        int count = factor.mappings("answers").size();
        if (count < FEWEST_ANSWERS || count > MOST_ANSWERS) {
            problems.add(
                    Problem.error(
                            file,
                            factor.line(),
                            "a factor must have %d to %d answers but %s has %d"
                                    .formatted(
                                            FEWEST_ANSWERS,
                                            MOST_ANSWERS,
                                            Excerpt.of(factor.text("id").orElse("")),
                                            count),
                            mend(count, FEWEST_ANSWERS)));
        }
        return count <= MOST_ANSWERS;
    }

    private static String mend(int count, int fewest) {
        return count < fewest ? "Add some." : "Join or delete some.";
    }
}
