package faqbot.app;

import faqbot.knowledge.DataNode;
import faqbot.knowledge.DataNode.Field;
import faqbot.knowledge.DataNode.Items;
import faqbot.knowledge.DataNode.Mapping;
import faqbot.knowledge.DataNode.Scalar;
import faqbot.knowledge.MappingReader;
import faqbot.knowledge.Problem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The environment variables that stand for keys of the configuration. */
final class Variables {
    private static final String PREFIX = "FAQBOT_";

    private Variables() {}

    /** The variable for a key: {@code FAQBOT_ANSWER_FROM} for {@code answer-from}. */
    static String nameOf(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Reads variables as if they stood in a file; an empty one counts as missing. */
    static MappingReader read(Map<String, String> environment, List<Problem> problems) {
        var fields = new LinkedHashMap<String, Field>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !value.isBlank()) {
                fields.put(name, new Field(0, value(name, value)));
            }
        });
        return new MappingReader("environment variables", new Mapping(0, fields), problems);
    }

    private static DataNode value(String name, String value) {
        return name.equals(nameOf("packs")) ? new Items(0, items(value)) : text(value);
    }

    private static List<DataNode> items(String value) {
        return Arrays.stream(value.split(",")).map(Variables::text).toList();
    }

    private static DataNode text(String value) {
        return new Scalar(0, 0, Scalar.Type.TEXT, value.strip());
    }
}
