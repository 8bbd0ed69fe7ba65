package faqbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Measures, in a process of its own, the same work in SQLite's FTS5: FOLDER PASSAGES QUESTIONS
 * MOST-SECONDS. The ten best by BM25 for a disjunction of the question's words, the text of the
 * first, the first three highlighted.
 */
final class FtsBench {
    private static final int HIGHLIGHTED = 3;

    private static final String BEST =
            "select rowid from entries where entries match ? order by rank limit 10";

    private static final String TEXT = "select text from entries where rowid = ?";

    private static final String HIGHLIGHT =
            "select highlight(entries, 2, '**', '**') from entries where entries match ? and rowid"
                    + " = ?";

    private FtsBench() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var corpus = new Corpus(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        int count = Integer.parseInt(arguments[2]);
        var most = Double.parseDouble(arguments[3]) * 1e3;
        var file = corpus.folder().resolve("fts.sqlite");
        Files.deleteIfExists(file);
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            var start = Measured.clockMillis();
            build(database, corpus);
            Measured.print("seconds", (Measured.clockMillis() - start) / 1e3);
            Measured.print("bytes", (double) Files.size(file));
            measure(database, corpus.questions(2 * count), most / 2);
        }
        ProcessMemory.print();
        Files.delete(file);
    }

    private static void build(Connection database, Corpus corpus) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("create virtual table entries using fts5(title, phrasings, text)");
        }
        database.setAutoCommit(false);
        try (var insert = database.prepareStatement("insert into entries values (?, ?, ?)")) {
            for (int number = 0; number < corpus.passages(); number++) {
                var entry = corpus.made().entries().entry(number);
                insert.setString(1, entry.title());
                insert.setString(2, String.join("\n", entry.phrasings()));
                insert.setString(3, entry.text());
                insert.executeUpdate();
            }
        }
        database.commit();
        try (var statement = database.createStatement()) {
            statement.execute("insert into entries(entries) values ('optimize')");
        }
        database.commit();
    }

    /**
     * The first half of the questions warms up; each half may take so many milliseconds of the
     * processor.
     */
    private static void measure(Connection database, List<String> questions, double most)
            throws SQLException {
        int half = questions.size() / 2;
        var end = Measured.processorMillis() + most;
        int asked = 0;
        while (asked < half && Measured.processorMillis() < end) {
            ask(database, questions.get(asked++));
        }
        var times = new double[asked];
        for (int i = 0; i < asked; i++) {
            var start = Measured.processorMillis();
            ask(database, questions.get(half + i));
            times[i] = Measured.processorMillis() - start;
        }
        Measured.print("questions", asked);
        Measured.print("p50", Percentiles.of(times).median());
        Measured.print("p99", Percentiles.of(times).at(0.99));
    }

    private static void ask(Connection database, String question) throws SQLException {
        var words =
                List.of(question.split(" ", -1)).stream()
                        .map(word -> '"' + word + '"')
                        .collect(Collectors.joining(" OR "));
        var best = best(database, words);
        text(database, best.getFirst());
        for (var row : best.subList(0, Math.min(HIGHLIGHTED, best.size()))) {
            highlighted(database, words, row);
        }
    }

    private static List<Long> best(Connection database, String words) throws SQLException {
        var best = new ArrayList<Long>();
        try (var query = database.prepareStatement(BEST)) {
            query.setString(1, words);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    best.add(rows.getLong(1));
                }
            }
        }
        return best;
    }

    private static String text(Connection database, long row) throws SQLException {
        try (var query = database.prepareStatement(TEXT)) {
            query.setLong(1, row);
            try (var rows = query.executeQuery()) {
                return rows.getString(1);
            }
        }
    }

    private static String highlighted(Connection database, String words, long row)
            throws SQLException {
        try (var query = database.prepareStatement(HIGHLIGHT)) {
            query.setString(1, words);
            query.setLong(2, row);
            try (var rows = query.executeQuery()) {
                return rows.getString(1);
            }
        }
    }
}
