package faqbot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Makes entries, each from its number and a seed alone. Those of a small folder are the first of a
 * large one with the same seed. Any number of threads may use it.
 *
 * @param seed with another seed come other entries
 */
record EntryMaker(long seed) {
    /** Words of an entry, as it comes out on average. */
    private static final int WORDS_OF_ENTRY = 80;

    /** Title and phrasings hold four words of the topic each, so that no two are the same. */
    private static final int TOPICS = 6;

    private static final int TOPICS_OF_TITLE = 4;

    private static final List<String> BEGINNINGS =
            List.of(
                    "How do I",
                    "Why does the",
                    "What is the",
                    "When should I",
                    "Can I",
                    "Where do I");

    private static final int SHORTEST_TEXT = 40;
    private static final int LONGEST_TEXT = 80;
    private static final int SHORTEST_SENTENCE = 8;
    private static final int LONGEST_SENTENCE = 16;

    /** One word of so many in a text comes from the entry's topic: texts repeat their subject. */
    private static final int TOPIC_EVERY = 8;

    MadeEntry entry(int number) {
        var random = random(number);
        var words = new Lexicon((long) number * WORDS_OF_ENTRY, random);
        var topics = Stream.generate(words::content).distinct().limit(TOPICS).toList();
        var phrasings = new ArrayList<String>();
        phrasings.add(asked(topics, 1, words, random).toLowerCase(Locale.ROOT));
        if (random.nextBoolean()) {
            phrasings.add(asked(topics, 2, words, random).toLowerCase(Locale.ROOT));
        }
        return new MadeEntry(
                number,
                asked(topics, 0, words, random) + "?",
                phrasings,
                topics,
                text(topics, words, random));
    }

    /** Seeds that differ by little would give streams that overlap: this mixes them. */
    SplittableRandom random(int number) {
        return new SplittableRandom(new SplittableRandom(seed + number).nextLong());
    }

    private static String asked(
            List<String> topics, int from, Lexicon words, SplittableRandom random) {
        var asked = new StringBuilder(BEGINNINGS.get(random.nextInt(BEGINNINGS.size())));
        for (int i = from; i < from + TOPICS_OF_TITLE; i++) {
            asked.append(' ').append(topics.get(i));
            if (i % 2 == 0) {
                asked.append(' ').append(words.function());
            }
        }
        return asked.toString();
    }

    private static String text(List<String> topics, Lexicon words, SplittableRandom random) {
        int left = random.nextInt(SHORTEST_TEXT, LONGEST_TEXT - SHORTEST_SENTENCE + 1);
        var text = new StringBuilder(LONGEST_TEXT * 8);
        while (left > 0) {
            int length =
                    Math.max(
                            SHORTEST_SENTENCE,
                            Math.min(left, random.nextInt(SHORTEST_SENTENCE, LONGEST_SENTENCE)));
            sentence(length, topics, words, random, text);
            left -= length;
        }
        return text.toString();
    }

    private static void sentence(
            int length,
            List<String> topics,
            Lexicon words,
            SplittableRandom random,
            StringBuilder text) {
        text.append(text.isEmpty() ? "" : " ");
        int start = text.length();
        for (int i = 0; i < length; i++) {
            var isTopic = random.nextInt(TOPIC_EVERY) == 0;
            text.append(i == 0 ? "" : " ")
                    .append(isTopic ? topics.get(random.nextInt(TOPICS)) : words.any());
        }
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
        text.append('.');
    }
}
