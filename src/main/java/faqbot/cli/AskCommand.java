package faqbot.cli;

import faqbot.answer.Answer;
import faqbot.recommend.Frameworks;
import faqbot.search.LiveIndex;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question, or many from standard input. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Answers a question, or many from standard input.",
        footer = {
            "",
            "A question that begins with a dash goes after two dashes: faqbot ask -- \"-Xmx?\""
        })
final class AskCommand implements Callable<Integer> {
    /** Beyond this many nobody looks. */
    private static final int MOST_HITS = 1000;

    private final Setup setup;
    private final Streams streams;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "QUESTION", description = "The question, as one word or many.")
    private List<String> words = List.of();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "5",
            description = "The most passages to look at. Default: ${DEFAULT-VALUE}.")
    private int top;

    @ArgGroup private Form form = new Form();

    /** What the result looks like; a text for a person if nothing else is said. */
    private static final class Form {
        @Option(names = "--why", description = "Explain the answer.")
        private boolean isExplained;

        @Option(names = "--json", description = "Print a JSON object.")
        private boolean isJson;

        @Option(
                names = "--jsonl",
                description =
                        "Read lines of the form {\"id\":\"1\",\"text\":\"a question\"} from"
                                + " standard input and print a JSON object a line.")
        private boolean isJsonLines;
    }

    AskCommand(Setup setup, Streams streams) {
        this.setup = setup;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        var question = String.join(" ", words).strip();
        checkUsage(question);
        var workspace = setup.workspace(common);
        try (var index = workspace.open(LiveIndex.Use.SHARED, streams);
                var frameworks = new Frameworks(index, workspace.answers()::from)) {
            var answerer = workspace.answers().from(index);
            if (form.isJsonLines) {
                new JsonLines(answerer, top).replyAll(streams.in(), streams.out());
            } else {
                print(answerer.answer(question, top));
                hint(question, frameworks);
            }
        }
        return ExitCode.DONE;
    }

    private void checkUsage(String question) {
        if (top < 1 || top > MOST_HITS) {
            throw usage("--top must be from 1 to " + MOST_HITS + " but was " + top);
        }
        if (form.isJsonLines && !words.isEmpty()) {
            throw usage("--jsonl reads the questions from standard input: leave out QUESTION");
        }
        if (!form.isJsonLines && question.isEmpty()) {
            throw usage("the question is missing or empty: faqbot ask \"your question\"");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Points a question that weighs options to the framework that does so. */
    private void hint(String question, Frameworks frameworks) {
        if (!form.isJson) {
            frameworks
                    .asked(question)
                    .ifPresent(id ->
                            streams.out().line("To weigh your own case: faqbot recommend " + id));
        }
    }

    private void print(Answer answer) {
        if (form.isJson) {
            streams.out().line(AnswerJson.of(answer));
            return;
        }
        streams.out().lines(new AnswerText(streams.colors()).of(answer));
        if (form.isExplained) {
            streams.out().lines(new WhyText(streams.colors()).of(answer));
        }
    }
}
