package faqbot.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Counts what became of questions, kind by kind.
 *
 * @param title what the questions have in common
 */
record OutcomeTable(String title, List<Column> columns) {
    private static final String INDENT = "  ";

    static final OutcomeTable ANSWERABLE =
            new OutcomeTable(
                    "answerable",
                    List.of(
                            new Column("right", Outcome.ANSWERED_RIGHT::equals),
                            new Column("wrong", Outcome.ANSWERED_WRONG::equals),
                            new Column("right offered", Outcome.OFFERED_RIGHT::equals),
                            new Column("wrong offered", Outcome.OFFERED_WRONG::equals),
                            new Column("silent", Outcome.SILENT::equals)));

    static final OutcomeTable OUTSIDE =
            new OutcomeTable(
                    "outside",
                    List.of(
                            new Column("answered", Outcome::isAnswered),
                            new Column("offered", Outcome.OFFERED_WRONG::equals),
                            new Column("silent", Outcome.SILENT::equals)));

    OutcomeTable {
        columns = List.copyOf(columns);
    }

    /** A column and what it counts. */
    record Column(String name, Predicate<Outcome> isCounted) {
        private Share share(List<Verdict> verdicts) {
            return Share.of(verdicts, verdict -> isCounted.test(verdict.outcome()));
        }
    }

    /** The lines of the table, with one for the total. */
    List<String> lines(List<Verdict> verdicts) {
        var table = new TextTable(INDENT).row(head());
        for (var kind : new TreeSet<>(verdicts.stream().map(OutcomeTable::kind).toList())) {
            var those = verdicts.stream().filter(verdict -> kind(verdict).equals(kind)).toList();
            table.row(row(kind, those));
        }
        return table.row(row("total", verdicts)).lines();
    }

    private static String kind(Verdict verdict) {
        return verdict.question().kind();
    }

    private List<String> head() {
        var cells = new ArrayList<>(List.of(title, "questions"));
        for (var column : columns) {
            cells.add(column.name());
            cells.add("%");
        }
        return cells;
    }

    private List<String> row(String name, List<Verdict> verdicts) {
        var cells = new ArrayList<>(List.of(name, String.valueOf(verdicts.size())));
        for (var column : columns) {
            var share = column.share(verdicts);
            cells.add(String.valueOf(share.part()));
            cells.add(share.percent().replace(" %", ""));
        }
        return cells;
    }
}
