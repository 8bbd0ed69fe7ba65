package faqbot.evaluate;

import faqbot.evaluate.DataLines.Line;
import faqbot.knowledge.Details;
import faqbot.knowledge.Entry;
import faqbot.knowledge.Fingerprint;
import faqbot.knowledge.FolderState;
import faqbot.knowledge.FolderState.Stamp;
import faqbot.knowledge.Knowledge;
import faqbot.knowledge.Pack;
import faqbot.knowledge.Passage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a data set from its files and collects everything that is wrong with them. */
final class DatasetReader {
    private static final String CORPUS = "corpus.jsonl";
    private static final String QUERIES = "queries.jsonl";
    private static final String ID_MEND = "Give each row an id of its own.";

    private final String pack;
    private final DataLines lines;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> queries = new LinkedHashMap<>();

    DatasetReader(Path folder, String shown) {
        this.pack = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        this.lines = new DataLines(folder, shown);
    }

    Dataset read() {
        lines.each(CORPUS, line -> DataRow.of(line, lines).ifPresent(row -> document(row, line)));
        lines.each(QUERIES, line -> DataRow.of(line, lines).ifPresent(row -> query(row, line)));
        var qrels = Qrels.read(lines);
        if (lines.problems().isEmpty()) {
            qrels.check(queries.keySet(), entries.keySet());
        }
        if (!lines.problems().isEmpty()) {
            throw new EvaluationException(lines.problems());
        }
        return new Dataset(knowledge(), questions(qrels));
    }

    private void document(DataRow row, Line line) {
        var text = Stream.of(row.text(), row.title()).filter(t -> !t.isEmpty()).findFirst();
        if (text.isEmpty()) {
            lines.reject(line, "the document has neither title nor text", "Write one of them.");
        } else if (entries.putIfAbsent(row.id(), entry(row, line, text.get())) != null) {
            lines.reject(line, "the id \"%s\" stands further up".formatted(row.id()), ID_MEND);
        }
    }

    /** A document without a title is called by its id, for an entry must have a heading. */
    private Entry entry(DataRow row, Line line, String text) {
        var title = row.title().isEmpty() ? row.id() : row.title();
        var phrasings = row.questions().stream().filter(asked -> !asked.equals(title)).toList();
        return new Entry(
                pack + "/" + row.id(),
                row.questions().isEmpty() ? Entry.Kind.SECTION : Entry.Kind.QUESTION,
                List.of(title),
                new Entry.Wording(phrasings, List.of()),
                new Entry.Place(pack, CORPUS, "L" + line.number()),
                List.of(new Passage(text, new Passage.Lines(line.number(), line.number()))),
                Details.NONE);
    }

    private void query(DataRow row, Line line) {
        if (row.text().isEmpty()) {
            lines.reject(line, "the query has no text", "Write it after \"text\":.");
        } else if (queries.putIfAbsent(row.id(), row.text()) != null) {
            lines.reject(line, "the id \"%s\" stands further up".formatted(row.id()), ID_MEND);
        }
    }

    private Knowledge knowledge() {
        var about =
                new Pack(pack, pack, "", "en", Optional.empty(), Map.of(), List.of(), List.of());
        var files = new TreeMap<String, Stamp>();
        var stamp = new Stamp(entries.size(), 0, Fingerprint.of(entries.toString()));
        files.put(pack + "/" + CORPUS, stamp);
        return new Knowledge(List.of(about), List.copyOf(entries.values()), new FolderState(files));
    }

    private List<JudgedQuestion> questions(Qrels qrels) {
        return queries.entrySet().stream()
                .map(query -> question(query.getValue(), qrels.grades(query.getKey())))
                .toList();
    }

    private JudgedQuestion question(String text, Map<String, Integer> ofDocuments) {
        var grades = new LinkedHashMap<String, Integer>();
        ofDocuments.forEach((document, grade) -> grades.put(pack + "/" + document, grade));
        return new JudgedQuestion(text, grades.isEmpty() ? "out of scope" : "answerable", grades);
    }
}
