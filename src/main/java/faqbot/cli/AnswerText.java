package faqbot.cli;

import faqbot.answer.Answer;
import faqbot.search.Hit;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows answers to a person at a terminal.
 *
 * @param colors how to emphasise
 */
record AnswerText(Colors colors) {
    /** The lines to show for an answer. */
    List<String> of(Answer answer) {
        return switch (answer) {
            case Answer.Confident(Hit best, _, var judgement) ->
                    passage(best, judgement.confidence());
            case Answer.Suggestions suggestions -> suggestions(suggestions);
            case Answer.Abstained _ ->
                    List.of("I do not know. The knowledge has no answer to this that I trust.");
        };
    }

    /** The lines to show for a hit that somebody chose. */
    List<String> of(Hit hit) {
        var lines =
                new ArrayList<>(List.of(colors.bold(hit.title()), "", hit.passage().text(), ""));
        lines.add(note("Source", hit.source()));
        addDetails(hit, lines);
        return lines;
    }

    private List<String> passage(Hit best, double confidence) {
        var lines = of(best);
        lines.add(note("Confidence", Percent.ofConfidence(confidence)));
        return lines;
    }

    private void addDetails(Hit hit, List<String> lines) {
        if (hit.headings().size() > 1) {
            var path = hit.headings().subList(0, hit.headings().size() - 1);
            lines.add(note("Part of", String.join(" > ", path)));
        }
        var details = hit.details();
        details.source().ifPresent(source -> lines.add(note("Facts from", source.toString())));
        details.validFor().ifPresent(what -> lines.add(note("Valid for", what)));
        details.reviewed().ifPresent(day -> lines.add(note("Reviewed", day.toString())));
    }

    private List<String> suggestions(Answer.Suggestions suggestions) {
        var lines = new ArrayList<>(List.of("Not sure. Did you mean:"));
        int number = 1;
        for (var hit : suggestions.candidates()) {
            lines.add("  " + number++ + ". " + colors.bold(hit.title()));
            lines.add("     " + colors.faint(hit.source()));
        }
        lines.add(note("Confidence", Percent.ofConfidence(suggestions.confidence())));
        return lines;
    }

    private String note(String name, String value) {
        return colors.faint("%-12s%s".formatted(name + ":", value));
    }
}
