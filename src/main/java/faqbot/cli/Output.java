package faqbot.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Text written to one of the program's streams, as UTF-8 whatever the locale.
 *
 * <p>A stream that takes no more text ends the program by an {@link OutputException}. Any thread
 * may write.
 */
public final class Output {
    private final Writer writer;

    public Output(OutputStream stream) {
        this(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }

    Output(Writer writer) {
        this.writer = writer;
    }

    /** Writes lines, each with a line end, at once. */
    public void lines(Iterable<String> lines) {
        for (var line : lines) {
            write(line + "\n");
        }
        flush();
    }

    /** Writes a text and a line end, at once. */
    public void line(String text) {
        print(text + "\n");
    }

    /** Writes a text as it is, at once. */
    public void print(String text) {
        write(text);
        flush();
    }

    /** For a library that wants one; it hides failures. */
    public PrintWriter printWriter() {
        return new PrintWriter(writer, true);
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    private void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
