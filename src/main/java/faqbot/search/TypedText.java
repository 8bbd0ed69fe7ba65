package faqbot.search;

import faqbot.search.Words.Word;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a question, as it stands while somebody types.
 *
 * @param text without the marks of the chat
 * @param words of the text in order; perhaps none
 * @param isOpen whether more letters may follow the last word
 */
record TypedText(String text, List<Word> words, boolean isOpen) {
    /** In characters; of what is longer the rest is not looked at. No title begins with as much. */
    private static final int LONGEST = 300;

    TypedText {
        words = List.copyOf(words);
    }

    static TypedText of(String typed) {
        var prose = ChatText.prose(typed);
        var text = Beginnings.firstCharacters(prose, LONGEST);
        var words = Words.of(text);
        var isWhole = text.length() == prose.length();
        return new TypedText(text, words, !words.isEmpty() && isWhole && !endsInSpace(typed));
    }

    private static boolean endsInSpace(String typed) {
        return Character.isWhitespace(typed.codePointBefore(typed.length()));
    }

    /** The letters of the last word that are there, if more may follow, as they are indexed. */
    Optional<String> beginning() {
        return isOpen ? Optional.of(Beginnings.longest(words.getLast().form())) : Optional.empty();
    }

    /** Whether a word of a question that was read from the text may go on. */
    boolean mayContinue(Question.QuestionWord word) {
        return isOpen && word.surface().equals(words.getLast().surface());
    }
}
