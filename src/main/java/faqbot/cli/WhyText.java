package faqbot.cli;

import faqbot.answer.Answer;
import faqbot.search.Evidence;
import faqbot.search.Evidence.Match;
import faqbot.search.Evidence.Meaning;
import faqbot.search.Evidence.WordMatch;
import faqbot.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Explains answers to a person at a terminal.
 *
 * @param colors how to emphasise
 */
record WhyText(Colors colors) {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("word", WordMatch::word),
                    new Column("found", WhyText::found),
                    new Column("where", word -> String.join(", ", word.places())),
                    new Column("weight", word -> decimal(word.rarity())));

    /**
     * A column of the table of words.
     *
     * @param name what stands above it
     * @param cell what it holds
     */
    private record Column(String name, Function<WordMatch, String> cell) {
        int width(List<WordMatch> words) {
            return words.stream()
                    .mapToInt(word -> cell.apply(word).length())
                    .reduce(name.length(), Math::max);
        }
    }

    /** The lines to show below an answer. */
    List<String> of(Answer answer) {
        var lines = new ArrayList<>(List.of("", colors.bold("Why")));
        if (answer.hits().isEmpty()) {
            lines.add("No entry has any word of this question.");
            return lines;
        }
        var best = answer.hits().getFirst();
        lines.add("The best entry is " + best.entry() + ", with these words of the question:");
        lines.add("");
        lines.addAll(table(best.evidence().words()));
        lines.add("");
        lines.addAll(missing(best.evidence().words()));
        lines.addAll(meaning(best.evidence()));
        lines.addAll(confidence(answer, best.evidence()));
        lines.addAll(runnersUp(answer.hits()));
        return lines;
    }

    private List<String> table(List<WordMatch> words) {
        var lines = new ArrayList<String>();
        lines.add(colors.faint(row(words, Column::name)));
        for (var word : words) {
            lines.add(row(words, column -> column.cell().apply(word)));
        }
        return lines;
    }

    private static String row(List<WordMatch> words, Function<Column, String> cell) {
        return COLUMNS.stream()
                .map(column -> padded(cell.apply(column), column.width(words)))
                .collect(Collectors.joining("  ", "  ", ""))
                .stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String found(WordMatch word) {
        return switch (word.match()) {
            case EXACT -> word.matchedAs().isEmpty() ? "yes" : "as " + word.matchedAs();
            case SYNONYM -> "as its synonym " + word.matchedAs();
            case CORRECTED -> "taken for " + word.matchedAs();
            case ELSEWHERE -> "no, in other entries only";
            case NOWHERE -> "nowhere";
        };
    }

    private static List<String> missing(List<WordMatch> words) {
        var nowhere =
                words.stream()
                        .filter(word -> word.match() == Match.NOWHERE && word.rarity() > 0)
                        .map(WordMatch::word)
                        .distinct()
                        .toList();
        return nowhere.isEmpty()
                ? List.of()
                : List.of("Found nowhere in the knowledge: " + String.join(", ", nowhere));
    }

    private static List<String> meaning(Evidence evidence) {
        return evidence.meaning()
                .map(meaning -> meaning(meaning, evidence.wordsRank()))
                .orElse(List.of());
    }

    private static List<String> meaning(Meaning meaning, int wordsRank) {
        var lines = new ArrayList<String>();
        var passage = "passage " + decimal(meaning.passage());
        if (meaning.closestWording().isEmpty()) {
            lines.add("Meaning (1 is the same): " + passage);
        } else {
            lines.add(
                    "Meaning (1 is the same): closest wording %s, %s"
                            .formatted(decimal(meaning.wording()), passage));
            lines.add("  The closest wording is: " + meaning.closestWording());
        }
        if (meaning.likeness() != 0) {
            lines.add(
                    "  In what tells entries apart (1 is the same, 0 unrelated): "
                            + decimal(meaning.likeness()));
        }
        lines.add(
                "  By meaning alone it would be number %d, by words alone number %d."
                        .formatted(meaning.rank(), wordsRank));
        return lines;
    }

    private static List<String> confidence(Answer answer, Evidence evidence) {
        return List.of(
                "Confidence: " + Percent.ofConfidence(answer.confidence()),
                "  It is %s sure that something in the knowledge answers the question."
                        .formatted(Percent.of(answer.judgement().answerable())),
                "  It has %s of the question's rare words, weighted by rarity,"
                        .formatted(Percent.of(evidence.coverage())),
                "  and %s of the score that a perfect match would have."
                        .formatted(Percent.of(evidence.shareOfBest())));
    }

    private List<String> runnersUp(List<Hit> hits) {
        var lines = new ArrayList<String>();
        lines.add(hits.size() == 1 ? "No other entry was found." : "Runners-up:");
        var best = hits.getFirst().score();
        for (int i = 1; i < hits.size(); i++) {
            var hit = hits.get(i);
            var gap = Percent.of(1 - hit.score() / best);
            lines.add("  " + (i + 1) + ". " + hit.title() + " (" + gap + " behind)");
            lines.add("     " + colors.faint(hit.entry()));
        }
        return lines;
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
