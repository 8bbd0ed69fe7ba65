package faqbot.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a decision depends on, with the answers that can be given.
 *
 * @param id unique in the framework
 * @param group the id of the group it belongs to
 * @param question what is asked
 * @param importance how much it counts unless somebody says otherwise
 * @param takesSeveral whether several answers can hold at once
 * @param answers in the author's order
 * @param line where it begins in the file
 */
public record Factor(
        String id,
        String group,
        String question,
        Importance importance,
        boolean takesSeveral,
        List<Answer> answers,
        int line) {
    /** The bounds of a score, both included. */
    public static final int STRONGEST = 3;

    public Factor {
        answers = List.copyOf(answers);
    }

    /** The answer with an id, if there is one. */
    public Optional<Answer> answer(String answer) {
        return answers.stream().filter(candidate -> candidate.id().equals(answer)).findFirst();
    }

    /**
     * An answer to the question.
     *
     * @param id unique in the factor
     * @param text in plain words
     * @param aliases other words for it
     * @param otherwise the id of the answer that holds where somebody says that this one does not
     * @param cells by option, what the answer says about it; one for each option, in the author's
     *     order
     * @param line where it begins in the file
     */
    public record Answer(
            String id,
            String text,
            List<String> aliases,
            Optional<String> otherwise,
            Map<String, Cell> cells,
            int line) {
        public Answer {
            aliases = List.copyOf(aliases);
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** What it says about one of the framework's options. */
        public Cell cell(String option) {
            var cell = cells.get(option);
            if (cell == null) {
                throw new IllegalArgumentException("no cell for " + option + " in " + id);
            }
            return cell;
        }
    }

    /**
     * What an answer says about an option.
     *
     * @param score how much it speaks for the option, -3 to 3; empty where nobody knows
     * @param rulesOut whether the option is impossible with this answer
     * @param evidence the id of the entry that says so; there unless the score is neutral
     * @param because one sentence for members; may be empty
     */
    public record Cell(
            Optional<Integer> score, boolean rulesOut, Optional<String> evidence, String because) {
        /** How much it counts: what nobody knows counts nothing. */
        public int points() {
            return score.orElse(0);
        }

        /** Whether it neither speaks for the option nor against it. */
        public boolean isNeutral() {
            return points() == 0 && !rulesOut;
        }
    }
}
