package faqbot.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a line of standard input says of a case, or why it says nothing. */
sealed interface CaseRow {
    /**
     * A case.
     *
     * @param id the asker's name for it: a text or a whole number
     * @param framework the id of what to decide by, if one is named
     * @param text what was said in one text; may be empty
     * @param inputs what was said on each group of factors, by the group's id
     */
    record Case(JsonNode id, Optional<String> framework, String text, Map<String, String> inputs)
            implements CaseRow {
        public Case {
            inputs = Map.copyOf(inputs);
        }
    }

    /**
     * A line that cannot be read.
     *
     * @param error what is wrong, for a person
     */
    record Broken(String error) implements CaseRow {}

    ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Reads a line. */
    static CaseRow of(String line) {
        try {
            return of(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            var message = e.getOriginalMessage().lines().findFirst().orElse("");
            return new Broken("this is not valid JSON: " + message);
        }
    }

    private static CaseRow of(JsonNode row) {
        if (!row.isObject()) {
            return new Broken("this is not a JSON object");
        }
        var id = row.path("id");
        if (!id.isTextual() && !id.isIntegralNumber()) {
            return new Broken("\"id\" must be a text or a whole number");
        }
        var framework = row.path("framework");
        if (!framework.isMissingNode() && !framework.isTextual()) {
            return new Broken("\"framework\" must be a text in the row with the id " + id);
        }
        return said(row, id, Optional.ofNullable(framework.textValue()));
    }

    private static CaseRow said(JsonNode row, JsonNode id, Optional<String> framework) {
        var text = row.path("text");
        var inputs = row.path("inputs");
        if (text.isTextual()) {
            return new Case(id, framework, text.textValue(), Map.of());
        }
        if (!inputs.isObject()) {
            return new Broken(
                    "there must be a \"text\", or \"inputs\" by group, in the row with the id "
                            + id);
        }
        var texts = new LinkedHashMap<String, String>();
        for (var input : inputs.properties()) {
            if (input.getValue().isTextual()) {
                texts.put(input.getKey(), input.getValue().textValue());
            } else if (!input.getValue().isNull()) {
                return new Broken(
                        "\"inputs."
                                + input.getKey()
                                + "\" must be a text in the row with the id "
                                + id);
            }
        }
        return new Case(id, framework, "", texts);
    }
}
