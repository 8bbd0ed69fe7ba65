package faqbot.answer;

import java.util.List;
import java.util.regex.Pattern;

/** Tells several questions in one message from one question. */
final class QuestionParts {
    private static final Pattern AFTER_MARK = Pattern.compile("(?<=\\?)\\s+");

    /** A question with fewer words leans on the one before it ("and why?"). */
    private static final int FEWEST_WORDS = 4;

    /** A longer message tells a story; its questions need the story. */
    private static final int MOST_WORDS = 40;

    /** What speaks of something that only another sentence names. */
    private static final Pattern LEANING =
            Pattern.compile(
                    "\\b(?:it|its|that|this|they|them|those|these|one|both)\\b",
                    Pattern.CASE_INSENSITIVE);

    private QuestionParts() {}

    /**
     * The questions of a message that is two or more, each of which can be asked alone; else none.
     */
    static List<String> of(String message) {
        var parts = List.of(AFTER_MARK.split(message.strip()));
        var areQuestions = parts.stream().allMatch(QuestionParts::standsAlone);
        return parts.size() > 1 && areQuestions && words(message) <= MOST_WORDS ? parts : List.of();
    }

    private static boolean standsAlone(String part) {
        return part.endsWith("?") && words(part) >= FEWEST_WORDS && !LEANING.matcher(part).find();
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
