package faqbot.recommend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small pack with a decision framework, for tests to write into a knowledge folder. */
public final class TeaOrCoffee {
    /** The framework's id. */
    public static final String ID = "drink";

    /** Where its file lies in the knowledge folder. */
    public static final String FILE = "drinks/decisions/drink.yaml";

    public static final String YAML =
            """
            title: Tea or coffee?
            description: What to drink now.
            reviewed: 2026-11-26
            options:
              - {id: tea, name: Tea}
              - {id: coffee, name: Coffee}
            groups:
              - {id: moment, name: Moment, question: "When is it, and what comes next?"}
              - {id: taste, name: Taste, question: "What do you like?"}
            factors:
              - id: hour
                group: moment
                question: What time is it?
                importance: high
                answers:
                  - id: morning
                    text: Early morning
                    aliases: [just got up]
                    scores: {tea: 0, coffee: 2}
                    evidence: {coffee: drinks.faq.md#does-coffee-wake-you-up}
                    because: {coffee: Coffee wakes you up.}
                  - id: evening
                    text: Late evening
                    aliases: [close to bedtime]
                    scores: {tea: 1, coffee: -3}
                    evidence:
                      tea: drinks.faq.md#is-tea-calming
                      coffee: drinks.faq.md#does-coffee-wake-you-up
                    because: {coffee: Coffee keeps you awake.}
              - id: plans
                group: moment
                question: What will you do then?
                importance: medium
                several: true
                answers:
                  - id: work
                    text: Work with a clear head
                    aliases: [office work]
                    scores: {tea: 1, coffee: 2}
                    evidence:
                      tea: drinks.faq.md#is-tea-calming
                      coffee: drinks.faq.md#does-coffee-wake-you-up
                  - id: sport
                    text: Sport, or a long walk
                    aliases: [go for a run]
                    scores: {tea: 0, coffee: 1}
                    evidence: {coffee: drinks.faq.md#does-coffee-wake-you-up}
                  - id: sleep
                    text: Sleep
                    aliases: [go to bed]
                    scores: {tea: 2, coffee: -2}
                    evidence:
                      tea: drinks.faq.md#is-tea-calming
                      coffee: drinks.faq.md#does-coffee-wake-you-up
              - id: bitter
                group: taste
                question: Do you like it bitter?
                importance: low
                answers:
                  - id: likes
                    text: The more bitter the better
                    aliases: [bitter is great]
                    scores: {tea: 0, coffee: 2}
                    evidence: {coffee: drinks.faq.md#does-coffee-wake-you-up}
                  - id: doctor
                    text: My doctor forbids me coffee
                    aliases: [no caffeine allowed]
                    scores: {tea: 0, coffee: 0}
                    rules-out: [coffee]
                    evidence: {coffee: drinks.faq.md#does-coffee-wake-you-up}
            """;

    private static final String FAQ =
            """
            # Drinks

            ## Does coffee wake you up?

            Caffeine does, within half an hour.

            ## Is tea calming?

            Most say so, and it has less caffeine.
            """;

    private TeaOrCoffee() {}

    /** Writes the pack. */
    public static void writeTo(Path knowledge) {
        write(knowledge, "drinks/pack.yaml", "name: Drinks\ndescription: What to drink.\n");
        write(knowledge, "drinks/synonyms.yaml", "- [coffee, espresso]\n");
        write(knowledge, "drinks/drinks.faq.md", FAQ);
        write(knowledge, FILE, YAML);
    }

    /** Writes a file of the knowledge folder. */
    public static void write(Path knowledge, String file, String text) {
        try {
            var path = knowledge.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
