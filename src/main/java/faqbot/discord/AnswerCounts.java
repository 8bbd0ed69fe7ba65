package faqbot.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts how questions ended since the start. Any number of threads may count. */
public final class AnswerCounts {
    /** So many of the latest times are kept, which makes the slowest hundredth ten of them. */
    private static final int TIMES = 1000;

    private final List<Duration> times = new ArrayList<>(TIMES);
    private long answered;
    private long offered;
    private long notAnswered;
    private long failed;

    /**
     * The counts at a moment.
     *
     * @param answered by a passage
     * @param offered answered by a choice of candidates
     * @param notAnswered nothing in the knowledge fitted
     * @param failed something went wrong
     * @param median of the latest times from the question to its answer; zero if there are none
     * @param slowest what 99 of 100 of them did not exceed; zero if there are none
     */
    public record Figures(
            long answered,
            long offered,
            long notAnswered,
            long failed,
            Duration median,
            Duration slowest) {
        /** How many questions there were in all. */
        public long asked() {
            return answered + offered + notAnswered + failed;
        }
    }

    /** A question was answered by a passage. */
    synchronized void answered(Duration time) {
        answered++;
        note(time);
    }

    /** A question was answered by a choice of candidates. */
    synchronized void offered(Duration time) {
        offered++;
        note(time);
    }

    /** Nothing fitted a question, and that was said. */
    synchronized void notAnswered(Duration time) {
        notAnswered++;
        note(time);
    }

    /** A question got no answer because something went wrong. */
    synchronized void failed(Duration time) {
        failed++;
        note(time);
    }

    public synchronized Figures figures() {
        var sorted = times.stream().sorted(Comparator.naturalOrder()).toList();
        return new Figures(
                answered, offered, notAnswered, failed, at(sorted, 0.5), at(sorted, 0.99));
    }

    /** Called once the question is counted; the oldest time gives way. */
    private void note(Duration time) {
        if (times.size() < TIMES) {
            times.add(time);
        } else {
            times.set(Math.floorMod(asked() - 1, TIMES), time);
        }
    }

    private long asked() {
        return answered + offered + notAnswered + failed;
    }

    /** The smallest time that such a share does not exceed. */
    private static Duration at(List<Duration> sorted, double share) {
        var rank = (int) Math.ceil(share * sorted.size());
        return sorted.isEmpty() ? Duration.ZERO : sorted.get(rank - 1);
    }
}
