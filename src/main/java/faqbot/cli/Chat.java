package faqbot.cli;

import faqbot.knowledge.KnowledgeWatch;
import faqbot.search.LiveIndex;
import java.util.List;
import java.util.Optional;

/** Leads a chat until the partner leaves, from knowledge that may change meanwhile. */
final class Chat {
    private final LiveIndex index;
    private final KnowledgeFolder knowledge;
    private final ChatPartner partner;
    private final Runnable changed;

    /**
     * Prepares a chat.
     *
     * @param changed hears of each change that is taken over
     */
    Chat(LiveIndex index, KnowledgeFolder knowledge, ChatPartner partner, Runnable changed) {
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

    private void takenOver() {
        changed.run();
        partner.interrupt(
                List.of(
                        "the knowledge has changed: answering from %d entries"
                                .formatted(index.entries())));
    }
}
