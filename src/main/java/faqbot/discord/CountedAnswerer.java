package faqbot.discord;

import faqbot.answer.Answer;
import faqbot.answer.Answerer;
import java.time.Duration;

/**
 * Counts how each question ends, and how long it takes.
 *
 * @param answerer answers
 * @param counts gets one count a question
 */
record CountedAnswerer(Answerer answerer, AnswerCounts counts) implements Answerer {
    @Override
    public Answer answer(String question, int top) {
        long start = System.nanoTime();
        try {
            var answer = answerer.answer(question, top);
            count(answer, since(start));
            return answer;
        } catch (RuntimeException e) {
            counts.failed(since(start));
            throw e;
        }
    }

    private void count(Answer answer, Duration time) {
        switch (answer) {
            case Answer.Confident _ -> counts.answered(time);
            case Answer.Suggestions _ -> counts.offered(time);
            case Answer.Abstained _ -> counts.notAnswered(time);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
