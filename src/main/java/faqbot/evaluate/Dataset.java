package faqbot.evaluate;

import faqbot.knowledge.Fingerprint;
import faqbot.knowledge.Knowledge;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A public set of documents and questions, in the layout of BEIR.
 *
 * @param knowledge the documents, an entry each
 * @param questions in the file's order
 */
public record Dataset(Knowledge knowledge, List<JudgedQuestion> questions) {
    public Dataset {
        questions = List.copyOf(questions);
    }

    /**
     * Reads a folder with {@code corpus.jsonl}, {@code queries.jsonl} and {@code qrels/test.tsv}.
     *
     * @param shown what a person calls the folder
     * @throws EvaluationException with every row that is wrong
     */
    public static Dataset read(Path folder, String shown) {
        return new DatasetReader(folder, shown).read();
    }

    /**
     * The same set with so many of its questions, in their order; all if there are no more.
     *
     * <p>Those whose texts have the smallest SHA-256 are taken: the same ones each time, and a
     * larger sample holds all of a smaller one.
     */
    public Dataset sample(int size) {
        var chosen =
                IntStream.range(0, questions.size())
                        .boxed()
                        .sorted(Comparator.comparing(i -> Fingerprint.of(questions.get(i).text())))
                        .limit(size)
                        .sorted()
                        .map(questions::get)
                        .toList();
        return new Dataset(knowledge, chosen);
    }
}
