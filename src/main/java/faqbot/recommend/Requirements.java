package faqbot.recommend;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody said about their case.
 *
 * @param answers the ids of the answers that hold, by the factor's id; a factor whose answer is not
 *     known has none
 * @param open the ids of factors whose answer somebody said they do not know
 * @param importance how much factors count, where somebody said so
 */
public record Requirements(
        Map<String, Set<String>> answers, Set<String> open, Map<String, Importance> importance) {
    /** Nothing was said yet. */
    public static final Requirements NONE = new Requirements(Map.of(), Set.of(), Map.of());

    public Requirements {
        var copy = new LinkedHashMap<String, Set<String>>();
        answers.forEach((factor, given) -> {
            if (!given.isEmpty()) {
                copy.put(factor, Collections.unmodifiableSet(new LinkedHashSet<>(given)));
            }
        });
        answers = Collections.unmodifiableMap(copy);
        open = Set.copyOf(open);
        importance = Map.copyOf(importance);
    }

    /** The answers given to a factor, in the order in which they were given. */
    public Set<String> of(String factor) {
        return answers.getOrDefault(factor, Set.of());
    }

    /** The same with one more answer; what was said before to the factor stays. */
    public Requirements and(String factor, String answer) {
        var given = new LinkedHashSet<>(of(factor));
        given.add(answer);
        return with(factor, given);
    }

    /** The same with other answers to a factor; none for who does not know. */
    public Requirements with(String factor, Set<String> given) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(factor, given);
        var unknown = new LinkedHashSet<>(open);
        if (given.isEmpty()) {
            unknown.add(factor);
        } else {
            unknown.remove(factor);
        }
        return new Requirements(changed, unknown, importance);
    }

    /** The same as if a factor had never been spoken of. */
    public Requirements without(String factor) {
        var changed = new LinkedHashMap<>(answers);
        changed.remove(factor);
        var unknown = new LinkedHashSet<>(open);
        unknown.remove(factor);
        return new Requirements(changed, unknown, importance);
    }

    /** The same with another importance of a factor. */
    public Requirements weighing(String factor, Importance weight) {
        var changed = new LinkedHashMap<>(importance);
        changed.put(factor, weight);
        return new Requirements(answers, open, changed);
    }

    /** How much a factor counts. */
    public Importance importanceOf(Factor factor) {
        return importance.getOrDefault(factor.id(), factor.importance());
    }

    /** The answers to a factor that the framework has. */
    public List<Factor.Answer> given(Factor factor) {
        return of(factor.id()).stream().flatMap(id -> factor.answer(id).stream()).toList();
    }

    /** Whether nothing was answered that the framework asks. */
    public boolean isEmpty(DecisionFramework framework) {
        return framework.factors().stream().allMatch(factor -> given(factor).isEmpty());
    }

    /** Whether somebody answered a factor or said that they do not know. */
    public boolean isSpokenOf(Factor factor) {
        return open.contains(factor.id()) || !given(factor).isEmpty();
    }
}
