package faqbot.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML, JSON or CSV file that knows where it stands. */
public sealed interface DataNode {
    /** The line the value begins at, counted from 1. */
    int line();

    /** What the value is, for a message: {@code a list}, {@code "7"}. */
    String shown();

    /** Whether it is a key's missing value, or {@code null}. */
    default boolean isNothing() {
        return this instanceof Scalar(_, _, Scalar.Type type, _) && type == Scalar.Type.NOTHING;
    }

    /**
     * Keys with their values.
     *
     * @param line where the mapping begins
     * @param fields by key, in the file's order
     */
    record Mapping(int line, Map<String, Field> fields) implements DataNode {
        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String shown() {
            return "a group of keys";
        }
    }

    /**
     * A value below a key.
     *
     * @param line where the key stands
     * @param value what it is set to
     */
    record Field(int line, DataNode value) {}

    /**
     * A list.
     *
     * @param line where the list begins
     * @param values in the file's order
     */
    record Items(int line, List<DataNode> values) implements DataNode {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String shown() {
            return "a list";
        }
    }

    /**
     * A single value.
     *
     * @param line where it begins
     * @param lastLine where it ends
     * @param type what its notation says it is
     * @param text a text without its quotes, anything else as it is written
     */
    record Scalar(int line, int lastLine, Type type, String text) implements DataNode {
        /** The value of a file or a key that has none. */
        public static final Scalar NOTHING = new Scalar(1, 1, Type.NOTHING, "");

        /** What a single value may be. */
        public enum Type {
            TEXT,
            NUMBER,
            /** {@code true} or {@code false}. */
            FLAG,
            /** A key without a value, or {@code null}. */
            NOTHING
        }

        @Override
        public String shown() {
            return isNothing() ? "nothing" : Excerpt.of(text);
        }
    }
}
