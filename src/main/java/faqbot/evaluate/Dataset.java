package faqbot.evaluate;

import faqbot.knowledge.Entry;
import faqbot.knowledge.Fingerprint;
import faqbot.knowledge.Knowledge;
import faqbot.knowledge.Pack;
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

    /** The same set as articles: the documents are sections without headings and wordings. */
    Dataset asArticles() {
        var sections = knowledge.entries().stream().map(Dataset::asSection).toList();
        return new Dataset(
                new Knowledge(knowledge.packs(), sections, knowledge.state()), questions);
    }

    private static Entry asSection(Entry entry) {
        return new Entry(
                entry.id(),
                Entry.Kind.SECTION,
                List.of(""),
                Entry.Wording.NONE,
                entry.place(),
                entry.passages(),
                entry.details());
    }

    /** Whether its documents could be articles: they have wordings and texts beside. */
    boolean hasArticles() {
        return knowledge.entries().stream()
                .allMatch(entry ->
                        entry.kind() == Entry.Kind.QUESTION
                                && !entry.passages().getFirst().text().equals(entry.title()));
    }

    /** The same set where some questions stand as counter-examples and are not asked. */
    Dataset withCounterExamples(List<JudgedQuestion> examples) {
        var texts = examples.stream().map(JudgedQuestion::text).toList();
        var packs =
                knowledge.packs().stream().map(pack -> withCounterExamples(pack, texts)).toList();
        return new Dataset(
                new Knowledge(packs, knowledge.entries(), knowledge.state()),
                questions.stream().filter(question -> !examples.contains(question)).toList());
    }

    private static Pack withCounterExamples(Pack pack, List<String> texts) {
        return new Pack(
                pack.folder(),
                pack.title(),
                pack.description(),
                pack.language(),
                pack.linkBase(),
                pack.topics(),
                pack.synonyms(),
                texts);
    }

    /**
     * A part of the questions that nothing answers: those whose texts have the smallest SHA-256.
     */
    List<JudgedQuestion> outside(double share) {
        var outside = questions.stream().filter(question -> !question.isAnswerable()).toList();
        return outside.stream()
                .sorted(Comparator.comparing(question -> Fingerprint.of(question.text())))
                .limit(Math.round(share * outside.size()))
                .toList();
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
