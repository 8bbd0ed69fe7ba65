package faqbot.cli;

import java.io.InputStream;
import java.util.function.BooleanSupplier;

/**
 * The streams of the program.
 *
 * @param in what a person or a program writes to it
 * @param out carries results only
 * @param err carries everything else
 * @param isTerminal whether a person sits at both {@code in} and {@code out}
 * @param errIsTerminal whether a person reads {@code err}; slow to find out
 * @param colors how to emphasise what goes to {@code out}
 */
public record Streams(
        InputStream in,
        Output out,
        Output err,
        boolean isTerminal,
        BooleanSupplier errIsTerminal,
        Colors colors) {}
