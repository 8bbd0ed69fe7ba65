package faqbot.cli;

import faqbot.knowledge.KnowledgeWatch;
import faqbot.knowledge.Reading;
import faqbot.search.LiveIndex;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Leads a chat until the partner leaves, from knowledge that may change meanwhile. */
final class Chat {
    private final LiveIndex index;
    private final KnowledgeFolder knowledge;
    private final ChatPartner partner;
    private final Consumer<Reading> changed;

    /**
     * Prepares a chat.
     *
     * @param changed hears of each change that is taken over
     */
    Chat(
            LiveIndex index,
            KnowledgeFolder knowledge,
            ChatPartner partner,
            Consumer<Reading> changed) {
        this.index = index;
        this.knowledge = knowledge;
        this.partner = partner;
        this.changed = changed;
    }

    void lead(Conversation conversation) {
        var refresh = new Refresh(index, knowledge, this::takenOver, partner::interrupt);
        try (var _ = KnowledgeWatch.start(knowledge.reader(), index.state(), refresh)) {
            partner.greet(index.entries());
            var line = partner.next();
            while (line.isPresent()) {
                var reply = conversation.to(line.get());
                if (!reply.lines().isEmpty()) {
                    partner.tell(reply.lines());
                }
                line = reply.isLast() ? Optional.empty() : partner.next();
            }
        }
    }

    private void takenOver(Reading reading) {
        changed.accept(reading);
        partner.interrupt(
                List.of(
                        "the knowledge has changed: answering from %d entries"
                                .formatted(index.entries())));
    }
}
