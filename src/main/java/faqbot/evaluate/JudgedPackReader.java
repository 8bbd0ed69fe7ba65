package faqbot.evaluate;

import faqbot.knowledge.DataFile;
import faqbot.knowledge.DataNode.Scalar;
import faqbot.knowledge.Entry;
import faqbot.knowledge.Knowledge;
import faqbot.knowledge.MappingReader;
import faqbot.knowledge.Problem;
import faqbot.knowledge.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the judged questions of one pack and collects everything that is wrong with them. */
final class JudgedPackReader {
    private static final String ENTRIES = "entries";

    /** The only grade there: an entry answers a question or it does not. */
    private static final int RIGHT = 1;

    private final String pack;
    private final String file;
    private final Set<String> ids;
    private final KnownWordings wordings;
    private final List<Problem> problems = new ArrayList<>();
    private final List<JudgedQuestion> questions = new ArrayList<>();

    /** The line of each question, by its text without regard to case and white space. */
    private final Map<String, Integer> lines = new HashMap<>();

    JudgedPackReader(String pack, Knowledge knowledge) {
        this.pack = pack;
        this.file = pack + "/" + JudgedPack.FILE;
        this.ids = ids(pack, knowledge);
        this.wordings = new KnownWordings(knowledge);
    }

    /** The ids of a pack's entries without the pack's name. */
    private static Set<String> ids(String pack, Knowledge knowledge) {
        var ids = new TreeSet<String>();
        knowledge.entries().stream()
                .filter(entry -> entry.place().pack().equals(pack))
                .map(Entry::id)
                .forEach(id -> ids.add(id.substring(pack.length() + 1)));
        return ids;
    }

    /** What became of a file that cannot even be opened. */
    JudgedPack refused(String message, String mend) {
        problems.add(Problem.error(file, 0, message, mend));
        return judged();
    }

    JudgedPack read(String text) {
        var top = DataFile.parse(file, text, problems);
        top.ifPresent(node -> readAll(MappingReader.of(file, node, problems)));
        return judged();
    }

    private JudgedPack judged() {
        problems.sort(Comparator.comparingInt(Problem::line));
        return new JudgedPack(pack, questions, problems);
    }

    private void readAll(MappingReader reader) {
        reader.mappings("answerable").forEach(group -> add(group, grades(group)));
        reader.mappings("outside").forEach(group -> add(group, Map.of()));
        reader.finish();
        if (questions.isEmpty() && problems.isEmpty()) {
            problems.add(
                    Problem.error(
                            file,
                            0,
                            "there is no question in this file",
                            "Write some below \"answerable:\" and \"outside:\", or delete the"
                                    + " file."));
        }
    }

    private void add(MappingReader group, Map<String, Integer> grades) {
        var question = group.requiredVerbatim("question").filter(this::isNew);
        var kind = group.requiredText("kind");
        if (question.isPresent() && kind.isPresent()) {
            warnOfKnown(question.get());
            questions.add(new JudgedQuestion(question.get().text().strip(), kind.get(), grades));
        }
    }

    private boolean isNew(Scalar question) {
        var earlier =
                lines.putIfAbsent(JudgedQuestion.normalised(question.text()), question.line());
        if (earlier != null) {
            problems.add(
                    Problem.error(
                            file,
                            question.line(),
                            "the question %s stands in line %d already"
                                    .formatted(question.shown(), earlier),
                            "Delete one of the two."));
        }
        return earlier == null;
    }

    private void warnOfKnown(Scalar question) {
        wordings.resembling(question.text())
                .ifPresent(known ->
                        problems.add(
                                Problem.warning(
                                        file,
                                        question.line(),
                                        "the question %s is almost a wording of %s: \"%s\""
                                                .formatted(
                                                        question.shown(),
                                                        known.entry(),
                                                        known.text()),
                                        "Delete one of the two: a question proves nothing if its"
                                                + " answer is written down.")));
    }

    private Map<String, Integer> grades(MappingReader group) {
        var named = group.texts(ENTRIES);
        if (named.isEmpty()) {
            group.reject(
                    ENTRIES,
                    "the key \"answerable.entries\" is missing or names no entry",
                    "Write the ids of the entries that answer the question, or move it below"
                            + " \"outside:\".");
        }
        var grades = new LinkedHashMap<String, Integer>();
        for (var name : named) {
            known(name).ifPresent(id -> grades.put(pack + "/" + id, RIGHT));
        }
        return grades;
    }

    private Optional<String> known(Scalar name) {
        var id = name.text().strip();
        if (ids.contains(id)) {
            return Optional.of(id);
        }
        problems.add(
                Problem.error(
                        file,
                        name.line(),
                        "the pack has no entry " + name.shown(),
                        Spelling.closest(id, ids)
                                .map(meant -> "Did you mean \"" + meant + "\"?")
                                .orElse(
                                        "Write the entry's id, such as \"%s\"."
                                                .formatted(ids.iterator().next()))));
        return Optional.empty();
    }
}
