package faqbot.app;

import faqbot.cli.LogFormat;
import faqbot.cli.Output;
import faqbot.cli.OutputException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Writes the log to the error stream, one line a record, until it is closed. */
final class TerminalLog extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger("faqbot");

    /**
     * Lucene warns at each start that a faster module for vectors is missing. It would make the
     * start slower by more than it saves: without it, a question is compared with fifty thousand
     * vectors in some ten milliseconds.
     */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Output output;
    private final List<Handler> replaced;
    private final @Nullable Level rootBefore = ROOT.getLevel();
    private final @Nullable Level oursBefore = OURS.getLevel();
    private volatile Detail detail = Detail.WARNINGS;
    private volatile LogFormat format = LogFormat.TEXT;

    /** How much is told. */
    enum Detail {
        /** What somebody should look at. */
        WARNINGS,
        /** What a service does; from here on with the time. */
        SERVICE,
        /** What the libraries do, too. */
        VERBOSE,
        /** Everything we can tell, with stack traces. */
        DEBUG
    }

    private TerminalLog(Output output, List<Handler> replaced) {
        this.output = output;
        this.replaced = replaced;
    }

    /** Takes over the log of the whole process. */
    static TerminalLog start(Output output) {
        var log = new TerminalLog(output, List.of(ROOT.getHandlers()));
        log.replaced.forEach(ROOT::removeHandler);
        ROOT.addHandler(log);
        VECTORS.setLevel(Level.SEVERE);
        log.tell(Detail.WARNINGS);
        return log;
    }

    /** Tells so much from now on. */
    void tell(Detail detail) {
        this.detail = detail;
        OURS.setLevel(
                switch (detail) {
                    case WARNINGS -> Level.WARNING;
                    case SERVICE, VERBOSE -> Level.INFO;
                    case DEBUG -> Level.FINE;
                });
        ROOT.setLevel(
                switch (detail) {
                    case WARNINGS, SERVICE -> Level.WARNING;
                    case VERBOSE, DEBUG -> Level.INFO;
                });
    }

    /** Looks so from now on. */
    void writeAs(LogFormat newFormat) {
        format = newFormat;
    }

    @Override
    public void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            output.line(
                    switch (format) {
                        case TEXT -> line(record);
                        case JSON -> JsonLogLine.of(record, name(record.getLevel()));
                    });
        } catch (OutputException e) {
            // Nobody reads the log any more; that is no reason to stop answering.
        }
    }

    private String line(LogRecord record) {
        var line = new StringBuilder();
        if (detail != Detail.WARNINGS) {
            line.append(
                            TIME.format(
                                    LocalDateTime.ofInstant(
                                            record.getInstant(), ZoneId.systemDefault())))
                    .append(' ');
        }
        line.append("%-5s ".formatted(name(record.getLevel())));
        line.append(onOneLine(new SimpleFormatter().formatMessage(record)));
        if (record.getThrown() != null) {
            line.append(
                    detail == Detail.DEBUG
                            ? "\n" + JsonLogLine.trace(record.getThrown())
                            : brief(record.getThrown()));
        }
        return line.toString();
    }

    private static String name(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "ERROR";
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return "WARN";
        }
        return level.intValue() >= Level.INFO.intValue() ? "INFO" : "DEBUG";
    }

    private static String brief(Throwable thrown) {
        return " (" + onOneLine(thrown.toString()) + ")";
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\p{Cntrl}+", " ");
    }

    @Override
    public void flush() {
        // each line is written at once
    }

    /** Gives the log back to whom it belonged. */
    @Override
    public void close() {
        ROOT.removeHandler(this);
        replaced.forEach(ROOT::addHandler);
        ROOT.setLevel(rootBefore);
        OURS.setLevel(oursBefore);
    }
}
