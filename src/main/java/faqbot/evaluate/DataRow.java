package faqbot.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A row of {@code corpus.jsonl} or {@code queries.jsonl}.
 *
 * @param id what {@code qrels} call it
 * @param title may be empty
 * @param text may be empty
 * @param questions the ways to ask for it that are known, from {@code metadata.questions}
 */
record DataRow(String id, String title, String text, List<String> questions) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    DataRow {
        questions = List.copyOf(questions);
    }

    /** Reads a row; one that has no id or is no JSON object is rejected. */
    static Optional<DataRow> of(DataLines.Line line, DataLines lines) {
        try {
            var row = JSON.readTree(line.text());
            var id = row.path("_id").asText();
            if (row.isObject() && !id.isBlank()) {
                return Optional.of(
                        new DataRow(id, text(row, "title"), text(row, "text"), questions(row)));
            }
            lines.reject(
                    line,
                    "this is not a JSON object with the key \"_id\"",
                    "Write {\"_id\": \"1\", \"text\": \"…\"} on one line.");
        } catch (JsonProcessingException e) {
            lines.reject(
                    line,
                    "this is not valid JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""),
                    "Write one JSON object on each line.");
        }
        return Optional.empty();
    }

    private static String text(JsonNode row, String key) {
        var value = row.path(key);
        return value.isTextual() ? value.textValue().strip() : "";
    }

    private static List<String> questions(JsonNode row) {
        var questions = row.path("metadata").path("questions");
        return StreamSupport.stream(questions.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .map(String::strip)
                .filter(question -> !question.isEmpty())
                .distinct()
                .toList();
    }
}
