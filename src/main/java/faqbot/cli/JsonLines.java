package faqbot.cli;

import faqbot.answer.Answerer;
import java.io.InputStream;

/** Answers one question a line, a line each, before it reads the next. */
final class JsonLines {
    private final Answerer answerer;
    private final int top;
    private final Output output;

    JsonLines(Answerer answerer, int top, Output output) {
        this.answerer = answerer;
        this.top = top;
        this.output = output;
    }

    void answerAll(InputStream input) {
        var lines = new LineReader(input);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            output.line(answer(line.get()));
        }
    }

    private String answer(LineReader.Line line) {
        var row =
                switch (line) {
                    case LineReader.Text(long number, String text) -> QuestionRow.of(number, text);
                    case LineReader.Unreadable(long number, String why) ->
                            new QuestionRow.Broken(number, why);
                };
        return switch (row) {
            case QuestionRow.Question question ->
                    AnswerJson.of(question, answerer.answer(question.text(), top));
            case QuestionRow.Broken broken -> AnswerJson.of(broken);
        };
    }
}
