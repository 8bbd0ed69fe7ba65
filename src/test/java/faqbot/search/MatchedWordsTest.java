package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.search.Evidence.Match;
import faqbot.search.Evidence.WordMatch;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchedWordsTest {
    private static final String TEXT =
            "Node.js scales. Scaling **Python** needs workers, a worker.";

    @Test
    void givesAllFormsOfAWord() {
        assertThat(in(TEXT, exact("scaled", 2), exact("worker", 3)))
                .containsExactly(Set.of("workers", "worker"), Set.of("scales", "Scaling"));
    }

    @Test
    void givesTheWordBehindASynonymAndACorrection() {
        var synonym = new WordMatch("snake", Match.SYNONYM, "python", List.of("text"), 2);
        var corrected = new WordMatch("wroker", Match.CORRECTED, "worker", List.of("text"), 2);

        assertThat(in(TEXT, synonym, corrected))
                .containsExactly(Set.of("Python"), Set.of("workers", "worker"));
    }

    @Test
    void givesACompoundForItsPart() {
        assertThat(in(TEXT, exact("node", 1))).containsExactly(Set.of("Node.js"));
    }

    @Test
    void leavesOutFunctionWordsAndMuchCommonerOnes() {
        assertThat(in(TEXT, exact("a", 0), exact("python", 1), exact("worker", 3)))
                .containsExactly(Set.of("workers", "worker"));
        assertThat(in(TEXT, exact("a", 0))).isEmpty();
    }

    @Test
    void leavesOutWhatThePassageHasNot() {
        var elsewhere = new WordMatch("needs", Match.ELSEWHERE, "", List.of(), 2);

        assertThat(in(TEXT, exact("deno", 2), elsewhere)).isEmpty();
    }

    private static WordMatch exact(String word, double rarity) {
        return new WordMatch(word, Match.EXACT, "", List.of(WordMatch.IN_TEXT), rarity);
    }

    private static List<Set<String>> in(String text, WordMatch... words) {
        return MatchedWords.in(text, List.of(words));
    }
}
