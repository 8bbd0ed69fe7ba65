package faqbot.discord;

import java.util.Arrays;
import java.util.Optional;

/** What a button or menu does. */
enum Action {
    /** Shows the entry whose key is the argument. */
    SHOW('s'),
    /** Shows the entry that is chosen in a menu. */
    CHOOSE_ENTRY('c'),
    /** Offers the entries whose keys are the argument. */
    MORE('m'),
    /** Explains the answer to the question that the argument begins with. */
    WHY('w'),
    /** Shows a page of an entry. */
    READ('r'),
    /** Turns a private answer public; the argument is the message to reply to, if there is one. */
    SHARE('p'),
    /** Takes the message away. */
    DISMISS('d'),
    /** Lists the packs. */
    PACKS('k'),
    /** Lists the topics of the pack that is chosen in a menu. */
    CHOOSE_PACK('q'),
    /** Lists the topics of a pack. */
    TOPICS('t'),
    /** Lists the entries of the topic that is chosen in a menu. */
    CHOOSE_TOPIC('u'),
    /** Lists the entries of a topic. */
    ENTRIES('e');

    private final char code;

    Action(char code) {
        this.code = code;
    }

    /** The letter that stands for it. */
    char code() {
        return code;
    }

    static Optional<Action> of(char code) {
        return Arrays.stream(values()).filter(action -> action.code == code).findFirst();
    }
}
