package faqbot.cli;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import faqbot.recommend.Advice;
import faqbot.recommend.AdviceText;
import faqbot.recommend.Frameworks;
import faqbot.recommend.Requirements;
import faqbot.recommend.Understanding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks about a case, question by question, and recommends. */
final class Interview {
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,2}(?:[\\s,]+[0-9]{1,2})*");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s,]+");
    private static final Pattern IMPORTANCE =
            Pattern.compile("importance\\s+(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE =
            Pattern.compile("change\\s+([0-9]{1,2})", Pattern.CASE_INSENSITIVE);

    private static final String HOW =
            "  Type a number, or say it in your own words. ? if you do not know, back, done,"
                    + " importance LEVEL";

    private final Frameworks frameworks;
    private final DecisionFramework framework;
    private final AdviceText text;
    private final Deque<Said> earlier = new ArrayDeque<>();
    private Said now;

    /** The question that was asked last; empty once there is a result. */
    private Optional<Factor> asked = Optional.empty();

    /**
     * What was said so far.
     *
     * @param understanding what was said in free words
     */
    private record Said(Requirements requirements, Understanding understanding) {
        Said with(Requirements changed) {
            return new Said(changed, understanding);
        }
    }

    /**
     * Prepares an interview.
     *
     * @param requirements what is known already
     * @param understanding where that came from free words
     */
    Interview(
            Frameworks frameworks,
            DecisionFramework framework,
            AdviceText text,
            Requirements requirements,
            Understanding understanding) {
        this.frameworks = frameworks;
        this.framework = framework;
        this.text = text;
        this.now = new Said(requirements, understanding);
    }

    /** The first question, or the result if nothing is left to ask. */
    List<String> begin() {
        var lines = new ArrayList<>(List.of(framework.title(), ""));
        lines.addAll(goOn());
        return lines;
    }

    /** The reply to what somebody typed; empty if it is not meant for the interview. */
    Optional<List<String>> to(String line) {
        var words = line.strip();
        var change = CHANGE.matcher(words);
        if (words.equalsIgnoreCase("back")) {
            return Optional.of(back());
        }
        if (change.matches()) {
            return Optional.of(change(Integer.parseInt(change.group(1))));
        }
        return asked.map(factor -> answered(factor, words));
    }

    private List<String> answered(Factor factor, String words) {
        var importance = IMPORTANCE.matcher(words);
        if (importance.matches()) {
            return weigh(factor, importance.group(1));
        }
        if (words.equalsIgnoreCase("done")) {
            return result();
        }
        if (words.equals("?")) {
            return say(now.with(now.requirements().with(factor.id(), Set.of())));
        }
        return NUMBERS.matcher(words).matches() ? numbers(factor, words) : freely(factor, words);
    }

    private List<String> numbers(Factor factor, String words) {
        var chosen = new LinkedHashSet<String>();
        for (var number : BETWEEN_NUMBERS.splitAsStream(words).toList()) {
            int index = Integer.parseInt(number) - 1;
            if (index < 0 || index >= factor.answers().size()) {
                return List.of("Type a number from 1 to %d.".formatted(factor.answers().size()));
            }
            chosen.add(factor.answers().get(index).id());
        }
        if (chosen.size() > 1 && !factor.takesSeveral()) {
            return List.of("Only one of these can hold: type one number.");
        }
        return say(now.with(now.requirements().with(factor.id(), chosen)));
    }

    private List<String> freely(Factor factor, String words) {
        var heard = frameworks.read(framework, Map.of(factor.group(), words));
        if (heard.statements().isEmpty()) {
            return List.of("I did not understand that.", HOW);
        }
        var lines = new ArrayList<String>();
        heard.statements()
                .forEach(statement ->
                        lines.add(
                                (statement.isDenied() ? "Not so: " : "Understood: ")
                                        + statement.answer().text()));
        lines.add("");
        lines.addAll(
                say(new Said(heard.addedTo(now.requirements()), now.understanding().and(heard))));
        return lines;
    }

    private List<String> weigh(Factor factor, String word) {
        var level = Importance.of(word.toLowerCase(Locale.ROOT));
        if (level.isEmpty()) {
            return List.of("Importance is one of " + String.join(", ", Importance.words()) + ".");
        }
        var lines = say(now.with(now.requirements().weighing(factor.id(), level.get())));
        return level.get() == Importance.NONE ? lines : ask(factor);
    }

    private List<String> say(Said said) {
        earlier.push(now);
        now = said;
        return goOn();
    }

    private List<String> back() {
        if (earlier.isEmpty()) {
            return List.of("This is the beginning.");
        }
        now = earlier.pop();
        return goOn();
    }

    private List<String> change(int number) {
        var answered = answered();
        if (number < 1 || number > answered.size()) {
            return List.of("Nothing with that number was answered.");
        }
        return ask(answered.get(number - 1));
    }

    private List<String> goOn() {
        return advice().toAsk().map(this::ask).orElseGet(this::result);
    }

    private List<String> ask(Factor factor) {
        asked = Optional.of(factor);
        var lines = new ArrayList<String>();
        lines.add(factor.question() + (factor.takesSeveral() ? " (several numbers are fine)" : ""));
        int number = 1;
        for (var answer : factor.answers()) {
            lines.add("  %2d. %s".formatted(number++, answer.text()));
        }
        lines.add(HOW);
        return lines;
    }

    private List<String> result() {
        asked = Optional.empty();
        var lines = new ArrayList<>(text.of(advice(), now.understanding()));
        var answered = answered();
        if (!answered.isEmpty()) {
            lines.add("");
            lines.add("To change an answer type back, or change and its number:");
            for (int i = 0; i < answered.size(); i++) {
                lines.add("  %2d. %s".formatted(i + 1, answered.get(i).question()));
            }
        }
        return lines;
    }

    private List<Factor> answered() {
        return framework.factors().stream()
                .filter(factor -> !now.requirements().of(factor.id()).isEmpty())
                .toList();
    }

    /** The result by what was said, whatever is still open. */
    List<String> finish() {
        return result();
    }

    /** What is recommended by what was said so far. */
    Advice advice() {
        return Advice.of(framework, now.requirements());
    }

    /** What was said in free words. */
    Understanding understanding() {
        return now.understanding();
    }

    /** Whether a question waits for its answer. */
    boolean isAsking() {
        return asked.isPresent();
    }
}
