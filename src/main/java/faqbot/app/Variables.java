package faqbot.app;

import faqbot.knowledge.DataNode;
import faqbot.knowledge.DataNode.Field;
import faqbot.knowledge.DataNode.Items;
import faqbot.knowledge.DataNode.Mapping;
import faqbot.knowledge.DataNode.Scalar;
import faqbot.knowledge.MappingReader;
import faqbot.knowledge.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The environment variables that stand for keys of the configuration. */
final class Variables {
    private static final String PREFIX = "FAQBOT_";
    private static final String PLACE = "environment variables";

    /** What the launcher and {@link Surroundings} read. */
    private static final Set<String> READ_ELSEWHERE =
            Set.of("FAQBOT_DEBUG", "FAQBOT_JAVA", "FAQBOT_JAVA_OPTS", "FAQBOT_PROFILE");

    /** What Kubernetes sets in every container beside a service called faqbot. */
    private static final Pattern OF_KUBERNETES = Pattern.compile("FAQBOT_(SERVICE|PORT)(_.*)?");

    /** Those with several values, between commas. */
    private static final Set<String> LISTS =
            Stream.of(
                            "packs",
                            "test-servers",
                            "channels",
                            "denied-channels",
                            "roles",
                            "denied-roles")
                    .map(Variables::nameOf)
                    .collect(Collectors.toUnmodifiableSet());

    private final Mapping variables;
    private final List<Problem> problems;
    private final Set<String> known = new TreeSet<>(READ_ELSEWHERE);

    /**
     * Looks at the variables; an empty one counts as missing.
     *
     * @param problems gets everything that is wrong
     */
    Variables(Map<String, String> environment, List<Problem> problems) {
        var fields = new LinkedHashMap<String, Field>();
        environment.forEach((name, value) -> {
            if (isOurs(name) && !value.isBlank()) {
                fields.put(name, new Field(0, value(name, value)));
            }
        });
        this.variables = new Mapping(0, fields);
        this.problems = problems;
    }

    private static boolean isOurs(String name) {
        return name.startsWith(PREFIX) && !OF_KUBERNETES.matcher(name).matches();
    }

    /** The variable for a key: {@code FAQBOT_ANSWER_FROM} for {@code answer-from}. */
    private static String nameOf(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Reads the variable for a key as if it stood in a file. */
    <T> T read(String key, BiFunction<MappingReader, String, T> read) {
        var name = nameOf(key);
        known.add(name);
        var found = new ArrayList<Problem>();
        var value = read.apply(new MappingReader(PLACE, variables, found), name);
        found.forEach(problem -> report(problem.message(), "Change the variable " + name + "."));
        return value;
    }

    /** Reports every variable that was never asked for. */
    void finish() {
        variables.fields().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> report("the variable \"" + name + "\" is not known", mend(name)));
    }

    private String mend(String unknown) {
        return known.stream()
                .filter(name -> isMeant(name, unknown))
                .findFirst()
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElseGet(() -> mendOfKey(unknown));
    }

    /** Whether somebody wrote the group of the key into its name, too. */
    private static boolean isMeant(String name, String unknown) {
        return unknown.endsWith(name.substring(PREFIX.length() - 1));
    }

    /** What to do about a key of that name in a file. */
    private String mendOfKey(String unknown) {
        var found = new ArrayList<Problem>();
        var field = new Field(0, Scalar.NOTHING);
        var reader = new MappingReader(PLACE, new Mapping(0, Map.of(unknown, field)), found);
        known.forEach(reader::has);
        reader.finish();
        return found.getFirst().mend();
    }

    private void report(String message, String mend) {
        problems.add(Problem.error(PLACE, 0, message, mend));
    }

    private static DataNode value(String name, String value) {
        return LISTS.contains(name) ? new Items(0, items(value)) : text(value);
    }

    private static List<DataNode> items(String value) {
        return Arrays.stream(value.split(",")).map(Variables::text).toList();
    }

    private static DataNode text(String value) {
        return new Scalar(0, 0, Scalar.Type.TEXT, value.strip());
    }
}
