package faqbot.discord;

/** The sentences the bot says of its own; everything else is the authors' text. */
final class Texts {
    static final String ABSTAINED =
            "I found nothing in my knowledge that answers this, so I will not guess.";

    static final String SUGGESTIONS = "I am not sure. Does one of these answer your question?";

    static final String HELP =
            "Ask me a question with `/ask`, or mention me with your question in the same message.";

    static final String FAILED =
            "Something went wrong on my side, so I have no answer; whoever runs me finds the reason"
                    + " in my log.";

    static final String UNKNOWN_COMMAND = "I do not know this command any more.";

    static final String ASK_DESCRIPTION = "Ask a question";

    static final String QUESTION_DESCRIPTION = "Your question, in your own words";

    private Texts() {}

    static String readOn(String link) {
        return "… [read on](" + link + ")";
    }

    static String continuesIn(String source) {
        return "… (continues in " + source + ")";
    }

    static String reviewed(String day) {
        return "reviewed " + day;
    }

    static String validFor(String what) {
        return "valid for " + what;
    }
}
