package faqbot.search;

import faqbot.encode.Encoder;
import faqbot.encode.Role;
import faqbot.encode.TextVectors;
import faqbot.encode.TextVectors.Text;
import faqbot.encode.UnitVector;
import faqbot.encode.VectorCache;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An encoder to which a text is its words in no order, and which knows some words that mean the
 * same. It writes down what it reads, and can be made to wait.
 */
public final class WordEncoder implements Encoder {
    private static final int DIMENSION = 64;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, String> synonyms;
    private final ConcurrentLinkedQueue<String> read = new ConcurrentLinkedQueue<>();
    private final Semaphore gate = new Semaphore(1);
    private volatile boolean isBroken;

    /** An encoder to which each first word means the second. */
    public WordEncoder(Map<String, String> synonyms) {
        this.synonyms = Map.copyOf(synonyms);
    }

    /** Opens it with a cache in a folder. */
    OpeningVectors open(Path folder) {
        return OpeningVectors.start(
                () -> Optional.of(new TextVectors(this, VectorCache.open(folder, this))));
    }

    /**
     * What was read since the last time, in alphabetical order, without what people say anywhere,
     * which is read for every index.
     */
    List<String> read() {
        var general = Outsiders.GENERAL.stream().map(Text::text).collect(Collectors.toSet());
        var texts = read.stream().filter(text -> !general.contains(text)).sorted().toList();
        read.clear();
        return texts;
    }

    /** Reads no more of what is learned, until told so; questions it reads. */
    void pause() {
        gate.acquireUninterruptibly();
    }

    void goOn() {
        gate.release();
    }

    /** Reads nothing from now on, or reads again. */
    void setBroken(boolean broken) {
        isBroken = broken;
    }

    @Override
    public UnitVector encode(String text, Role role) {
        if (isBroken) {
            throw new IllegalStateException("broken");
        }
        if (Thread.currentThread().isDaemon()) {
            passGate();
        }
        read.add(text);
        var sum = new float[DIMENSION];
        sum[0] = 1e-3f; // a text without words has a direction, too
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(word -> add(synonyms.getOrDefault(word, word), sum));
        return UnitVector.of(sum);
    }

    /** Learners are daemons; who asks is not. */
    private void passGate() {
        try {
            if (!gate.tryAcquire(10, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody lets the encoder go on");
            }
            gate.release();
        } catch (InterruptedException e) {
            throw new AssertionError("learners are not interrupted", e);
        }
    }

    private static void add(String word, float[] sum) {
        var random = new Random(word.hashCode());
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (float) random.nextGaussian();
        }
    }

    @Override
    public boolean isWord(String word) {
        return synonyms.containsKey(word);
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public int workers() {
        return 2;
    }

    @Override
    public String fingerprint() {
        return "words-" + synonyms.hashCode();
    }

    @Override
    public void close() {
        // it holds nothing
    }
}
