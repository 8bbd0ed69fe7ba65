package faqbot.cli;

import faqbot.knowledge.Entry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the tab key of a chat offers; read when it is first asked for. */
final class KnownQuestions implements Supplier<List<String>> {
    private final KnowledgeFolder knowledge;
    private final AtomicReference<Optional<List<String>>> questions =
            new AtomicReference<>(Optional.empty());

    KnownQuestions(KnowledgeFolder knowledge) {
        this.knowledge = knowledge;
    }

    /** Sees to it that changed knowledge is read when it is asked for; any thread may call it. */
    void forget() {
        questions.set(Optional.empty());
    }

    private List<String> read() {
        var titles = knowledge.reader().read().knowledge().entries().stream().map(Entry::title);
        return Stream.concat(Conversation.commands().stream(), titles).distinct().toList();
    }

    @Override
    public List<String> get() {
        var known = questions.get().orElseGet(this::read);
        questions.set(Optional.of(known));
        return known;
    }
}
