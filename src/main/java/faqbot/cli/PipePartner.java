package faqbot.cli;

import java.util.List;
import java.util.Optional;

/** A program that writes a question a line. */
final class PipePartner implements ChatPartner {
    private final LineReader lines;
    private final Streams streams;

    PipePartner(Streams streams) {
        this.lines = new LineReader(streams.in());
        this.streams = streams;
    }

    @Override
    public void greet(int entries) {
        // a program expects nothing but replies
    }

    @Override
    public Optional<String> next() {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            switch (line.get()) {
                case LineReader.Text(_, String text) -> {
                    return Optional.of(text);
                }
                case LineReader.Unreadable(long number, String why) ->
                        interrupt(List.of("line " + number + " of the input: " + why));
            }
        }
        return Optional.empty();
    }

    @Override
    public void tell(List<String> lines) {
        streams.out().lines(lines);
        streams.out().line("");
    }

    @Override
    public void interrupt(List<String> lines) {
        streams.err().lines(lines.stream().map(line -> "faqbot: " + line).toList());
    }
}
