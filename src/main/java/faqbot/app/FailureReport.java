package faqbot.app;

import faqbot.answer.ConfidenceException;
import faqbot.cli.ExitCode;
import faqbot.cli.FileException;
import faqbot.cli.InputException;
import faqbot.cli.Output;
import faqbot.cli.OutputException;
import faqbot.discord.DiscordException;
import faqbot.encode.EncoderException;
import faqbot.evaluate.CalibrationException;
import faqbot.evaluate.EvaluationException;
import faqbot.knowledge.KnowledgeException;
import faqbot.knowledge.Problem;
import faqbot.search.IndexException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person why the program could not do what it was asked. */
final class FailureReport {
    private final Output output;
    private boolean hasTraces;

    FailureReport(Output output) {
        this.output = output;
    }

    /** Shows where in the program a failure came from, from now on. */
    void showTraces() {
        hasTraces = true;
    }

    /** Reports a wrong command line and gives the exit code. */
    int wrongUsage(ParameterException e) {
        output.line("faqbot: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, output.printWriter());
        var command = e.getCommandLine().getCommandSpec().qualifiedName();
        output.line("`" + command + " --help` shows what is allowed.");
        return ExitCode.USAGE;
    }

    /** Reports a failure and gives the exit code. */
    int failed(Exception e) {
        if (e instanceof OutputException failed && failed.isClosedPipe()) {
            return ExitCode.DONE;
        }
        if (hasTraces) {
            output.print(trace(e));
        }
        switch (e) {
            case ConfigException config -> problems("configuration", config.problems());
            case KnowledgeException knowledge -> problems("knowledge", knowledge.problems());
            case EvaluationException judged -> problems("questions", judged.problems());
            case IndexException _,
                    CalibrationException _,
                    FileException _,
                    ConfidenceException _,
                    EncoderException _,
                    DiscordException _,
                    OutputException _,
                    InputException _ ->
                    output.line("faqbot: " + e.getMessage());
            default -> output.line("faqbot: unexpected failure: " + e + " (--debug tells more)");
        }
        return ExitCode.FAILED;
    }

    private void problems(String what, List<Problem> problems) {
        output.lines(problems.stream().map(Problem::toString).toList());
        output.line("faqbot: the " + what + " cannot be used before the errors above are mended");
    }

    private static String trace(Exception e) {
        var text = new StringWriter();
        e.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
