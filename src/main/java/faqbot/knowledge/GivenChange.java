package faqbot.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** A change to knowledge that is in memory already and has no errors. */
record GivenChange(Knowledge knowledge, SortedSet<String> files) implements KnowledgeChange {
    @Override
    public long size() {
        return knowledge.state().size(files);
    }

    @Override
    public void read(Taker taker, int threads) {
        taker.take(
                knowledge.entries().stream()
                        .filter(entry -> files.contains(entry.place().filePath()))
                        .toList());
    }

    @Override
    public Revision judge(KnownEntries known) {
        return new Revision(
                List.of(),
                Optional.of(knowledge.packs()),
                Optional.of(knowledge.frameworks()),
                knowledge.state());
    }
}
