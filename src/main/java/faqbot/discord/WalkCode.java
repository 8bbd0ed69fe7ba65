package faqbot.discord;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Fingerprint;
import faqbot.knowledge.Importance;
import faqbot.recommend.Requirements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes a walk into the argument of a component and reads it back.
 *
 * <p>The framework is named by eight digits of its id's fingerprint and eight of its file's. Then
 * one number: for each factor which answers were given, whether it is open and how important it is,
 * and the questions in their order. With as many factors and answers as there may be that takes 59
 * characters.
 */
final class WalkCode {
    /** So many digits tell a framework, and a state of it, from all others. */
    private static final int KEY = 8;

    /** The weights of all importances, counted from 1; 0 stands for none of one's own. */
    private static final int IMPORTANCES = Importance.VERY_HIGH.weight() + 2;

    private WalkCode() {}

    /** What an argument leads to. */
    sealed interface Place {
        /** The walk as it was. */
        record Known(Walk walk) implements Place {}

        /** The framework has changed since. */
        record Changed(DecisionFramework framework) implements Place {}

        /** The framework is no longer there. */
        record Gone() implements Place {}
    }

    static String write(Walk walk) {
        var framework = walk.framework();
        var digits = new DigitWriter();
        framework.factors().forEach(factor -> write(factor, walk.requirements(), digits));
        walk.asked()
                .forEach(
                        factor -> digits.add(framework.factors().indexOf(factor), size(framework)));
        digits.add(walk.asked().size(), size(framework) + 1);
        return key(framework.id()) + key(framework.yaml()) + digits.text();
    }

    private static int size(DecisionFramework framework) {
        return framework.factors().size();
    }

    private static void write(Factor factor, Requirements said, DigitWriter digits) {
        var given = said.of(factor.id());
        factor.answers().forEach(answer -> digits.addFlag(given.contains(answer.id())));
        digits.addFlag(said.open().contains(factor.id()));
        digits.add(
                Optional.ofNullable(said.importance().get(factor.id()))
                        .map(importance -> importance.weight() + 1)
                        .orElse(0),
                IMPORTANCES);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param frameworks as they are now
     */
    static Place read(String code, List<DecisionFramework> frameworks) {
        return frameworks.stream()
                .filter(framework -> code.startsWith(key(framework.id())))
                .findFirst()
                .map(framework -> read(code, framework))
                .orElseGet(Place.Gone::new);
    }

    private static Place read(String code, DecisionFramework framework) {
        if (!code.startsWith(key(framework.yaml()), KEY)) {
            return new Place.Changed(framework);
        }
        var digits = new DigitReader(code.substring(2 * KEY));
        var asked = new ArrayList<Factor>();
        for (int left = digits.next(size(framework) + 1); left > 0; left--) {
            asked.addFirst(framework.factors().get(digits.next(size(framework))));
        }
        var said = Requirements.NONE;
        for (var factor : framework.factors().reversed()) {
            said = read(factor, said, digits);
        }
        return new Place.Known(new Walk(framework, said, asked));
    }

    private static Requirements read(Factor factor, Requirements said, DigitReader digits) {
        int importance = digits.next(IMPORTANCES);
        boolean isOpen = digits.nextFlag();
        var answers = factor.answers();
        var given = new LinkedHashSet<String>();
        IntStream.range(0, answers.size())
                .map(i -> answers.size() - 1 - i)
                .filter(_ -> digits.nextFlag())
                .forEach(i -> given.addFirst(answers.get(i).id()));
        var all = given.isEmpty() && !isOpen ? said : said.with(factor.id(), given);
        return Arrays.stream(Importance.values())
                .filter(degree -> degree.weight() + 1 == importance)
                .findFirst()
                .map(degree -> all.weighing(factor.id(), degree))
                .orElse(all);
    }

    private static String key(String text) {
        return Fingerprint.of(text).substring(0, KEY);
    }
}
