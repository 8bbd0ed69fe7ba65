package faqbot.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import faqbot.knowledge.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Figures as a JSON object: a group is an object of its own, what is not defined is null. */
public final class FiguresJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FiguresJson() {}

    /** The object, on one line. */
    public static String of(Figures figures) {
        var top = JSON.createObjectNode();
        figures.values().forEach((name, value) -> put(top, name, name, value));
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
     * Reads figures that were written earlier.
     *
     * @param shown what a person calls the file
     * @throws EvaluationException if it cannot be read
     */
    public static Figures read(Path file, String shown) {
        try {
            var values = new LinkedHashMap<String, OptionalDouble>();
            collect(JSON.readTree(Files.readString(file)), "", values);
            if (!values.isEmpty()) {
                return new Figures(values);
            }
        } catch (IOException e) {
            throw refusal(shown);
        }
        throw refusal(shown);
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
