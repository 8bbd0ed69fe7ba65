package faqbot.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a passage into its sentences. */
final class Sentences {
    /** In characters; what is shorter says too little alone and goes with the next. */
    private static final int SHORT = 40;

    private Sentences() {}

    /** The sentences in order, without the white space around them. */
    static List<String> of(String text) {
        var borders = BreakIterator.getSentenceInstance(Locale.ROOT);
        borders.setText(text);
        var sentences = new ArrayList<String>();
        int from = borders.first();
        for (int to = borders.next(); to != BreakIterator.DONE; to = borders.next()) {
            add(text.substring(from, to).strip(), sentences);
            from = to;
        }
        return List.copyOf(sentences);
    }

    private static void add(String sentence, List<String> sentences) {
        if (!sentences.isEmpty() && sentences.getLast().length() < SHORT) {
            sentences.add(sentences.removeLast() + " " + sentence);
        } else if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }
}
