package faqbot.cli;

import faqbot.search.LiveIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers one question after the other, as the bot does. */
@Command(
        name = "chat",
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
        try (var index = workspace.open(data, LiveIndex.Use.SHARED, streams)) {
            if (streams.isTerminal()) {
                chatAtTerminal(workspace, index, data.resolve("chat-history"));
            } else {
                chat(
                        workspace,
                        index,
                        new PipePartner(streams),
                        new KnownQuestions(workspace.knowledge()));
            }
        }
        return ExitCode.DONE;
    }

    private void chatAtTerminal(Workspace workspace, LiveIndex index, Path history)
            throws IOException {
        var questions = new KnownQuestions(workspace.knowledge());
        try (var terminal = terminal()) {
            chat(workspace, index, new TerminalPartner(terminal, history, questions), questions);
        }
    }

    private static Terminal terminal() throws IOException {
        return TerminalBuilder.builder().encoding(StandardCharsets.UTF_8).dumb(true).build();
    }

    private void chat(
            Workspace workspace, LiveIndex index, ChatPartner partner, KnownQuestions questions) {
        var answers = new AnswerText(streams.colors());
        var conversation =
                new Conversation(
                        workspace.answers().from(index), answers, new WhyText(streams.colors()));
        new Chat(index, workspace.knowledge(), partner, questions::set).lead(conversation);
    }
}
