package faqbot.cli;

import faqbot.answer.Answer;
import faqbot.answer.Answerer;
import faqbot.search.Hit;
import java.util.List;
import java.util.Optional;

/** Decides what a chat replies; remembers the last answer. */
final class Conversation {
    /** As many hits as the bot looks at. */
    private static final int HITS = 5;

    private static final List<String> HELP =
            List.of(
                    "Type a question. Where several are offered, type the number of one.",
                    "  /why   explain the last answer",
                    "  /help  show this",
                    "  /quit  leave; Ctrl-D does so too");

    private final Answerer answerer;
    private final AnswerText answers;
    private final WhyText reasons;
    private Optional<Answer> last = Optional.empty();
    private List<Hit> offered = List.of();

    Conversation(Answerer answerer, AnswerText answers, WhyText reasons) {
        this.answerer = answerer;
        this.answers = answers;
        this.reasons = reasons;
    }

    /**
     * What to say.
     *
     * @param lines to show, perhaps none
     * @param isLast whether the chat is over
     */
    record Reply(List<String> lines, boolean isLast) {
        Reply {
            lines = List.copyOf(lines);
        }

        static Reply of(List<String> lines) {
            return new Reply(lines, false);
        }
    }

    /** The words that are commands and not questions. */
    static List<String> commands() {
        return List.of("/why", "/help", "/quit");
    }

    /** The reply to what somebody typed. */
    Reply to(String line) {
        var text = line.strip();
        if (text.isEmpty()) {
            return Reply.of(List.of());
        }
        if (text.startsWith("/")) {
            return toCommand(text);
        }
        return Reply.of(chosen(text).map(answers::of).orElseGet(() -> answer(text)));
    }

    private Reply toCommand(String command) {
        return switch (command) {
            case "/why" -> Reply.of(last.map(reasons::of).orElse(List.of("Ask a question first.")));
            case "/help", "/?" -> Reply.of(HELP);
            case "/quit", "/exit" -> new Reply(List.of(), true);
            default ->
                    Reply.of(
                            List.of(
                                    "There is no "
                                            + command
                                            + " here. /help shows what there is."));
        };
    }

    private Optional<Hit> chosen(String text) {
        return text.matches("[1-9][0-9]?") && Integer.parseInt(text) <= offered.size()
                ? Optional.of(offered.get(Integer.parseInt(text) - 1))
                : Optional.empty();
    }

    private List<String> answer(String question) {
        var answer = answerer.answer(question, HITS);
        last = Optional.of(answer);
        offered =
                answer instanceof Answer.Suggestions suggestions
                        ? suggestions.candidates()
                        : List.of();
        return answers.of(answer);
    }
}
