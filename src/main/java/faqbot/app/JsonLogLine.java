package faqbot.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * A record of the log as a JSON object of one line.
 *
 * <p>Other programs read it: what is here stays, in name and meaning.
 */
final class JsonLogLine {
    private JsonLogLine() {}

    /**
     * The line.
     *
     * @param level the name that the text has for it, too
     */
    static String of(LogRecord record, String level) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("time", record.getInstant().toString());
        line.put("level", level);
        line.put("logger", record.getLoggerName());
        line.put("message", new SimpleFormatter().formatMessage(record));
        if (record.getThrown() != null) {
            line.put("exception", trace(record.getThrown()));
        }
        return line.toString();
    }

    static String trace(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString().stripTrailing();
    }
}
