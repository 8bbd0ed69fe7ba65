package faqbot.recommend;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Origin;
import faqbot.search.TestKnowledge;
import java.nio.file.Path;

/** A small framework: tea, coffee or cocoa. */
final class Drinks {
    static final String FILE = "things/decisions/drink.yaml";

    static final String YAML =
            """
            title: Tea, coffee or cocoa
            description: A choice by the day, the guests and the taste.
            reviewed: 2026-11-01
            options:
              - {id: tea, name: Tea, description: Leaves in hot water.}
              - {id: coffee, name: Coffee, description: Roasted beans.}
              - {id: cocoa, name: Cocoa}
            groups:
              - {id: day, name: Your day, question: "What is your day like?"}
              - {id: people, name: People, question: "Who drinks with you?"}
            factors:
              - id: hour
                group: day
                question: What time is it?
                importance: very-high
                answers:
                  - id: morning
                    text: Early in the morning
                    aliases: [breakfast time, just got up]
                    otherwise: evening
                    scores: {tea: 0, coffee: 3, cocoa: 0}
                    evidence: {coffee: faq.md#does-coffee-wake-me}
                    because: {coffee: Coffee wakes you.}
                  - id: evening
                    text: Late in the evening
                    aliases: [bedtime, before sleeping]
                    scores: {tea: 2, coffee: -3, cocoa: 1}
                    evidence:
                      tea: faq.md#is-tea-calm
                      coffee: faq.md#does-coffee-wake-me
                      cocoa: faq.md#is-cocoa-sweet
                    because: {coffee: Coffee keeps you awake.}
                  - id: outage
                    text: The kettle is broken
                    aliases: [no hot water]
                    scores: {tea: 0, coffee: 0, cocoa: 0}
                    rules-out: [tea, cocoa]
                    evidence: {tea: faq.md#is-tea-calm, cocoa: faq.md#is-cocoa-sweet}
                    because: {tea: Tea needs hot water.}
              - id: guests
                group: people
                question: Who drinks with you?
                several: true
                answers:
                  - id: children
                    text: Small children
                    aliases: [our kids, toddlers]
                    scores: {tea: 0, coffee: 0, cocoa: 2}
                    rules-out: [coffee]
                    evidence:
                      coffee: faq.md#does-coffee-wake-me
                      cocoa: faq.md#is-cocoa-sweet
                    because: {coffee: Small children must not drink coffee.}
                  - id: doctors
                    text: Doctors on call
                    aliases: [hospital staff]
                    scores: {tea: unknown, coffee: 1, cocoa: 0}
                    evidence: {coffee: faq.md#does-coffee-wake-me}
                  - id: nobody
                    text: Nobody else
                    aliases: [on my own]
                    scores: {tea: 0, coffee: 0, cocoa: 0}
              - id: taste
                group: people
                question: "Sweet | bitter?"
                importance: low
                answers:
                  - id: sweet
                    text: Sweet
                    aliases: [sugary]
                    otherwise: bitter
                    scores: {tea: 0, coffee: 0, cocoa: 2}
                    evidence: {cocoa: faq.md#is-cocoa-sweet}
                  - id: bitter
                    text: Bitter
                    aliases: [harsh]
                    scores: {tea: 1, coffee: 1, cocoa: 0}
                    evidence: {tea: faq.md#is-tea-calm, coffee: faq.md#does-coffee-wake-me}
            """;

    private Drinks() {}

    /** A folder with the framework and the entries it rests on. */
    static TestKnowledge in(Path folder) {
        return new TestKnowledge(folder)
                .faq(
                        TestKnowledge.entry("Does coffee wake me?", "It does."),
                        TestKnowledge.entry("Is tea calm?", "It is."),
                        TestKnowledge.entry("Is cocoa sweet?", "With sugar."))
                .write(FILE, YAML);
    }

    static DecisionFramework framework() {
        return DecisionFramework.parse(new Origin("things", "decisions/drink.yaml"), YAML)
                .orElseThrow();
    }

    /** What is said by these answers, each as {@code factor=answer}. */
    static Requirements saying(String... answers) {
        var requirements = Requirements.NONE;
        for (var answer : answers) {
            int equals = answer.indexOf('=');
            requirements =
                    requirements.and(answer.substring(0, equals), answer.substring(equals + 1));
        }
        return requirements;
    }

    static Advice advice(String... answers) {
        return Advice.of(framework(), saying(answers));
    }

    static Factor factor(String id) {
        return framework().factor(id).orElseThrow();
    }

    /** A piece of text that was understood as one of the answers. */
    static Statement statement(
            String words, String factor, String answer, boolean isDenied, double confidence) {
        var asked = factor(factor);
        return new Statement(
                words, asked, asked.answer(answer).orElseThrow(), isDenied, confidence);
    }
}
