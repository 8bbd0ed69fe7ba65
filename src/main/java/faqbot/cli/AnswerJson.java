package faqbot.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import faqbot.answer.Answer;
import faqbot.search.Hit;
import java.io.IOException;

/**
 * Writes answers as JSON objects of one line.
 *
 * <p>Other programs read them: what is here stays, in name and meaning.
 */
final class AnswerJson {
    private AnswerJson() {}

    /** The object for a question that has no id. */
    static String of(Answer answer) {
        return JsonText.object(json -> {
            json.writeNullField("id");
            writeAnswer(json, answer);
        });
    }

    /** The object for a question of a row. */
    static String of(QuestionRow.Question row, Answer answer) {
        return JsonText.object(json -> {
            json.writeFieldName("id");
            if (row.isNumbered()) {
                json.writeNumber(row.id());
            } else {
                json.writeString(row.id());
            }
            writeAnswer(json, answer);
        });
    }

    private static void writeAnswer(JsonGenerator json, Answer answer) throws IOException {
        json.writeStringField("outcome", outcome(answer));
        json.writeNumberField("confidence", answer.confidence());
        json.writeArrayFieldStart("passages");
        for (var hit : answer.hits()) {
            writePassage(json, hit);
        }
        json.writeEndArray();
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Confident _ -> "answer";
            case Answer.Suggestions _ -> "suggest";
            case Answer.Abstained _ -> "abstain";
        };
    }

    private static void writePassage(JsonGenerator json, Hit hit) throws IOException {
        json.writeStartObject();
        json.writeStringField("entry", hit.entry());
        json.writeStringField("title", hit.title());
        json.writeStringField("text", hit.passage().text());
        json.writeStringField("source", hit.source());
        json.writeNumberField("score", hit.score());
        json.writeEndObject();
    }
}
