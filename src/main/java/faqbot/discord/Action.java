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
    ENTRIES('e'),
    /**
     * Opens the walk through a framework beside the message; the argument is a {@link WalkCode}.
     */
    OPEN_WALK('o'),
    /** Puts the walk's next question, or shows the result if there is none. */
    NEXT('n'),
    /** Puts the walk's latest question. */
    ASK('b'),
    /** Takes what is chosen in a menu for the answer to the latest question. */
    ANSWER('a'),
    /** Takes what is chosen in a menu for the importance of the latest question. */
    WEIGH('i'),
    /** Puts the question that is chosen in a menu. */
    CHANGE('g'),
    /** Shows the result of a walk. */
    RESULT('z'),
    /** Asks which answer of a walk could be different. */
    WHAT_IF('f'),
    /** Asks what the answer that is chosen in a menu could be instead. */
    CHOOSE_FACTOR('h'),
    /** Shows the result with the answer that is chosen in a menu, beside the old one. */
    SUPPOSE('j'),
    /** Lists what the result of a walk rests on. */
    EVIDENCE('v'),
    /** Sends the result of a walk as a file. */
    EXPORT('x'),
    /** Turns the result of a walk public. */
    SHARE_RESULT('y');

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
