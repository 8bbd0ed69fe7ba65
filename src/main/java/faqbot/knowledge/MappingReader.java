package faqbot.knowledge;

import faqbot.knowledge.DataNode.Field;
import faqbot.knowledge.DataNode.Items;
import faqbot.knowledge.DataNode.Mapping;
import faqbot.knowledge.DataNode.Scalar;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Takes typed values out of a mapping and collects everything that is wrong with it.
 *
 * <p>A key is known because it was asked for: ask for all, then call {@link #finish}, which reports
 * the others. A value of the wrong kind is reported and then counts as missing, as does a key
 * without a value.
 */
public final class MappingReader {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern DAY = Pattern.compile("^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*$");

    private final String file;
    private final String prefix;
    private final Mapping mapping;
    private final List<Problem> problems;
    private final Map<String, List<MappingReader>> asked = new LinkedHashMap<>();

    private MappingReader(String file, String prefix, Mapping mapping, List<Problem> problems) {
        this.file = file;
        this.prefix = prefix;
        this.mapping = mapping;
        this.problems = problems;
    }

    public MappingReader(String file, Mapping mapping, List<Problem> problems) {
        this(file, "", mapping, problems);
    }

    /** Reads a file that must hold keys at its top; one without any value holds no keys. */
    public static MappingReader of(String file, DataNode top, List<Problem> problems) {
        return switch (top) {
            case Mapping mapping -> new MappingReader(file, mapping, problems);
            case Scalar scalar when scalar.isNothing() -> empty(file, problems);
            default -> {
                problems.add(
                        Problem.error(
                                file,
                                top.line(),
                                "the file must hold lines of the form \"key: value\" but holds "
                                        + top.shown(),
                                "Begin each line with a key, a colon and a space."));
                yield empty(file, problems);
            }
        };
    }

    private static MappingReader empty(String file, List<Problem> problems) {
        return new MappingReader(file, new Mapping(1, Map.of()), problems);
    }

    /** The line the mapping begins at. */
    public int line() {
        return mapping.line();
    }

    /** The line of a key, or that of the mapping if the key is missing. */
    public int line(String key) {
        var field = mapping.fields().get(key);
        return field == null ? mapping.line() : field.line();
    }

    /** Whether the key is there with a value. */
    public boolean has(String key) {
        return !value(key).isNothing();
    }

    /** The keys of the mapping, in the file's order; for a mapping whose keys are free. */
    public List<String> keys() {
        return List.copyOf(mapping.fields().keySet());
    }

    /** A text without the white space around it; numbers and flags count as they are written. */
    public Optional<String> text(String key) {
        return scalar(key, "a text").map(scalar -> scalar.text().strip());
    }

    /** A text without the white space around it; its absence is an error. */
    public Optional<String> requiredText(String key) {
        return requiredVerbatim(key).map(scalar -> scalar.text().strip());
    }

    /** A text of which every character counts; its absence is an error, as is a blank one. */
    public Optional<Scalar> requiredVerbatim(String key) {
        var node = value(key);
        if (node.isNothing() || (node instanceof Scalar scalar && scalar.text().isBlank())) {
            problems.add(
                    Problem.error(
                            file,
                            line(key),
                            "the key \"" + prefix + key + "\" is missing or has no value",
                            "Write a text after \"" + key + ":\"."));
            return Optional.empty();
        }
        return scalar(key, "a text");
    }

    /** The texts of a list; a single text counts as a list of one. */
    public List<Scalar> texts(String key) {
        var texts = new ArrayList<Scalar>();
        switch (value(key)) {
            case Scalar scalar when scalar.isNothing() -> {}
            case Scalar scalar -> texts.add(scalar);
            case Mapping group -> rejectGroup(key, group);
            case Items items -> items.values().forEach(item -> addText(key, item, texts));
        }
        return List.copyOf(texts);
    }

    private void addText(String key, DataNode item, List<Scalar> texts) {
        switch (item) {
            case Scalar scalar when !scalar.isNothing() -> texts.add(scalar);
            case Mapping group -> rejectGroup(key, group);
            default -> rejectAt(item.line(), key, "each item must be a text", item.shown());
        }
    }

    /**
     * The values of a list; a single one counts as a list of one. Each that is not allowed is
     * reported at its own line and left out.
     *
     * @param allowed what each item may be, to follow "must be"
     * @param parse gives nothing for a text that is not allowed
     */
    public <T> List<T> values(String key, String allowed, Function<String, Optional<T>> parse) {
        var values = new ArrayList<T>();
        for (var item : texts(key)) {
            parse.apply(item.text().strip())
                    .ifPresentOrElse(
                            values::add,
                            () ->
                                    rejectAt(
                                            item.line(),
                                            key,
                                            "each item must be " + allowed,
                                            item.shown()));
        }
        return List.copyOf(values);
    }

    /** A whole number within bounds, both included. */
    public Optional<Integer> integer(String key, int min, int max) {
        var allowed = "a whole number from %d to %d".formatted(min, max);
        return value(key, allowed, text -> integer(text).filter(n -> n >= min && n <= max));
    }

    private static Optional<Integer> integer(String text) {
        return text.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A number within bounds, both included. */
    public Optional<Double> number(String key, double min, double max) {
        var allowed = "a number from %s to %s".formatted(plain(min), plain(max));
        return value(key, allowed, text -> number(text).filter(n -> n >= min && n <= max));
    }

    private static Optional<Double> number(String text) {
        return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")
                ? Optional.of(Double.valueOf(text))
                : Optional.empty();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** Either {@code true} or {@code false}. */
    public Optional<Boolean> flag(String key) {
        return value(
                key,
                "true or false",
                text ->
                        switch (text) {
                            case "true" -> Optional.of(true);
                            case "false" -> Optional.of(false);
                            default -> Optional.empty();
                        });
    }

    /** A day such as {@code 2026-11-01}. */
    public Optional<LocalDate> date(String key) {
        boolean isWrittenWell = value(key) instanceof Scalar day && DAY.matcher(day.text()).find();
        var allowed = isWrittenWell ? "a day that exists" : "a day written as 2026-11-01";
        return value(key, allowed, MappingReader::toDate);
    }

    static Optional<LocalDate> toDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** An address on the web. */
    public Optional<URI> webAddress(String key) {
        return value(key, "a web address such as https://example.org/page", MappingReader::toWeb);
    }

    static Optional<URI> toWeb(String text) {
        try {
            var uri = new URI(text);
            boolean isWeb = uri.getScheme() != null && WEB.contains(uri.getScheme());
            return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * A value of any kind.
     *
     * @param allowed what may stand there, to follow "must be"
     * @param parse gives nothing for a text that is not allowed
     */
    public <T> Optional<T> value(String key, String allowed, Function<String, Optional<T>> parse) {
        var scalar = scalar(key, allowed);
        var parsed = scalar.map(Scalar::text).map(String::strip).flatMap(parse);
        if (scalar.isPresent() && parsed.isEmpty()) {
            rejectAt(scalar.get().line(), key, "must be " + allowed, scalar.get().shown());
        }
        return parsed;
    }

    /** The group of keys below a key; empty if there is none. Finished together with this one. */
    public MappingReader mapping(String key) {
        var nested = new MappingReader(file, prefix + key + ".", group(key), problems);
        asked.put(key, List.of(nested));
        return nested;
    }

    private Mapping group(String key) {
        return switch (value(key)) {
            case Mapping group -> group;
            case Scalar scalar when scalar.isNothing() -> new Mapping(line(key), Map.of());
            case DataNode other -> {
                rejectAt(other.line(), key, "must be a group of indented keys", other.shown());
                yield new Mapping(line(key), Map.of());
            }
        };
    }

    /** The groups of keys that a list holds, in order. Finished together with this one. */
    public List<MappingReader> mappings(String key) {
        var nested =
                groups(key).stream()
                        .map(group -> new MappingReader(file, prefix + key + ".", group, problems))
                        .toList();
        asked.put(key, nested);
        return nested;
    }

    private List<Mapping> groups(String key) {
        return switch (value(key)) {
            case Scalar scalar when scalar.isNothing() -> List.of();
            case Items items ->
                    items.values().stream().flatMap(item -> group(key, item).stream()).toList();
            case DataNode other -> {
                rejectAt(other.line(), key, "must be a list of groups of keys", other.shown());
                yield List.of();
            }
        };
    }

    private Optional<Mapping> group(String key, DataNode item) {
        if (item instanceof Mapping group) {
            return Optional.of(group);
        }
        rejectAt(item.line(), key, "each item must be a group of keys", item.shown());
        return Optional.empty();
    }

    /** Reports a value that is right in itself but cannot be used. */
    public void reject(String key, String message, String mend) {
        problems.add(Problem.error(file, line(key), message, mend));
    }

    /** Reports every key that was never asked for, here and in the groups below. */
    public void finish() {
        mapping.fields().forEach(this::reportUnknown);
        asked.values().forEach(nested -> nested.forEach(MappingReader::finish));
    }

    private void reportUnknown(String key, Field field) {
        if (asked.containsKey(key)) {
            return;
        }
        problems.add(
                Problem.error(
                        file,
                        field.line(),
                        "the key " + Excerpt.of(prefix + key) + " is not known",
                        Spelling.mend(key, asked.keySet())));
    }

    private Optional<Scalar> scalar(String key, String allowed) {
        return switch (value(key)) {
            case Scalar scalar when scalar.isNothing() -> Optional.empty();
            case Scalar scalar -> Optional.of(scalar);
            case DataNode other -> {
                rejectAt(other.line(), key, "must be " + allowed, other.shown());
                yield Optional.empty();
            }
        };
    }

    private DataNode value(String key) {
        asked.putIfAbsent(key, List.of());
        var field = mapping.fields().get(key);
        return field == null ? Scalar.NOTHING : field.value();
    }

    private void rejectAt(int line, String key, String rule, String shown) {
        problems.add(
                Problem.error(
                        file,
                        line,
                        "\"" + prefix + key + "\": " + rule + " but was " + shown,
                        "Change what stands after \"" + key + ":\"."));
    }

    /** A text with a colon in it, taken for a key. */
    private void rejectGroup(String key, Mapping group) {
        problems.add(
                Problem.error(
                        file,
                        group.line(),
                        "\""
                                + prefix
                                + key
                                + "\": each item must be a text but was "
                                + group.shown()
                                + group.fields().keySet().stream()
                                        .findFirst()
                                        .map(first -> " beginning with " + Excerpt.of(first + ":"))
                                        .orElse(""),
                        "A text with \": \" in it must stand in double quotes, such as \"node:"
                                + " fast?\"."));
    }
}
