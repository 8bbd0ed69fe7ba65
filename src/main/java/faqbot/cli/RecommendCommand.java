package faqbot.cli;

import faqbot.knowledge.DecisionFramework;
import faqbot.recommend.Advice;
import faqbot.recommend.AdviceChart;
import faqbot.recommend.AdviceText;
import faqbot.recommend.DecisionRecord;
import faqbot.recommend.Frameworks;
import faqbot.recommend.Support;
import faqbot.recommend.Understanding;
import faqbot.search.LiveIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recommends one of a framework's options. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Recommends by a decision framework of the knowledge, and says why.",
            "Asks question by question if nothing is said."
        })
final class RecommendCommand implements Callable<Integer> {
    private final Setup setup;
    private final Streams streams;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "FRAMEWORK",
            description = "What to decide by: the name of a file in decisions/, without .yaml.")
    private @Nullable String name;

    @Mixin private CaseOptions said = new CaseOptions();

    @Option(
            names = "--export",
            paramLabel = "FILE.md",
            description = "Write the decision down as Markdown.")
    private @Nullable Path export;

    @Option(
            names = "--chart",
            paramLabel = "FILE.png",
            description = "Draw what speaks for each option.")
    private @Nullable Path chart;

    @ArgGroup private Form form = new Form();

    /** What the result looks like; a text for a person if nothing else is said. */
    private static final class Form {
        @Option(names = "--json", description = "Print a JSON object.")
        private boolean isJson;

        @Option(
                names = "--jsonl",
                description =
                        "Read lines of the form {\"id\":\"1\",\"text\":\"…\"} or"
                                + " {\"id\":\"1\",\"inputs\":{\"GROUP\":\"…\"}} from standard input"
                                + " and print a JSON object a line.")
        private boolean isJsonLines;
    }

    RecommendCommand(Setup setup, Streams streams) {
        this.setup = setup;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        checkUsage();
        var workspace = setup.workspace(common);
        try (var index = workspace.open(LiveIndex.Use.SHARED, streams);
                var frameworks = new Frameworks(index, workspace.answers()::from)) {
            var text = new AdviceText(new Support(index));
            if (form.isJsonLines) {
                new CaseLines(frameworks, new AdviceJson(text))
                        .replyAll(streams.in(), streams.out());
            } else {
                recommend(framework(frameworks), frameworks, text, workspace);
            }
        }
        return ExitCode.DONE;
    }

    private void checkUsage() {
        var isSaid = said.isGiven();
        if (form.isJsonLines && (isSaid || name != null || export != null || chart != null)) {
            throw usage("--jsonl reads the cases from standard input: leave out everything else");
        }
        if (form.isJson && !isSaid) {
            throw usage("--json needs --text or --answer");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private DecisionFramework framework(Frameworks frameworks) {
        var known = frameworks.all().stream().map(DecisionFramework::id).toList();
        if (known.isEmpty()) {
            throw usage(
                    "the knowledge has no decision framework: write one as decisions/NAME.yaml in"
                            + " a pack");
        }
        return (name == null ? frameworks.usual() : frameworks.find(name))
                .orElseThrow(() ->
                        usage(
                                "there is no framework \"%s\"; there are: %s"
                                        .formatted(name, String.join(", ", known))));
    }

    private void recommend(
            DecisionFramework framework,
            Frameworks frameworks,
            AdviceText text,
            Workspace workspace)
            throws IOException {
        var understanding = said.understanding(framework, frameworks);
        var requirements = said.requirements(framework, understanding);
        if (said.isSilent()) {
            var interview = new Interview(frameworks, framework, text, requirements, understanding);
            interview(interview, workspace);
            save(interview.advice(), interview.understanding(), text, workspace);
            return;
        }
        var advice = Advice.of(framework, requirements);
        if (form.isJson) {
            streams.out().line(new AdviceJson(text).of(advice, understanding));
        } else {
            streams.out().lines(text.of(advice, understanding));
            streams.out().line("");
            streams.out().lines(new AdviceChart(advice).bars());
        }
        save(advice, understanding, text, workspace);
    }

    private void interview(Interview interview, Workspace workspace) throws IOException {
        if (!streams.isTerminal()) {
            lead(interview, new PipePartner(streams));
            return;
        }
        var history = workspace.data().usable(streams.err()).resolve("recommend-history");
        try (var terminal = ChatCommand.terminal()) {
            lead(interview, new TerminalPartner(terminal, history, List::of));
        }
    }

    private static void lead(Interview interview, ChatPartner partner) {
        partner.tell(interview.begin());
        var line = interview.isAsking() ? partner.next() : Optional.<String>empty();
        while (line.isPresent() && !line.get().isBlank()) {
            var reply = interview.to(line.get());
            if (reply.isEmpty()) {
                return;
            }
            partner.tell(reply.get());
            line = partner.next();
        }
        if (interview.isAsking()) {
            partner.tell(interview.finish());
        }
    }

    private void save(
            Advice advice, Understanding understanding, AdviceText text, Workspace workspace) {
        var folder = workspace.knowledge().workingFolder();
        if (export != null) {
            var record =
                    new DecisionRecord(text)
                            .of(advice, understanding, LocalDate.now(ZoneId.systemDefault()));
            write(folder.resolve(export), record.getBytes(StandardCharsets.UTF_8));
        }
        if (chart != null) {
            var file = folder.resolve(chart);
            new AdviceChart(advice)
                    .png()
                    .ifPresentOrElse(
                            png -> write(file, png),
                            () ->
                                    streams.err()
                                            .line(
                                                    "faqbot: no chart was drawn: nothing was"
                                                            + " answered, or this machine has no"
                                                            + " fonts"));
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new FileException("the file " + file + " cannot be written", e);
        }
    }
}
