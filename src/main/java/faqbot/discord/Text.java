package faqbot.discord;

import java.util.Locale;

/** A sentence, label or mark of the bot's own; what it says is in {@code texts.properties}. */
enum Text {
    SUGGESTIONS,
    NOTHING_FOUND,
    NEAREST_TOPICS,
    MORE_ENTRIES,
    /** The number of the page, and how many there are. */
    PAGE,
    /** A link. */
    READ_ON_AT,
    /** A place in the knowledge folder. */
    CONTINUES_IN,
    /** A day. */
    REVIEWED,
    /** What the text holds for. */
    VALID_FOR,
    /** A member. */
    SHARED_BY,
    BUTTON_WHY,
    BUTTON_WHY_SHORT,
    BUTTON_MORE,
    BUTTON_SHARE,
    BUTTON_POST,
    BUTTON_DISMISS,
    BUTTON_WHOLE,
    BUTTON_PREVIOUS,
    BUTTON_NEXT,
    BUTTON_PACKS,
    BUTTON_TOPICS,
    CHOOSE_PACK,
    CHOOSE_TOPIC,
    CHOOSE_ENTRY,
    TOPICS_PACKS,
    TOPICS_EMPTY,
    WHY_NOTHING,
    /** A title. */
    WHY_BEST,
    WHY_OWN_WORDING,
    /** Words. */
    WHY_FOUND,
    /** A word of the question, and the word of the entry. */
    WHY_TAKEN_FOR,
    /** Words. */
    WHY_ELSEWHERE,
    /** Words. */
    WHY_NOWHERE,
    /** A wording. */
    WHY_WORDING,
    /** Two percentages. */
    WHY_CONFIDENCE,
    WHY_RUNNERS_UP,
    /** The beginning of a question. */
    WHY_BEGINNING,
    HELP_SHORT,
    HELP_ASK,
    HELP_MENTION,
    HELP_ANSWER_THIS,
    HELP_TOPICS,
    HELP_HONEST,
    HELP_EDIT,
    /** The program's version. */
    ABOUT_VERSION,
    /** A pack's title, how many entries it has, its description. */
    ABOUT_PACK,
    ABOUT_STORED,
    /** How many entries. */
    STATUS_ENTRIES,
    /** How many texts. */
    STATUS_LEARNING,
    STATUS_PROBLEMS,
    STATUS_GOOD,
    FAILED,
    UNKNOWN_COMMAND,
    STALE,
    GONE,
    NOT_YOURS_TO_DISMISS,
    ALREADY_SHARED,
    NO_TEXT,
    NOT_HERE,
    NOT_YOU,
    /** How many seconds. */
    TOO_MANY_BY_MEMBER,
    /** How many seconds. */
    TOO_MANY_IN_CHANNEL,
    /** The names of permissions. */
    MISSING_PERMISSION;

    /** Its key in the files of texts: {@code nothing-found}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
