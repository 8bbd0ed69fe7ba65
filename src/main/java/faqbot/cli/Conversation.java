package faqbot.cli;

import faqbot.answer.Answer;
import faqbot.answer.Answerer;
import faqbot.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides what a chat replies; remembers the last answer. */
final class Conversation {
    /** As many hits as the bot looks at. */
    private static final int HITS = 5;

    private static final String RECOMMEND = "/recommend";

    private static final List<String> HELP =
            List.of(
                    "Type a question. Where several are offered, type the number of one.",
                    "  /why        explain the last answer",
                    "  /recommend  be asked about your case and get a recommendation",
                    "  /help       show this",
                    "  /quit       leave; exit and Ctrl-D do so too");

    /** Nobody asks one of these; whoever types it wants to leave. */
    private static final Set<String> FAREWELLS = Set.of("exit", "quit", "bye", "q");

    private final Answerer answerer;
    private final AnswerText answers;
    private final WhyText reasons;
    private final Interviews interviews;
    private Optional<Answer> last = Optional.empty();
    private List<Hit> offered = List.of();

    Conversation(Answerer answerer, AnswerText answers, WhyText reasons, Interviews interviews) {
        this.answerer = answerer;
        this.answers = answers;
        this.reasons = reasons;
        this.interviews = interviews;
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

        /** Nothing more to say. */
        static final Reply LAST = new Reply(List.of(), true);

        static Reply of(List<String> lines) {
            return new Reply(lines, false);
        }
    }

    /** The words that are commands and not questions. */
    static List<String> commands() {
        return List.of("/why", "/recommend", "/help", "/quit");
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
        if (FAREWELLS.contains(text.toLowerCase(Locale.ROOT))) {
            return Reply.LAST;
        }
        var inInterview = interviews.to(text);
        if (inInterview.isPresent()) {
            return Reply.of(inInterview.get());
        }
        var isChoice = !offered.isEmpty() && text.matches("-?[0-9]+");
        return Reply.of(isChoice ? choice(text) : answer(text));
    }

    private Reply toCommand(String command) {
        if (command.equals(RECOMMEND) || command.startsWith(RECOMMEND + " ")) {
            return Reply.of(interviews.begin(command.substring(RECOMMEND.length()).strip()));
        }
        return switch (command) {
            case "/why" -> Reply.of(last.map(reasons::of).orElse(List.of("Ask a question first.")));
            case "/help", "/?" -> Reply.of(HELP);
            case "/quit", "/exit" -> Reply.LAST;
            default ->
                    Reply.of(
                            List.of(
                                    "There is no "
                                            + command
                                            + " here. /help shows what there is."));
        };
    }

    /** The candidate with a number, or which numbers there are; the offer stands. */
    private List<String> choice(String number) {
        return IntStream.range(0, offered.size())
                .filter(i -> number.equals(String.valueOf(i + 1)))
                .mapToObj(offered::get)
                .findFirst()
                .map(answers::of)
                .orElseGet(this::choices);
    }

    private List<String> choices() {
        return List.of(
                "Type a number from 1 to %d, or a question in words.".formatted(offered.size()));
    }

    private List<String> answer(String question) {
        var answer = answerer.answer(question, HITS);
        last = Optional.of(answer);
        offered =
                answer instanceof Answer.Suggestions suggestions
                        ? suggestions.candidates()
                        : List.of();
        var lines = new ArrayList<>(answers.of(answer));
        lines.addAll(interviews.hint(question));
        return lines;
    }
}
