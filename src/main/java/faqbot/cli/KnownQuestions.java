package faqbot.cli;

import faqbot.knowledge.Entry;
import faqbot.knowledge.Reading;
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

    /** Takes over changed knowledge; any thread may call it. */
    void set(Reading reading) {
        var titles = reading.knowledge().entries().stream().map(Entry::title);
        var all = Stream.concat(Conversation.commands().stream(), titles).distinct().toList();
        questions.set(Optional.of(all));
    }

    @Override
    public List<String> get() {
        if (questions.get().isEmpty()) {
            set(knowledge.reader().read());
        }
        return questions.get().orElse(List.of());
    }
}
