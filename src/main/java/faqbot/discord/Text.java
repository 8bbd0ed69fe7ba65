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
    HELP_RECOMMEND,
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
    WALK_SAID,
    /** A number, and the highest there is. */
    WALK_QUESTION,
    WALK_NOT_KNOWN,
    /** How much. */
    WALK_IMPORTANCE,
    WALK_CHANGED,
    WALK_GONE,
    NOT_YOUR_WALK,
    IMPORTANCE_NONE,
    IMPORTANCE_LOW,
    IMPORTANCE_MEDIUM,
    IMPORTANCE_HIGH,
    IMPORTANCE_VERY_HIGH,
    /** What is decided. */
    BUTTON_WALK,
    BUTTON_UNKNOWN,
    BUTTON_BACK,
    BUTTON_RESULT,
    BUTTON_CONTINUE,
    BUTTON_WHAT_IF,
    BUTTON_EVIDENCE,
    BUTTON_EXPORT,
    BUTTON_START_OVER,
    BUTTON_ADOPT,
    BUTTON_TO_RESULT,
    CHOOSE_ANSWER,
    CHOOSE_ANSWERS,
    CHOOSE_IMPORTANCE,
    CHOOSE_CHANGE,
    CHOOSE_FACTOR,
    CHOOSE_INSTEAD,
    /** A question and an answer. */
    WHAT_IF,
    WHAT_IF_NOW,
    WHAT_IF_THEN,
    /** An option. */
    ADVICE_CLEAR,
    /** Two options. */
    ADVICE_SLIGHT,
    /** Two options. */
    ADVICE_EITHER,
    ADVICE_NONE_FITS,
    ADVICE_TOO_LITTLE,
    ADVICE_UNDERSTOOD,
    /** An answer. */
    ADVICE_DENIED,
    /** Quotations. */
    ADVICE_NOT_UNDERSTOOD,
    /** An option. */
    ADVICE_WHY,
    ADVICE_AGAINST,
    /** An option. */
    ADVICE_WHY_NOT,
    /** Points of the second and of the first. */
    ADVICE_LESS,
    ADVICE_TURNS,
    /** An option. */
    ADVICE_FOR,
    /** An option. */
    ADVICE_RULES_OUT,
    ADVICE_GIVE_WAY,
    /** A question. */
    ADVICE_ASK,
    ADVICE_POINTS,
    /** An option, and what is changed. */
    TURN_ANSWERS,
    /** A question and an answer. */
    TURN_ANSWER,
    /** A question, an answer and the old answer. */
    TURN_INSTEAD,
    /** An option, a question, how important and how important before. */
    TURN_IMPORTANCE,
    EVIDENCE_NONE,
    EXPORTED,
    COMPARE_NOTHING,
    /** How much, and the most there is. */
    CELL_FOR,
    /** How much, and the most there is. */
    CELL_AGAINST,
    CELL_NEUTRAL,
    CELL_UNKNOWN,
    CELL_RULES_OUT,
    STARTING,
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
