package faqbot.search;

import static java.util.stream.Collectors.joining;

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
        var text = cut(prose);
        var words = Words.of(text);
        var isWhole = text.length() == prose.length();
        return new TypedText(text, words, !words.isEmpty() && isWhole && !endsInSpace(typed));
    }

    private static boolean endsInSpace(String typed) {
        return Character.isWhitespace(typed.codePointBefore(typed.length()));
    }

    private static String cut(String text) {
        return firstCharacters(text, LONGEST);
    }

    private static String firstCharacters(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** A question's words in one term; what somebody typed of it is a beginning of the term. */
    static String line(String question) {
        return closed(Words.forms(cut(question)));
    }

    /** The term that the {@link #line(String)} of a question begins with if it begins so. */
    String line() {
        var line = closed(words.stream().map(Word::form).toList());
        return isOpen ? line.stripTrailing() : line;
    }

    private static String closed(List<String> forms) {
        return forms.stream().collect(joining(" ", "", " "));
    }

    /** The letters of the last word that are there, if more may follow, as they are indexed. */
    Optional<String> beginning() {
        return isOpen
                ? Optional.of(
                        firstCharacters(
                                words.getLast().form(), TechnicalEnglishAnalyzer.LONGEST_BEGINNING))
                : Optional.empty();
    }

    /** Whether a word of a question that was read from the text may go on. */
    boolean mayContinue(Question.QuestionWord word) {
        return isOpen && word.surface().equals(words.getLast().surface());
    }
}
