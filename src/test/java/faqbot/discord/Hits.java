package faqbot.discord;

import faqbot.answer.Answer;
import faqbot.answer.Judgement;
import faqbot.knowledge.Details;
import faqbot.knowledge.Entry;
import faqbot.knowledge.Passage;
import faqbot.search.Background;
import faqbot.search.Evidence;
import faqbot.search.Evidence.Match;
import faqbot.search.Evidence.WordMatch;
import faqbot.search.Hit;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Hits made by hand, for messages to show. */
final class Hits {
    static final Hit EASIER =
            hit(
                    "Is Node.js easier than Python?",
                    """
                    That depends on what you know **already**:

                    - JavaScript from the browser carries over to Node.js.
                    - Python reads like pseudocode.

                    ```python
                    print("hello")
                    ```\
                    """);

    static final Hit FASTER = hit("Is Node.js faster than Python?", "Often, for servers.");

    static final Hit BRACKETS = hit("What does [x] mean (in lists)?", "Done.");

    /** With all kinds of evidence. */
    static final Hit EXPLAINED = explained(FASTER);

    private Hits() {}

    /** A linked and reviewed hit. */
    static Hit hit(String title, String text) {
        return new Hit(
                "nodejs-or-python/" + title,
                List.of("FAQ", title),
                new Passage(text, new Passage.Lines(3, 12)),
                new Entry.Place("nodejs-or-python", "faq.md", "heading"),
                Optional.of(URI.create("https://example.org/nodejs-or-python/faq.md#heading")),
                new Details(
                        List.of(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.of("Node.js 20 and later")),
                3.5,
                new Evidence(List.of(), false, 1, 1, 1, Optional.empty()));
    }

    /** The same hit in a pack that is not on the web, without notes. */
    static Hit bare(Hit hit) {
        return linked(hit, Optional.empty());
    }

    static Hit linked(Hit hit, Optional<URI> link) {
        return new Hit(
                hit.entry(),
                hit.headings(),
                hit.passage(),
                hit.place(),
                link,
                Details.NONE,
                hit.score(),
                hit.evidence());
    }

    private static Hit explained(Hit hit) {
        var words =
                List.of(
                        word("which", Match.EXACT, "", 0),
                        word("node", Match.EXACT, "", 2.1),
                        word("quick", Match.SYNONYM, "fast", 3.5),
                        word("pyhton", Match.CORRECTED, "python", 1.2),
                        word("browser", Match.ELSEWHERE, "", 2.9),
                        word("*bold*", Match.NOWHERE, "", 5));
        var meaning =
                new Evidence.Meaning(
                        "which one is quicker",
                        0.83,
                        0.75,
                        0.7,
                        0.72,
                        0.74,
                        1,
                        new Background(0.5, Optional.empty()));
        return new Hit(
                hit.entry(),
                hit.headings(),
                hit.passage(),
                hit.place(),
                hit.link(),
                hit.details(),
                hit.score(),
                new Evidence(words, false, 0.6, 0.5, 1, Optional.of(meaning)));
    }

    private static WordMatch word(String word, Match match, String matchedAs, double rarity) {
        return new WordMatch(word, match, matchedAs, List.of(), rarity);
    }

    static Answer confident(Hit hit) {
        return new Answer.Confident(hit, List.of(FASTER), new Judgement(0.95, 0.93));
    }

    static Answer confident(String text) {
        return confident(hit("Title", text));
    }
}
