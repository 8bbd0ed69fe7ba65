package faqbot.cli;

import faqbot.search.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/** Draws how far a piece of work is, if it takes long enough for a person to wonder. */
final class ProgressBar implements Progress {
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(100);
    private static final int WIDTH = 40;
    private static final String ERASE_LINE = "\r\u001B[K";

    private final Output output;
    private final BooleanSupplier isTerminal;
    private final InstantSource clock;

    private String task = "";
    private int steps;
    private int done;
    private Instant next = Instant.MAX;
    private boolean isDrawn;

    /**
     * Makes a bar.
     *
     * @param isTerminal whether the output can show it; asked only when it is time to draw
     */
    ProgressBar(Output output, BooleanSupplier isTerminal, InstantSource clock) {
        this.output = output;
        this.isTerminal = isTerminal;
        this.clock = clock;
    }

    /** A bar on the error stream, if a person reads that. */
    static ProgressBar on(Streams streams) {
        return new ProgressBar(streams.err(), streams.errIsTerminal(), InstantSource.system());
    }

    @Override
    public void started(String task, int steps) {
        this.task = task;
        this.steps = steps;
        done = 0;
        isDrawn = false;
        next = clock.instant().plus(PATIENCE);
    }

    @Override
    public void advanced() {
        done++;
        if (clock.instant().isBefore(next)) {
            return;
        }
        if (!isDrawn && !isTerminal.getAsBoolean()) {
            next = Instant.MAX;
            return;
        }
        isDrawn = true;
        next = clock.instant().plus(BETWEEN_DRAWINGS);
        output.print(ERASE_LINE + drawing());
    }

    @Override
    public void finished() {
        if (isDrawn) {
            output.print(ERASE_LINE);
        }
        next = Instant.MAX;
    }

    private String drawing() {
        double share = steps == 0 ? 1 : Math.min(1, (double) done / steps);
        int full = (int) (share * WIDTH);
        return "%s [%s%s] %d %%"
                .formatted(task, "#".repeat(full), "-".repeat(WIDTH - full), (int) (share * 100));
    }
}
