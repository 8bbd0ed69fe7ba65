package faqbot.discord;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what is logged; JDA tells of a broken payload in its log alone. */
final class JdaLog extends Handler implements AutoCloseable {
    private final ConcurrentLinkedQueue<LogRecord> records = new ConcurrentLinkedQueue<>();

    /** Held, for the logging system would let it go. */
    private final Logger root = Logger.getLogger("");

    private JdaLog() {}

    static JdaLog start() {
        var log = new JdaLog();
        log.root.addHandler(log);
        return log;
    }

    /** Waits for a line, which may come only after the next request; gives up in the end. */
    void await(String text) {
        for (int i = 0; i < 200; i++) {
            if (everything().stream().anyMatch(line -> line.contains(text))) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** The warnings and errors of JDA and of the bot; each is told once. */
    List<String> complaints() {
        var complaints =
                records.stream()
                        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                        .map(JdaLog::text)
                        .toList();
        records.removeIf(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
        return complaints;
    }

    /** All that was logged, with stack traces. */
    List<String> everything() {
        return records.stream().map(JdaLog::text).toList();
    }

    @Override
    public void publish(LogRecord entry) {
        var name = String.valueOf(entry.getLoggerName());
        if (name.startsWith("net.dv8tion.jda") || name.startsWith("faqbot")) {
            records.add(entry);
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }

    private static String text(LogRecord entry) {
        var thrown = entry.getThrown();
        var trace = new java.io.StringWriter();
        if (thrown != null) {
            thrown.printStackTrace(new java.io.PrintWriter(trace));
        }
        return entry.getLevel()
                + " "
                + entry.getLoggerName()
                + ": "
                + entry.getMessage()
                + "\n"
                + trace;
    }
}
