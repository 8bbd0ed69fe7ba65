package faqbot.knowledge;

import faqbot.knowledge.DecisionFramework.Group;
import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file that describes a decision, and reports everything that is wrong with it. */
final class DecisionReader {
    private static final String UNKNOWN = "unknown";

    private final Origin origin;
    private final DecisionCheck check;

    private DecisionReader(Origin origin, DecisionCheck check) {
        this.origin = origin;
        this.check = check;
    }

    /** The framework, as far as it can be read; empty if the file is no YAML or too large. */
    static Optional<DecisionFramework> read(Origin origin, String yaml, List<Problem> problems) {
        var reader = new DecisionReader(origin, new DecisionCheck(origin.path(), problems));
        return DataFile.parse(origin.path(), yaml, problems)
                .map(top -> MappingReader.of(origin.path(), top, problems))
                .filter(new DecisionSize(origin.path(), problems)::allows)
                .map(top -> reader.framework(top, yaml));
    }

    private DecisionFramework framework(MappingReader top, String yaml) {
        var options = options(top);
        var framework =
                new DecisionFramework(
                        fileId(top),
                        origin,
                        text(top, "title", DecisionCheck.TITLE),
                        text(top, "description", DecisionCheck.DESCRIPTION),
                        top.date("reviewed"),
                        options,
                        groups(top),
                        factors(top, options),
                        yaml);
        if (!top.has("reviewed")) {
            top.reject(
                    "reviewed",
                    "the key \"reviewed\" is missing",
                    "Write the day on which somebody last checked this, as 2026-11-01.");
        }
        top.finish();
        check.whole(framework, top);
        return framework;
    }

    private String fileId(MappingReader top) {
        check.id(top, "title", origin.title(), "the file's name");
        return origin.title();
    }

    private List<Option> options(MappingReader top) {
        var options = new ArrayList<Option>();
        for (var option : top.mappings("options")) {
            options.add(
                    new Option(
                            id(option),
                            text(option, "name", DecisionCheck.NAME),
                            option.text("description").orElse("")));
        }
        return options;
    }

    private List<Group> groups(MappingReader top) {
        var groups = new ArrayList<Group>();
        for (var group : top.mappings("groups")) {
            groups.add(
                    new Group(
                            id(group),
                            text(group, "name", DecisionCheck.NAME),
                            text(group, "question", DecisionCheck.QUESTION)));
        }
        return groups;
    }

    private List<Factor> factors(MappingReader top, List<Option> options) {
        var factors = new ArrayList<Factor>();
        for (var factor : top.mappings("factors")) {
            factors.add(
                    new Factor(
                            id(factor),
                            factor.requiredText("group").orElse(""),
                            text(factor, "question", DecisionCheck.QUESTION),
                            importance(factor),
                            factor.flag("several").orElse(false),
                            answers(factor, options),
                            factor.line()));
        }
        return factors;
    }

    private static Importance importance(MappingReader factor) {
        return factor.value(
                        "importance",
                        "one of " + String.join(", ", Importance.words()),
                        Importance::of)
                .orElse(Importance.MEDIUM);
    }

    private List<Factor.Answer> answers(MappingReader factor, List<Option> options) {
        var answers = new ArrayList<Factor.Answer>();
        for (var answer : factor.mappings("answers")) {
            answers.add(
                    new Factor.Answer(
                            id(answer),
                            text(answer, "text", DecisionCheck.ANSWER),
                            aliases(answer),
                            answer.text("otherwise"),
                            cells(answer, options),
                            answer.line()));
        }
        return answers;
    }

    private static List<String> aliases(MappingReader answer) {
        return answer.texts("aliases").stream()
                .map(alias -> alias.text().strip())
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    private Map<String, Cell> cells(MappingReader answer, List<Option> options) {
        var ids = options.stream().map(Option::id).toList();
        var ruledOut =
                answer.values(
                        "rules-out",
                        "one of " + String.join(", ", ids),
                        id -> Optional.of(id).filter(ids::contains));
        var scores = answer.mapping("scores");
        var evidence = answer.mapping("evidence");
        var because = answer.mapping("because");
        var cells = new LinkedHashMap<String, Cell>();
        for (var id : ids) {
            var cell =
                    new Cell(
                            score(scores, id),
                            ruledOut.contains(id),
                            evidence.text(id).map(entry -> origin.pack() + "/" + entry),
                            because.text(id).orElse(""));
            check.cell(evidence, id, cell);
            cells.put(id, cell);
        }
        return cells;
    }

    private static Optional<Integer> score(MappingReader scores, String option) {
        if (!scores.has(option)) {
            scores.reject(
                    option,
                    "the option \"" + option + "\" has no score here",
                    "Write \"%s: 0\" below \"scores:\" if it is neutral, or \"%s: unknown\"."
                            .formatted(option, option));
        }
        return scores.value(
                        option,
                        "a whole number from -%d to %d, or %s"
                                .formatted(Factor.STRONGEST, Factor.STRONGEST, UNKNOWN),
                        DecisionReader::score)
                .flatMap(score -> score);
    }

    /** The inner one is empty for a score that nobody knows. */
    private static Optional<Optional<Integer>> score(String text) {
        if (text.equals(UNKNOWN)) {
            return Optional.of(Optional.empty());
        }
        return text.matches("[+-]?[0-" + Factor.STRONGEST + "]")
                ? Optional.of(Optional.of(Integer.valueOf(text)))
                : Optional.empty();
    }

    private String id(MappingReader reader) {
        var id = reader.requiredText("id").orElse("");
        if (!id.isEmpty()) {
            check.id(reader, "id", id, "\"id\"");
        }
        return id;
    }

    private String text(MappingReader reader, String key, int longest) {
        var text = reader.requiredText(key).orElse("");
        check.length(reader, key, text, longest);
        return text;
    }
}
