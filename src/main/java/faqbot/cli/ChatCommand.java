package faqbot.cli;

import faqbot.recommend.AdviceText;
import faqbot.recommend.Frameworks;
import faqbot.recommend.Support;
import faqbot.search.LearningListener;
import faqbot.search.LiveIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers one question after the other, as the bot does. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Answers question after question, as the bot in Discord does.",
            "Reads standard input if it is no terminal."
        })
final class ChatCommand implements Callable<Integer> {
    private final Setup setup;
    private final Streams streams;

    @Mixin private CommonOptions common = new CommonOptions();

    ChatCommand(Setup setup, Streams streams) {
        this.setup = setup;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        var workspace = setup.workspace(common);
        var data = workspace.data().usable(streams.err());
        var questions = new KnownQuestions(workspace.knowledge());
        if (streams.isTerminal()) {
            var history = data.resolve("chat-history");
            try (var terminal = terminal()) {
                chat(workspace, data, new TerminalPartner(terminal, history, questions), questions);
            }
        } else {
            chat(workspace, data, new PipePartner(streams), questions);
        }
        return ExitCode.DONE;
    }

    /** The terminal that the program runs in. */
    static Terminal terminal() throws IOException {
        return TerminalBuilder.builder().encoding(StandardCharsets.UTF_8).dumb(true).build();
    }

    private void chat(
            Workspace workspace, Path data, ChatPartner partner, KnownQuestions questions) {
        var news = new LearningNews(partner);
        try (var index = workspace.openAtOnce(data, LiveIndex.Use.SHARED, streams, news);
                var frameworks = new Frameworks(index, workspace.answers()::from)) {
            var conversation =
                    new Conversation(
                            workspace.answers().from(index),
                            new AnswerText(streams.colors()),
                            new WhyText(streams.colors()),
                            new Interviews(frameworks, new AdviceText(new Support(index))));
            new Chat(index, workspace.knowledge(), partner, questions::forget).lead(conversation);
        }
    }

    /** Tells the partner what is being learned. */
    private record LearningNews(ChatPartner partner) implements LearningListener {
        @Override
        public void begun(int texts) {
            partner.interrupt(
                    List.of(
                            "learning the meaning of %d texts; until then answers go by words only"
                                    .formatted(texts)));
        }

        @Override
        public void done() {
            partner.interrupt(List.of("learned the meaning of all texts"));
        }
    }
}
