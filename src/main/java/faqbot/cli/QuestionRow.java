package faqbot.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What a line of standard input asks, or why it asks nothing. */
sealed interface QuestionRow {
    /**
     * A question.
     *
     * @param id the asker's name for it, as it was written
     * @param isNumbered whether the id was written as a number
     */
    record Question(String id, boolean isNumbered, String text) implements QuestionRow {}

    /**
     * A line that cannot be read.
     *
     * @param line counted from 1
     * @param error what is wrong, for a person
     */
    record Broken(long line, String error) implements QuestionRow {}

    /**
     * Reads a line.
     *
     * @param line its number, counted from 1
     */
    static QuestionRow of(long line, String text) {
        if (text.isBlank()) {
            return new Broken(line, "this line is empty");
        }
        try (var parser = RowParser.JSON.createParser(text)) {
            return new RowParser(line, parser).read();
        } catch (JsonProcessingException e) {
            var message = e.getOriginalMessage().lines().findFirst().orElse("");
            return new Broken(line, "this is not valid JSON: " + message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one object; unknown keys are passed over. */
    final class RowParser {
        private static final JsonFactory JSON =
                JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

        private final long line;
        private final JsonParser parser;
        private Optional<Id> id = Optional.empty();
        private Optional<String> text = Optional.empty();

        private RowParser(long line, JsonParser parser) {
            this.line = line;
            this.parser = parser;
        }

        private record Id(String text, boolean isNumber) {}

        private QuestionRow read() throws IOException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Broken(line, "this is not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                readField(parser.currentName());
            }
            if (parser.nextToken() != null) {
                return new Broken(line, "something stands behind the JSON object");
            }
            return row();
        }

        private void readField(String name) throws IOException {
            var value = parser.nextToken();
            switch (name) {
                case "id" -> id = id(value);
                case "text" -> text = text(value);
                default -> parser.skipChildren();
            }
        }

        private Optional<Id> id(JsonToken value) throws IOException {
            return switch (value) {
                case VALUE_STRING -> Optional.of(new Id(parser.getText(), false));
                case VALUE_NUMBER_INT -> Optional.of(new Id(parser.getText(), true));
                default -> {
                    parser.skipChildren();
                    yield Optional.empty();
                }
            };
        }

        private Optional<String> text(JsonToken value) throws IOException {
            if (value == JsonToken.VALUE_STRING) {
                return Optional.of(parser.getText());
            }
            parser.skipChildren();
            return Optional.empty();
        }

        private QuestionRow row() {
            if (id.isEmpty()) {
                return new Broken(line, "\"id\" must be a text or a whole number");
            }
            if (text.isEmpty()) {
                var name = id.get().isNumber() ? id.get().text() : "\"" + id.get().text() + "\"";
                return new Broken(line, "\"text\" must be a text in the row with the id " + name);
            }
            return new Question(id.get().text(), id.get().isNumber(), text.get());
        }
    }
}
