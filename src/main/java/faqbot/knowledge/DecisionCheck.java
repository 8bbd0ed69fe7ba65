package faqbot.knowledge;

import faqbot.knowledge.Factor.Cell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds a decision framework to its rules.
 *
 * @param file as problems name it
 */
record DecisionCheck(String file, List<Problem> problems) {
    /** What fits above a message and into the list of commands. */
    static final int TITLE = 80;

    /** Discord shows so much of what a command does. */
    static final int DESCRIPTION = 100;

    /** Discord shows so much on a button. */
    static final int NAME = 80;

    /** Discord shows so much in an empty menu. */
    static final int QUESTION = 150;

    /** Discord shows so much of a line of a menu. */
    static final int ANSWER = 100;

    /** What Discord allows as the name of a command. */
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");

    void id(MappingReader reader, String key, String id, String what) {
        if (!ID.matcher(id).matches()) {
            reader.reject(
                    key,
                    what
                            + " must be 1 to 32 lower-case letters, digits and hyphens but was "
                            + Excerpt.of(id),
                    "Choose a shorter or plainer one.");
        }
    }

    void length(MappingReader reader, String key, String text, int longest) {
        if (text.length() > longest) {
            reader.reject(
                    key,
                    "\"%s\" has %d characters; Discord shows %d"
                            .formatted(key, text.length(), longest),
                    "Shorten it.");
        }
    }

    void cell(MappingReader evidence, String option, Cell cell) {
        if (!cell.isNeutral() && cell.evidence().isEmpty()) {
            evidence.reject(
                    option,
                    "nothing shows why this speaks for or against \"" + option + "\"",
                    "Name an entry below \"evidence:\", such as \"%s: faq.md#how-to-start\"."
                            .formatted(option));
        }
    }

    /** What can be told only of all that was read. */
    void whole(DecisionFramework framework, MappingReader top) {
        unique(top, "options", framework.options().stream().map(option -> option.id()).toList());
        unique(top, "groups", framework.groups().stream().map(group -> group.id()).toList());
        unique(top, "factors", framework.factors().stream().map(Factor::id).toList());
        groups(framework, top);
        framework.factors().forEach(this::answers);
        aliases(framework);
        chances(framework, top);
    }

    private void unique(MappingReader reader, String key, List<String> ids) {
        var seen = new HashSet<String>();
        ids.stream()
                .filter(id -> !id.isEmpty() && !seen.add(id))
                .forEach(id ->
                        reader.reject(
                                key,
                                "the id " + Excerpt.of(id) + " is here twice",
                                "Give one of the two another id."));
    }

    private void groups(DecisionFramework framework, MappingReader top) {
        var ids = framework.groups().stream().map(group -> group.id()).toList();
        for (var factor : framework.factors()) {
            if (!factor.group().isEmpty() && !ids.contains(factor.group())) {
                report(
                        factor.line(),
                        "the group " + Excerpt.of(factor.group()) + " is not known",
                        Spelling.mend(factor.group(), ids));
            }
        }
        framework.groups().stream()
                .filter(group -> framework.factorsOf(group).isEmpty())
                .forEach(group ->
                        top.reject(
                                "groups",
                                "the group " + Excerpt.of(group.id()) + " has no factor",
                                "Delete it, or give it one."));
    }

    private void answers(Factor factor) {
        var seen = new HashSet<String>();
        for (var answer : factor.answers()) {
            if (!seen.add(answer.id()) || !seen.add("text " + folded(answer.text()))) {
                report(
                        answer.line(),
                        "the answer %s is in %s twice"
                                .formatted(Excerpt.of(answer.id()), Excerpt.of(factor.id())),
                        "Give one of the two another id and text.");
            }
            answer.otherwise()
                    .filter(other -> factor.answer(other).isEmpty() || other.equals(answer.id()))
                    .ifPresent(other ->
                            report(
                                    answer.line(),
                                    "\"otherwise\" must be another answer of this factor but was "
                                            + Excerpt.of(other),
                                    Spelling.mend(other, otherIds(factor, answer))));
            if (answer.cells().values().stream().allMatch(Cell::rulesOut)
                    && !answer.cells().isEmpty()) {
                report(
                        answer.line(),
                        "the answer " + Excerpt.of(answer.id()) + " rules out every option",
                        "Leave at least one.");
            }
        }
    }

    private static List<String> otherIds(Factor factor, Factor.Answer answer) {
        return factor.answers().stream()
                .map(Factor.Answer::id)
                .filter(id -> !id.equals(answer.id()))
                .toList();
    }

    /** Who writes a shared alias cannot be understood. */
    private void aliases(DecisionFramework framework) {
        var owners = new HashMap<String, String>();
        for (var factor : framework.factors()) {
            for (var answer : factor.answers()) {
                var own = factor.id() + "=" + answer.id();
                for (var alias : answer.aliases()) {
                    var owner = owners.putIfAbsent(folded(alias), own);
                    if (owner != null) {
                        report(
                                answer.line(),
                                "the alias %s of %s is one of %s already"
                                        .formatted(Excerpt.of(alias), own, owner),
                                "Delete it from one of the two.");
                    }
                }
            }
        }
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private void chances(DecisionFramework framework, MappingReader top) {
        if (framework.factors().stream().anyMatch(factor -> factor.answers().isEmpty())) {
            return;
        }
        var options = Set.copyOf(framework.options());
        for (var option : framework.options()) {
            if (options.size() > 1 && !Chances.canWin(framework, option.id())) {
                top.reject(
                        "options",
                        "no answers were found with which " + Excerpt.of(option.id()) + " is best",
                        "Raise its scores where it is strong, or delete it.");
            }
        }
    }

    private void report(int line, String message, String mend) {
        problems.add(Problem.error(file, line, message, mend));
    }
}
