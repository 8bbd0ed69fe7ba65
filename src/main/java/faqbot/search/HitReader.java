package faqbot.search;

import faqbot.knowledge.Entry;
import faqbot.knowledge.Pack;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is to be said of the entries that were found for a question. */
final class HitReader {
    private final StoredEntries stored;
    private final CounterExamples counterExamples;
    private final Map<String, Pack> packs;

    HitReader(StoredEntries stored, Vocabulary vocabulary, Map<String, Pack> packs) {
        this.stored = stored;
        this.counterExamples = new CounterExamples(vocabulary);
        this.packs = packs;
    }

    /**
     * The first {@code top} of the candidates that no counter-example rules out.
     *
     * @param stems of the question
     * @param own the documents of the entries that the question is, word for word, a wording of
     */
    List<Hit> read(
            Question question,
            StemReader stems,
            Set<Integer> own,
            List<Candidate> candidates,
            int top)
            throws IOException {
        var evidence = new EvidenceReader(question, counterExamples, own);
        var hits = new ArrayList<Hit>();
        int next = 0;
        while (hits.size() < top && next < candidates.size()) {
            int end = Math.min(candidates.size(), next + top - hits.size());
            hits.addAll(read(question, stems, evidence, candidates.subList(next, end)));
            next = end;
        }
        return hits;
    }

    private List<Hit> read(
            Question question,
            StemReader stems,
            EvidenceReader evidence,
            List<Candidate> candidates)
            throws IOException {
        var documents = candidates.stream().map(Candidate::document).toList();
        var stemsOf = stems.read(documents);
        var hits = new ArrayList<Hit>();
        for (var candidate : candidates) {
            var entry = stored.read(candidate.document());
            if (!evidence.isCounterExample(entry, candidate)) {
                var has = stemsOf.get(candidate.document());
                var passages = new BestPassage(entry, has, question);
                hits.add(hit(entry, passages, candidate, evidence.read(entry, candidate, has)));
            }
        }
        return hits;
    }

    private Hit hit(Entry entry, BestPassage passages, Candidate candidate, Evidence evidence) {
        return new Hit(
                entry.id(),
                entry.headings(),
                candidate.near().map(passages::of).orElseGet(passages::byWords),
                entry.place(),
                link(entry),
                entry.details(),
                candidate.score(),
                evidence);
    }

    private Optional<URI> link(Entry entry) {
        return Optional.ofNullable(packs.get(entry.place().pack()))
                .flatMap(pack -> pack.link(entry.place()));
    }
}
