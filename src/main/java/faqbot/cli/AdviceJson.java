package faqbot.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import faqbot.recommend.Advice;
import faqbot.recommend.AdviceText;
import faqbot.recommend.Statement;
import faqbot.recommend.Understanding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Writes advice as JSON objects of one line.
 *
 * <p>Other programs read them: what is here stays, in name and meaning.
 *
 * @param text says the explanation
 */
record AdviceJson(AdviceText text) {
    /** The object for a case that has no id. */
    String of(Advice advice, Understanding understanding) {
        return of(NullNode.getInstance(), advice, understanding);
    }

    /** The object for a case with an id. */
    String of(JsonNode id, Advice advice, Understanding understanding) {
        return JsonText.object(json -> {
            json.writeFieldName("id");
            if (id.isNull()) {
                json.writeNull();
            } else if (id.isTextual()) {
                json.writeString(id.textValue());
            } else {
                json.writeNumber(id.bigIntegerValue());
            }
            json.writeStringField("recommendation", advice.recommendation());
            json.writeStringField("margin", advice.margin().word());
            writeUnderstood(json, advice);
            json.writeStringField("question", AdviceText.question(advice).orElse(null));
            json.writeStringField("explanation", String.join("\n", text.of(advice, understanding)));
            writeDenied(json, understanding.denied());
            json.writeArrayFieldStart("not_understood");
            for (var rest : understanding.rest()) {
                json.writeString(rest);
            }
            json.writeEndArray();
        });
    }

    private static void writeUnderstood(JsonGenerator json, Advice advice) throws IOException {
        json.writeObjectFieldStart("understood");
        for (var given : advice.requirements().answers().entrySet()) {
            writeList(json, given.getKey(), List.copyOf(given.getValue()));
        }
        json.writeEndObject();
    }

    private static void writeDenied(JsonGenerator json, List<Statement> denied) throws IOException {
        var byFactor = new LinkedHashMap<String, List<String>>();
        for (var statement : denied) {
            byFactor.computeIfAbsent(statement.factor().id(), _ -> new ArrayList<>())
                    .add(statement.answer().id());
        }
        json.writeObjectFieldStart("denied");
        for (var factor : byFactor.entrySet()) {
            writeList(json, factor.getKey(), factor.getValue());
        }
        json.writeEndObject();
    }

    private static void writeList(JsonGenerator json, String name, List<String> values)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
