package faqbot.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The words of a text with what each counts in some knowledge.
 *
 * @param words each once, in order
 */
record WeighedText(List<WeighedWord> words) {
    WeighedText {
        words = List.copyOf(words);
    }

    /**
     * A word of the text.
     *
     * @param stems of its forms
     * @param weight what a full match counts, at least 0
     */
    record WeighedWord(List<String> stems, double weight) {
        WeighedWord {
            stems = List.copyOf(stems);
        }
    }

    static WeighedText of(String text, Vocabulary vocabulary) {
        var seen = new HashSet<String>();
        var words = new ArrayList<WeighedWord>();
        for (var word : Words.of(text)) {
            if (seen.add(word.stem())) {
                words.add(new WeighedWord(word.stems(), weight(word, vocabulary)));
            }
        }
        return new WeighedText(words);
    }

    private static double weight(Words.Word word, Vocabulary vocabulary) {
        var rarity = vocabulary.rarity(vocabulary.entriesWith(word.stem()));
        return QuestionReader.weight(rarity, FunctionWords.contain(word.form()));
    }
}
