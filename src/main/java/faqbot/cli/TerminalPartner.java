package faqbot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** A person who edits lines, recalls earlier ones and completes questions with the tab key. */
final class TerminalPartner implements ChatPartner {
    private final Output output;
    private final LineReader reader;

    /**
     * Sits down at a terminal.
     *
     * @param history where to keep what was typed, if that can be written
     * @param questions what the tab key offers
     */
    TerminalPartner(Terminal terminal, Path history, Supplier<List<String>> questions) {
        this.output = new Output(terminal.writer());
        var builder =
                LineReaderBuilder.builder()
                        .terminal(terminal)
                        .appName("faqbot")
                        // A line is a question: none of its characters is special.
                        .parser((line, cursor, _) -> new WholeLine(line, cursor))
                        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                        .option(LineReader.Option.CASE_INSENSITIVE, true)
                        .option(LineReader.Option.BRACKETED_PASTE, true)
                        .completer((_, _, candidates) ->
                                questions.get().stream()
                                        .map(Candidate::new)
                                        .forEach(candidates::add));
        if (isKept(history)) {
            builder.variable(LineReader.HISTORY_FILE, history);
        }
        this.reader = builder.build();
    }

    /** Whether there is a folder for it; without one JLine would complain after every line. */
    private static boolean isKept(Path history) {
        var folder = history.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }

    @Override
    public void greet(int entries) {
        output.line(
                "faqbot answers from %d entries. Type a question; /help shows more."
                        .formatted(entries));
    }

    @Override
    public Optional<String> next() {
        try {
            return Optional.of(reader.readLine("> "));
        } catch (UserInterruptException | EndOfFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void tell(List<String> lines) {
        output.lines(lines);
        output.line("");
    }

    @Override
    public void interrupt(List<String> lines) {
        reader.printAbove(String.join("\n", lines));
    }
}
