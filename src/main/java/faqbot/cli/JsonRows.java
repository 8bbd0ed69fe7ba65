package faqbot.cli;

import java.io.InputStream;

/** Replies to lines of JSON, a line each, before it reads the next. */
@FunctionalInterface
interface JsonRows {
    /**
     * The reply to a line.
     *
     * @param number counted from 1
     */
    String reply(long number, String line);

    /** Replies to all lines; one that is no text does not spoil the next. */
    default void replyAll(InputStream input, Output output) {
        var lines = new LineReader(input);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            output.line(
                    switch (line.get()) {
                        case LineReader.Text(long number, String text) -> reply(number, text);
                        case LineReader.Unreadable(long number, String why) ->
                                JsonText.broken(number, why);
                    });
        }
    }
}
