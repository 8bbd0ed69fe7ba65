package faqbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.answer.Answer;
import faqbot.answer.Judgement;
import faqbot.knowledge.Details;
import faqbot.knowledge.Entry;
import faqbot.knowledge.Passage;
import faqbot.search.Background;
import faqbot.search.Evidence;
import faqbot.search.Evidence.Match;
import faqbot.search.Evidence.Meaning;
import faqbot.search.Evidence.WordMatch;
import faqbot.search.Hit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhyTextTest {
    private static final Evidence EVIDENCE =
            new Evidence(
                    List.of(
                            new WordMatch(
                                    "whcih", Match.CORRECTED, "which", List.of("question"), 0),
                            new WordMatch("js", Match.SYNONYM, "javascript", List.of("text"), 1.5),
                            new WordMatch(
                                    "runs", Match.EXACT, "run", List.of("heading", "text"), 2),
                            new WordMatch("windows", Match.ELSEWHERE, "", List.of(), 3),
                            new WordMatch("numpy", Match.NOWHERE, "", List.of(), 12.345),
                            new WordMatch("the", Match.NOWHERE, "", List.of(), 0)),
                    false,
                    0.704,
                    0.35,
                    1,
                    Optional.empty());

    private static final Background BACKGROUND = new Background(0.5, Optional.empty());

    @Test
    void explainsEachWordTheConfidenceAndTheRunnersUp() {
        var answer =
                new Answer.Confident(
                        hit("a", 8), List.of(hit("b", 6), hit("c", 2)), new Judgement(0.85, 0.79));

        assertThat(String.join("\n", new WhyText(Colors.OFF).of(answer)))
                .isEqualTo(
                        """

                        Why
                        The best entry is pack/a, with these words of the question:

                          word     found                      where          weight
                          whcih    taken for which            question       0.00
                          js       as its synonym javascript  text           1.50
                          runs     as run                     heading, text  2.00
                          windows  no, in other entries only                 3.00
                          numpy    nowhere                                   12.35
                          the      nowhere                                   0.00

                        Found nowhere in the knowledge: numpy
                        Confidence: 79 %, fairly sure
                          It is 85 % sure that something in the knowledge answers the question.
                          It has 70 % of the question's rare words, weighted by rarity,
                          and 35 % of the score that a perfect match would have.
                        Runners-up:
                          2. Title of b (25 % behind)
                             pack/b
                          3. Title of c (75 % behind)
                             pack/c\
                        """);
    }

    @Test
    void namesTheClosestWording() {
        var meaning = new Meaning("how do I run it", 0.871, 0.8, 0.706, 0.75, 0.31, 1, BACKGROUND);
        var hit = hit("a", 8, evidence(meaning));

        assertThat(
                        new WhyText(Colors.OFF)
                                .of(new Answer.Abstained(List.of(hit), Judgement.NOTHING)))
                .containsSubsequence(
                        "Meaning (1 is the same): closest wording 0.87, passage 0.71",
                        "  The closest wording is: how do I run it",
                        "  In what tells entries apart (1 is the same, 0 unrelated): 0.31",
                        "  By meaning alone it would be number 1, by words alone number 4.");
    }

    @Test
    void namesNoWordingWhereThereIsNone() {
        var hit = hit("a", 8, evidence(new Meaning("", 0.7, 0.7, 0.7, 0.7, 0, 1, BACKGROUND)));

        assertThat(
                        new WhyText(Colors.OFF)
                                .of(new Answer.Abstained(List.of(hit), Judgement.NOTHING)))
                .contains("Meaning (1 is the same): passage 0.70")
                .noneMatch(line -> line.contains("closest wording"))
                .noneMatch(line -> line.contains("tells entries apart"));
    }

    @Test
    void saysWhereNothingElseWasFound() {
        var answer = new Answer.Abstained(List.of(hit("a", 8)), new Judgement(0.2, 0.1));

        assertThat(new WhyText(Colors.OFF).of(answer)).endsWith("No other entry was found.");
    }

    @Test
    void emphasisesOnATerminal() {
        var answer = new Answer.Abstained(List.of(), Judgement.NOTHING);

        assertThat(new WhyText(Colors.ON).of(answer)).contains("\u001B[1mWhy\u001B[0m");
    }

    private static Evidence evidence(Meaning meaning) {
        return new Evidence(List.of(), false, 0, 0, 4, Optional.of(meaning));
    }

    private static Hit hit(String name, double score) {
        return hit(name, score, EVIDENCE);
    }

    private static Hit hit(String name, double score, Evidence evidence) {
        return new Hit(
                "pack/" + name,
                List.of("Title of " + name),
                new Passage("Text.", new Passage.Lines(1, 1)),
                new Entry.Place("pack", "faq.md", name),
                Optional.empty(),
                Details.NONE,
                score,
                evidence);
    }
}
