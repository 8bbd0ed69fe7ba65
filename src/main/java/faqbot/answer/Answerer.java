package faqbot.answer;

/**
 * Answers questions: the one behaviour behind Discord, the terminal and every measurement.
 * Implementations may be used by any number of threads.
 */
@FunctionalInterface
public interface Answerer {
    /**
     * Answers with up to {@code top} hits behind the answer.
     *
     * @param question any text
     * @param top at least 1
     */
    Answer answer(String question, int top);
}
