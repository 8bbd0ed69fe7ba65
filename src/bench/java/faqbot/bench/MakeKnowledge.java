package faqbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes made knowledge and questions by hand: {@code MakeKnowledge FOLDER ENTRIES [QUESTIONS
 * [SEED]]}. The knowledge comes into {@code FOLDER/knowledge}, the questions into {@code
 * FOLDER/questions.jsonl}, fit for {@code faqbot ask --jsonl}; the id of each ends in that of the
 * entry it was made from.
 */
final class MakeKnowledge {
    /** Where no seed is given: the figures of two days are of the same knowledge. */
    static final long SEED = 4711;

    private static final int QUESTIONS = 1_000;

    private MakeKnowledge() {}

    public static void main(String[] arguments) throws IOException {
        var given = List.of(arguments);
        var folder = Path.of(given.getFirst());
        int number = Integer.parseInt(given.get(1));
        int questions = given.size() > 2 ? Integer.parseInt(given.get(2)) : QUESTIONS;
        var maker = new EntryMaker(given.size() > 3 ? Long.parseLong(given.get(3)) : SEED);
        new MadeKnowledge(maker, number).write(folder.resolve("knowledge"));
        Files.write(
                folder.resolve("questions.jsonl"),
                rows(new QuestionMaker(maker, number), questions));
    }

    private static List<String> rows(QuestionMaker maker, int count) {
        var rows = new ArrayList<String>();
        for (var question : maker.questions(count)) {
            rows.add(
                    "{\"id\":\"%d:%s\",\"text\":\"%s\"}"
                            .formatted(rows.size(), question.entry(), question.text()));
        }
        return rows;
    }
}
