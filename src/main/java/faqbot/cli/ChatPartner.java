package faqbot.cli;

import java.util.List;
import java.util.Optional;

/** Whom a chat is with: a person at a terminal, or a program. */
interface ChatPartner {
    /** Opens the chat. */
    void greet(int entries);

    /** Waits for the next line; nothing when the partner has left. */
    Optional<String> next();

    /** Replies. */
    void tell(List<String> lines);

    /** Tells something nobody asked for, at any moment and from any thread. */
    void interrupt(List<String> lines);
}
