package faqbot.discord;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.DecisionFramework.Group;
import faqbot.knowledge.Factor;
import faqbot.recommend.Frameworks;
import faqbot.recommend.Requirements;
import faqbot.recommend.Understanding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what somebody says about the groups of a framework: answers in its own words, which are
 * suggested to them, and whatever else they write.
 *
 * @param frameworks understands other words
 */
record CaseReader(Frameworks frameworks) {
    /** Between several answers. */
    private static final String AND = ";";

    /**
     * What was read.
     *
     * @param understanding of what is not in the framework's own words
     */
    record Case(Walk walk, Understanding understanding) {}

    /**
     * Reads all there is.
     *
     * @param texts by the group's id
     */
    Case read(DecisionFramework framework, Map<String, String> texts) {
        var said = Requirements.NONE;
        var others = new HashMap<String, String>();
        for (var group : framework.groups()) {
            var other = new StringBuilder();
            for (var piece : pieces(texts.getOrDefault(group.id(), ""))) {
                var answer = answer(framework, group, piece);
                if (answer.isPresent()) {
                    said = said.and(answer.get().factor().id(), answer.get().answer().id());
                } else {
                    other.append(piece).append(AND).append(' ');
                }
            }
            if (!other.isEmpty()) {
                others.put(group.id(), other.toString());
            }
        }
        var understanding = frameworks.read(framework, others);
        return new Case(Walk.start(framework, understanding.addedTo(said)), understanding);
    }

    /** An answer with what it answers. */
    private record Found(Factor factor, Factor.Answer answer) {}

    private static Optional<Found> answer(DecisionFramework framework, Group group, String text) {
        return answers(framework, group)
                .filter(found -> found.answer().text().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Stream<Found> answers(DecisionFramework framework, Group group) {
        return framework.factorsOf(group).stream()
                .flatMap(factor ->
                        factor.answers().stream().map(answer -> new Found(factor, answer)));
    }

    private static List<String> pieces(String text) {
        return Arrays.stream(text.split(AND, -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /**
     * What somebody may be about to say of a group: the answers that fit their last words, after
     * what they said before.
     */
    static List<String> complete(DecisionFramework framework, Group group, String typed) {
        var start = typed.lastIndexOf(AND) + 1;
        var before = typed.substring(0, start).strip();
        var last = typed.substring(start);
        return answers(framework, group)
                .map(Found::answer)
                .filter(answer -> fits(last, answer))
                .map(answer -> before.isEmpty() ? answer.text() : before + " " + answer.text())
                .distinct()
                .toList();
    }

    private static boolean fits(String typed, Factor.Answer answer) {
        return Stream.concat(Stream.of(answer.text()), answer.aliases().stream())
                .anyMatch(text -> fits(typed, text));
    }

    /** Whether each word typed begins a word of a text. */
    static boolean fits(String typed, String text) {
        var words = words(text);
        return words(typed).stream()
                .allMatch(begun -> words.stream().anyMatch(word -> word.startsWith(begun)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
