package faqbot.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import faqbot.evaluate.EarlierEvaluation.EarlierAnswer;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;

/**
 * Figures as a JSON object: a group is an object of its own, what is not defined is null. At its
 * end stand the answers that they count: an array for each question, what became of it first, then
 * the entries that were shown.
 */
public final class FiguresJson {
    private static final String ANSWERS = "answers";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FiguresJson() {}

    /** The object, on one line. */
    public static String of(Figures figures, List<Verdict> verdicts) {
        var top = JSON.createObjectNode();
        figures.values().forEach((name, value) -> put(top, name, name, value));
        var answers = top.putObject(ANSWERS);
        for (var verdict : verdicts) {
            var answer = EarlierAnswer.of(verdict);
            var array = answers.putArray(EarlierEvaluation.key(verdict.question()));
            array.add(answer.outcome().name().toLowerCase(Locale.ROOT));
            answer.entries().forEach(array::add);
        }
        return top.toString();
    }

    private static void put(ObjectNode node, String path, String name, OptionalDouble value) {
        int dot = path.indexOf('.');
        if (dot >= 0) {
            put(
                    node.withObjectProperty(path.substring(0, dot)),
                    path.substring(dot + 1),
                    name,
                    value);
        } else if (value.isEmpty()) {
            node.putNull(path);
        } else {
            node.put(path, FigureFormat.number(name, value.getAsDouble()));
        }
    }

    /**
     * Reads what was written earlier.
     *
     * @param shown what a person calls the file
     * @throws EvaluationException if it cannot be read
     */
    public static EarlierEvaluation read(Path file, String shown) {
        try {
            var top = JSON.readTree(Files.readString(file));
            var values = new LinkedHashMap<String, OptionalDouble>();
            collect(top, "", values);
            if (!values.isEmpty()) {
                return new EarlierEvaluation(new Figures(values), answers(top.path(ANSWERS)));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refusal(shown);
        }
        throw refusal(shown);
    }

    private static Map<String, EarlierAnswer> answers(JsonNode node) {
        var answers = new HashMap<String, EarlierAnswer>();
        for (var field : node.properties()) {
            var texts =
                    StreamSupport.stream(field.getValue().spliterator(), false)
                            .map(JsonNode::asText)
                            .toList();
            var outcome = texts.isEmpty() ? "" : texts.getFirst().toUpperCase(Locale.ROOT);
            var entries = texts.subList(Math.min(1, texts.size()), texts.size());
            answers.put(field.getKey(), new EarlierAnswer(Outcome.valueOf(outcome), entries));
        }
        return answers;
    }

    private static EvaluationException refusal(String shown) {
        return new EvaluationException(
                List.of(
                        Problem.error(
                                shown,
                                0,
                                "the file does not exist or holds no figures",
                                "Name a file that \"faqbot evaluate --json\" has written.")));
    }

    private static void collect(JsonNode node, String path, Map<String, OptionalDouble> values) {
        if (node.isObject()) {
            var prefix = path.isEmpty() ? "" : path + ".";
            node.properties()
                    .forEach(field -> collect(field.getValue(), prefix + field.getKey(), values));
        } else if (node.isNumber()) {
            values.put(path, OptionalDouble.of(node.doubleValue()));
        }
    }
}
