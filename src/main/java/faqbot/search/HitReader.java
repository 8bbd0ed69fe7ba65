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
     * @param shown so many of them are hits; of the others only what might rule them out is read
     */
    Ranking read(StemReader stems, Set<Integer> own, List<Candidate> candidates, int shown, int top)
            throws IOException {
        var evidence = new EvidenceReader(stems.question(), counterExamples, own);
        stems.read(candidates.stream().limit(shown).map(Candidate::document).toList());
        var hits = new ArrayList<Hit>();
        var behind = new ArrayList<Rival>();
        for (var candidate : candidates) {
            if (hits.size() < shown) {
                hit(candidate, evidence, stems).ifPresent(hits::add);
            } else if (behind.size() < top - shown && !isRuledOut(candidate, evidence)) {
                behind.add(evidence.rival(candidate));
            }
        }
        return new Ranking(hits, behind);
    }

    private boolean isRuledOut(Candidate candidate, EvidenceReader evidence) throws IOException {
        int document = candidate.document();
        return stored.haveCounterExamples(document)
                && evidence.isCounterExample(stored.read(document), candidate);
    }

    private Optional<Hit> hit(Candidate candidate, EvidenceReader evidence, StemReader stems)
            throws IOException {
        int document = candidate.document();
        var entry = stored.read(document);
        if (evidence.isCounterExample(entry, candidate)) {
            return Optional.empty();
        }
        var has = stems.of(document);
        var passages = new BestPassage(entry, has, stems.question());
        return Optional.of(hit(entry, passages, candidate, evidence.read(entry, candidate, has)));
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
