package faqbot.recommend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes advice down as a Markdown decision record, in the manner of Michael Nygard's architecture
 * decision records.
 *
 * @see <a
 *     href="https://cognitect.com/blog/2011/11/15/documenting-architecture-decisions">Documenting
 *     Architecture Decisions</a>
 */
public record DecisionRecord(AdviceText text) {
    /** The whole record. */
    public String of(Advice advice, Understanding understanding, LocalDate day) {
        var lines = new ArrayList<String>();
        lines.add("# " + advice.framework().title());
        lines.add("");
        lines.add("Date: " + day);
        section(lines, "Status", List.of("Proposed"));
        section(lines, "Context", context(advice, understanding));
        section(lines, "Options", options(advice));
        section(lines, "Decision", decision(advice));
        section(lines, "Scores", scores(advice));
        section(lines, "Evidence", evidence(advice));
        section(lines, "What would change it", changes(advice));
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, String heading, List<String> text) {
        lines.add("");
        lines.add("## " + heading);
        lines.add("");
        lines.addAll(text);
    }

    private static List<String> context(Advice advice, Understanding understanding) {
        var lines = new ArrayList<String>();
        lines.add(advice.framework().description());
        var understood = AdviceText.understood(advice, understanding);
        if (!understood.isEmpty()) {
            lines.add("");
            lines.addAll(understood);
        }
        advice.framework().factors().stream()
                .filter(factor -> advice.requirements().given(factor).isEmpty())
                .forEach(factor -> lines.add("- " + factor.question() + " Not known."));
        return lines;
    }

    private static List<String> options(Advice advice) {
        return advice.framework().options().stream()
                .map(option -> "- **" + option.name() + "**" + ending(option.description()))
                .toList();
    }

    private static String ending(String description) {
        return description.isEmpty() ? "" : ": " + description;
    }

    private List<String> decision(Advice advice) {
        var lines = new ArrayList<String>();
        lines.add(AdviceText.headline(advice));
        advice.ruledOut()
                .forEach(standing -> {
                    lines.add("");
                    lines.add(standing.option().name() + " is ruled out:");
                    lines.add("");
                    lines.addAll(text.reasons(standing.exclusions()));
                });
        return lines;
    }

    private static List<String> scores(Advice advice) {
        var lines = new ArrayList<String>();
        var header = new StringBuilder("| Question | Answer | Importance |");
        var rule = new StringBuilder("| --- | --- | --- |");
        var sum = new StringBuilder("| **Sum** | | |");
        for (var option : advice.framework().options()) {
            header.append(' ').append(option.name()).append(" |");
            rule.append(" ---: |");
            sum.append(' ').append(score(advice, option.id())).append(" |");
        }
        lines.add(header.toString());
        lines.add(rule.toString());
        for (var factor : advice.framework().factors()) {
            var importance = advice.requirements().importanceOf(factor);
            for (var answer : advice.requirements().given(factor)) {
                var row =
                        new StringBuilder(
                                "| %s | %s | %s |"
                                        .formatted(
                                                cell(factor.question()),
                                                cell(answer.text()),
                                                importance.word()));
                for (var option : advice.framework().options()) {
                    var cell = answer.cell(option.id());
                    row.append(' ')
                            .append(
                                    cell.rulesOut()
                                            ? "ruled out"
                                            : cell.score().isEmpty()
                                                    ? "unknown"
                                                    : signed(importance.weight() * cell.points()))
                            .append(" |");
                }
                lines.add(row.toString());
            }
        }
        lines.add(sum.toString());
        return lines;
    }

    private static String score(Advice advice, String option) {
        return advice.standings().stream()
                .filter(standing -> standing.option().id().equals(option))
                .findFirst()
                .map(standing -> "**" + signed(standing.score()) + "**")
                .orElse("");
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : String.valueOf(points);
    }

    /** A bar would end a cell of the table. */
    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private List<String> evidence(Advice advice) {
        var lines = new ArrayList<String>();
        for (var standing : advice.standings()) {
            var reasons = new ArrayList<>(standing.exclusions());
            standing.reasons().stream()
                    .filter(reason -> !reasons.contains(reason))
                    .forEach(reasons::add);
            if (!reasons.isEmpty()) {
                lines.add("On " + standing.option().name() + ":");
                lines.add("");
                lines.addAll(text.reasons(reasons));
                lines.add("");
            }
        }
        lines.add(
                "The scores were last reviewed on %s."
                        .formatted(
                                advice.framework()
                                        .reviewed()
                                        .map(LocalDate::toString)
                                        .orElse("an unknown day")));
        return lines;
    }

    private static List<String> changes(Advice advice) {
        var lines = new ArrayList<>(AdviceText.turns(advice));
        AdviceText.question(advice)
                .ifPresent(question -> lines.add("- An answer to \"" + question + "\""));
        return lines.isEmpty() ? List.of("Nothing that was asked.") : lines;
    }
}
