package faqbot.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes questions about made entries as somebody types them in a chat: 14 words in lower case,
 * without punctuation, about half of them words that say little. Any number of threads may use it.
 *
 * @param entries the entries that are asked about
 * @param number how many there are
 */
record QuestionMaker(EntryMaker entries, int number) {
    /** The entry's words in a question: from its title and phrasings, and from its text. */
    private static final int TOPICS = 4;

    private static final int OF_TEXT = 2;

    /** Words that have nothing to do with the entry. */
    private static final int NOISE = 1;

    private static final int WORDS = 14;

    /** Every so manieth question has a word misspelt. */
    private static final int TYPO_EVERY = 4;

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    QuestionMaker {
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1 but was " + number);
        }
    }

    /** A question and the entry it was made from. */
    record MadeQuestion(String text, String entry) {}

    /** The first so many questions. */
    List<MadeQuestion> questions(int count) {
        return IntStream.range(0, count).mapToObj(this::question).toList();
    }

    private MadeQuestion question(int index) {
        var random = entries.random(-1 - index);
        var entry = entries.entry(random.nextInt(number));
        var contents = contents(entry, random);
        if (index % TYPO_EVERY == 0) {
            contents.set(0, Typo.in(contents.getFirst(), random));
        }
        var lexicon = new Lexicon(0, random);
        var words = new ArrayList<>(contents);
        while (words.size() < WORDS) {
            words.add(lexicon.function());
        }
        Collections.shuffle(words, new Random(random.nextLong()));
        return new MadeQuestion(String.join(" ", words), entry.id());
    }

    private static List<String> contents(MadeEntry entry, SplittableRandom random) {
        var topics = new ArrayList<>(entry.topics());
        Collections.shuffle(topics, new Random(random.nextLong()));
        var lexicon = new Lexicon(0, random);
        return new ArrayList<>(
                Stream.of(
                                topics.stream().limit(TOPICS),
                                ofText(entry, random),
                                Stream.generate(lexicon::content).limit(NOISE))
                        .flatMap(words -> words)
                        .toList());
    }

    private static Stream<String> ofText(MadeEntry entry, SplittableRandom random) {
        var words =
                NO_LETTERS
                        .splitAsStream(entry.text().toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty() && !Lexicon.isFunctionWord(word))
                        .toList();
        return random.ints(OF_TEXT, 0, words.size()).mapToObj(words::get);
    }
}
