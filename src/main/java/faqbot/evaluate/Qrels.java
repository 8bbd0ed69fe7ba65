package faqbot.evaluate;

import faqbot.evaluate.DataLines.Line;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which documents answer which queries, from {@code qrels/test.tsv}. */
final class Qrels {
    static final String FILE = "qrels/test.tsv";

    private static final String HEAD = "query-id";
    private static final int COLUMNS = 3;
    private static final String MEND =
            "Write a query's id, a document's id and a whole number, with tabs between them.";

    private final DataLines lines;

    /** By query, then by document; in each the line and the grade. */
    private final Map<String, Map<String, Judgement>> judgements = new LinkedHashMap<>();

    private Qrels(DataLines lines) {
        this.lines = lines;
    }

    /**
     * A row of the file.
     *
     * @param grade how well the document answers; 0 or less for not at all
     */
    private record Judgement(Line line, int grade) {}

    static Qrels read(DataLines lines) {
        var qrels = new Qrels(lines);
        lines.each(FILE, qrels::add);
        return qrels;
    }

    private void add(Line line) {
        var cells = line.text().split("\t", -1);
        if (line.number() == 1 && cells[0].equals(HEAD)) {
            return;
        }
        if (cells.length != COLUMNS || !cells[2].strip().matches("-?[0-9]{1,6}")) {
            lines.reject(line, "this is not a row of three cells", MEND);
            return;
        }
        var judgement = new Judgement(line, Integer.parseInt(cells[2].strip()));
        var ofQuery = judgements.computeIfAbsent(cells[0], _ -> new LinkedHashMap<>());
        if (ofQuery.putIfAbsent(cells[1], judgement) != null) {
            lines.reject(line, "this pair of ids stands further up already", "Delete one of them.");
        }
    }

    /** Rejects the rows that name what does not exist. */
    void check(Set<String> queries, Set<String> documents) {
        judgements.forEach((query, ofQuery) ->
                ofQuery.forEach((document, judgement) -> {
                    checkId("query", query, queries, judgement.line());
                    checkId("document", document, documents, judgement.line());
                }));
    }

    private void checkId(String what, String id, Set<String> known, Line line) {
        if (!known.contains(id)) {
            lines.reject(line, "there is no %s \"%s\"".formatted(what, id), MEND);
        }
    }

    /** The documents that answer a query, each with its grade; empty for one out of scope. */
    Map<String, Integer> grades(String query) {
        var grades = new HashMap<String, Integer>();
        judgements
                .getOrDefault(query, Map.of())
                .forEach((document, judgement) -> {
                    if (judgement.grade() > 0) {
                        grades.put(document, judgement.grade());
                    }
                });
        return grades;
    }
}
