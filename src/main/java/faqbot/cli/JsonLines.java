package faqbot.cli;

import faqbot.answer.Answerer;

/**
 * Answers one question a line.
 *
 * @param top the most passages to look at
 */
record JsonLines(Answerer answerer, int top) implements JsonRows {
    @Override
    public String reply(long number, String line) {
        return switch (QuestionRow.of(number, line)) {
            case QuestionRow.Question question ->
                    AnswerJson.of(question, answerer.answer(question.text(), top));
            case QuestionRow.Broken broken -> JsonText.broken(broken.line(), broken.error());
        };
    }
}
