package faqbot.answer;

import faqbot.answer.ConfidenceModel.Scale;
import faqbot.answer.ConfidenceModel.Usual;
import faqbot.search.Typical;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** A confidence model as a file of the form {@code key=value}. */
public final class ConfidenceFile {
    /** What a file beside the configuration is called; the shipped one, too. */
    public static final String NAME = "confidence.properties";

    private static final String ANSWERABLE = "answerable.";
    private static final String FIRST = "first.";
    private static final String INTERCEPT = "intercept";
    private static final String WITH_WORDINGS = "usual.with-wordings.";
    private static final String WITHOUT_WORDINGS = "usual.without-wordings.";

    private final Properties properties;

    private ConfidenceFile(Properties properties) {
        this.properties = properties;
    }

    /** The model that comes with the program. */
    public static ConfidenceModel shipped() {
        try (var reader = new InputStreamReader(resource(), StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("the resource " + NAME + " is broken", e);
        }
    }

    private static InputStream resource() {
        return Objects.requireNonNull(ConfidenceFile.class.getResourceAsStream(NAME), NAME);
    }

    /**
     * Reads a model.
     *
     * @throws ConfidenceException if there is none
     */
    public static ConfidenceModel read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return read(reader);
        } catch (IOException e) {
            throw new ConfidenceException(file + ": cannot be read (" + e + ")", e);
        } catch (IllegalArgumentException e) {
            throw new ConfidenceException(
                    file + ": " + e.getMessage() + ". Delete the file, or calibrate again.", e);
        }
    }

    private static ConfidenceModel read(Reader reader) throws IOException {
        var properties = new Properties();
        properties.load(reader);
        return new ConfidenceFile(properties).model();
    }

    private ConfidenceModel model() {
        return new ConfidenceModel(
                logistic(ANSWERABLE, Signal.OF_ANSWERABLE),
                logistic(FIRST, Signal.OF_FIRST),
                new Scale(number("scale.slope"), number("scale.shift")),
                new Usual(typical(WITH_WORDINGS), typical(WITHOUT_WORDINGS)));
    }

    private LogisticModel logistic(String prefix, List<Signal> signals) {
        var weights = new EnumMap<Signal, Double>(Signal.class);
        signals.forEach(signal -> weights.put(signal, number(prefix + signal.key())));
        return new LogisticModel(number(prefix + INTERCEPT), weights);
    }

    private Typical typical(String prefix) {
        return new Typical(
                number(prefix + "nearness"),
                number(prefix + "nearness-deviation"),
                number(prefix + "lead"),
                number(prefix + "lead-deviation"));
    }

    private double number(String key) {
        var value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("the key \"" + key + "\" is missing");
        }
        try {
            return Double.parseDouble(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + key + "\" must be a number but was \"" + value + "\"", e);
        }
    }

    /**
     * A model as the lines of a file.
     *
     * @param comments what to write above it
     */
    public static List<String> lines(ConfidenceModel model, List<String> comments) {
        var lines = new ArrayList<String>();
        comments.forEach(comment -> lines.add(("# " + comment).stripTrailing()));
        add(lines, ANSWERABLE, model.answerable());
        add(lines, FIRST, model.first());
        lines.add("");
        add(lines, "scale.slope", model.scale().slope());
        add(lines, "scale.shift", model.scale().shift());
        add(lines, WITH_WORDINGS, model.usual().withWordings());
        add(lines, WITHOUT_WORDINGS, model.usual().withoutWordings());
        return lines;
    }

    private static void add(List<String> lines, String prefix, LogisticModel model) {
        lines.add("");
        add(lines, prefix + INTERCEPT, model.intercept());
        Map<Signal, Double> sorted = new EnumMap<>(model.weights());
        sorted.forEach((signal, weight) -> add(lines, prefix + signal.key(), weight));
    }

    private static void add(List<String> lines, String prefix, Typical typical) {
        lines.add("");
        add(lines, prefix + "nearness", typical.nearness());
        add(lines, prefix + "nearness-deviation", typical.nearnessDeviation());
        add(lines, prefix + "lead", typical.lead());
        add(lines, prefix + "lead-deviation", typical.leadDeviation());
    }

    private static void add(List<String> lines, String key, double value) {
        lines.add(key + "=" + String.format(Locale.ROOT, "%.4f", value));
    }
}
