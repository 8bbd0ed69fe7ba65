package faqbot.knowledge;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A complete framework, and what can be wrong with it. */
final class DecisionMistakes {
    static final String FILE = "drinks/decisions/drink.yaml";

    static final String COMPLETE =
            """
            title: Tea or coffee
            description: A choice by the hour of the day.
            reviewed: 2026-11-01
            options:
              - {id: tea, name: Tea, description: Leaves.}
              - id: coffee
                name: Coffee
            groups:
              - id: day
                name: Your day
                question: What is your day like?
            factors:
              - id: hour
                group: day
                question: What time is it?
                importance: very-high
                answers:
                  - id: morning
                    text: It is morning
                    aliases: [early, " at dawn ", ""]
                    otherwise: evening
                    scores: {tea: 0, coffee: 2}
                    evidence: {coffee: faq.md#does-coffee-wake-me}
                    because: {coffee: It wakes you.}
                  - id: evening
                    text: It is evening
                    aliases: late
                    scores: {tea: 2, coffee: -3}
                    evidence:
                      tea: faq.md#is-tea-calm
                      coffee: faq.md#does-coffee-wake-me
              - id: guests
                group: day
                question: Who else drinks?
                several: true
                answers:
                  - id: doctor
                    text: My doctor
                    scores: {tea: 0, coffee: unknown}
                    rules-out: [coffee]
                    evidence: {coffee: faq.md#does-coffee-wake-me}
                  - id: nobody
                    text: Nobody
                    scores: {tea: 0, coffee: 0}
            """;

    private DecisionMistakes() {}

    /** For each mistake the right text, the wrong one and the problems it makes. */
    static Stream<Arguments> all() {
        return Stream.of(
                wrong(
                        "title: Tea or coffee",
                        "titel: Tea or coffee",
                        "1: error: the key \"title\" is missing or has no value. Write a text"
                                + " after \"title:\".",
                        "1: error: the key \"titel\" is not known. Did you mean \"title\"? Allowed"
                                + " are: options, groups, factors, title, description, reviewed."),
                wrong(
                        "title: Tea or coffee",
                        "title: " + "T".repeat(81),
                        "1: error: \"title\" has 81 characters; Discord shows 80. Shorten it."),
                wrong(
                        "title: Tea or coffee",
                        "title: [Tea, coffee]",
                        "1: error: \"title\": must be a text but was a list. Change what stands"
                                + " after \"title:\"."),
                wrong(
                        "description: A choice by",
                        "description: " + "D".repeat(100),
                        "2: error: \"description\" has 121 characters; Discord shows 100. Shorten"
                                + " it."),
                wrong(
                        "reviewed: 2026-11-01\n",
                        "",
                        "1: error: the key \"reviewed\" is missing. Write the day on which"
                                + " somebody last checked this, as 2026-11-01."),
                wrong(
                        "reviewed: 2026-11-01",
                        "reviewed: 2026-11-31",
                        "3: error: \"reviewed\": must be a day that exists but was \"2026-11-31\"."
                                + " Change what stands after \"reviewed:\"."),
                wrong(
                        "reviewed: 2026-11-01",
                        "reviewed: yesterday",
                        "3: error: \"reviewed\": must be a day written as 2026-11-01 but was"
                                + " \"yesterday\". Change what stands after \"reviewed:\"."),
                wrong(
                        "name: Tea,",
                        "name: " + "N".repeat(81) + ",",
                        "5: error: \"name\" has 81 characters; Discord shows 80. Shorten it."),
                wrong(
                        "    name: Coffee\n",
                        "",
                        "6: error: the key \"options.name\" is missing or has no value. Write a"
                                + " text after \"name:\"."),
                wrong(
                        "- id: nobody",
                        "- id: No_Body",
                        "42: error: \"id\" must be 1 to 32 lower-case letters, digits and hyphens"
                                + " but was \"No_Body\". Choose a shorter or plainer one."),
                wrong(
                        "  - id: coffee\n",
                        "  - {id: coffee, name: Mocha}\n  - id: coffee\n",
                        "4: error: the id \"coffee\" is here twice. Give one of the two another id."),
                wrong(
                        "- {id: tea, name: Tea, description: Leaves.}",
                        "- {id: tea, name: Tea}\n  - {id: a, name: A}\n  - {id: b, name: B}\n  -"
                                + " {id: c, name: C}\n  - {id: d, name: D}\n  - {id: e, name: E}",
                        "4: error: there must be 2 to 6 options but there are 7. Join or delete"
                                + " some."),
                wrong(
                        "  - id: day\n    name: Your day\n    question: What is your day like?\n",
                        "",
                        "8: error: there must be 1 to 5 groups but there are 0. Add some.",
                        "10: error: the group \"day\" is not known. Delete it.",
                        "29: error: the group \"day\" is not known. Delete it."),
                wrong(
                        "  - id: day\n",
                        "  - {id: night, name: Night, question: Why}\n  - id: day\n",
                        "8: error: the group \"night\" has no factor. Delete it, or give it one."),
                wrong(
                        "  - id: day\n",
                        "  - {id: day, name: Night, question: Why}\n  - id: day\n",
                        "8: error: the id \"day\" is here twice. Give one of the two another id."),
                wrong(
                        "question: What is your day like?",
                        "question: " + "Q".repeat(151),
                        "11: error: \"question\" has 151 characters; Discord shows 150. Shorten it."),
                wrong(
                        "    group: day\n    question: What time is it?",
                        "    group: dya\n    question: What time is it?",
                        "13: error: the group \"dya\" is not known. Did you mean \"day\"? Allowed"
                                + " are: day."),
                wrong(
                        "    group: day\n    question: What time is it?",
                        "    question: What time is it?",
                        "13: error: the key \"factors.group\" is missing or has no value. Write a"
                                + " text after \"group:\"."),
                wrong(
                        "question: What time is it?",
                        "question: " + "Q".repeat(151),
                        "15: error: \"question\" has 151 characters; Discord shows 150. Shorten it."),
                wrong(
                        "    importance: very-high\n",
                        "    importance: enormous\n",
                        "16: error: \"factors.importance\": must be one of none, low, medium,"
                                + " high, very-high but was \"enormous\". Change what stands after"
                                + " \"importance:\"."),
                wrong(
                        "scores: {tea: 0, coffee: unknown}",
                        "scores: unknown",
                        "39: error: \"factors.answers.scores\": must be a group of indented keys"
                                + " but was \"unknown\". Change what stands after \"scores:\".",
                        "39: error: the option \"tea\" has no score here. Write \"tea: 0\" below"
                                + " \"scores:\" if it is neutral, or \"tea: unknown\".",
                        "39: error: the option \"coffee\" has no score here. Write \"coffee: 0\""
                                + " below \"scores:\" if it is neutral, or \"coffee: unknown\"."),
                wrong(
                        "    several: true\n",
                        "    several: perhaps\n",
                        "35: error: \"factors.several\": must be true or false but was"
                                + " \"perhaps\". Change what stands after \"several:\"."),
                wrong(
                        "  - id: guests\n",
                        "  - id: hour\n",
                        "12: error: the id \"hour\" is here twice. Give one of the two another id."),
                wrong(
                        "  - id: guests\n",
                        "  - id: ggggggggggggggggggggggggggggggggg\n",
                        "32: error: \"id\" must be 1 to 32 lower-case letters, digits and hyphens"
                                + " but was \"ggggggggggggggggggggggggggggggggg\". Choose a shorter or"
                                + " plainer one."),
                wrong(
                        "text: It is morning",
                        "text: " + "A".repeat(101),
                        "19: error: \"text\" has 101 characters; Discord shows 100. Shorten it."),
                wrong(
                        "      - id: nobody\n        text: Nobody\n        scores: {tea: 0,"
                                + " coffee: 0}\n",
                        "",
                        "4: error: no answers were found with which \"coffee\" is best. Raise its"
                                + " scores where it is strong, or delete it.",
                        "32: error: a factor must have 2 to 24 answers but \"guests\" has 1. Add"
                                + " some."),
                wrong(
                        "      - id: nobody\n        text: Nobody\n",
                        "      - id: nobody\n        text: my Doctor\n",
                        "42: error: the answer \"nobody\" is in \"guests\" twice. Give one of the"
                                + " two another id and text."),
                wrong(
                        "      - id: nobody\n",
                        "      - id: doctor\n",
                        "42: error: the answer \"doctor\" is in \"guests\" twice. Give one of the"
                                + " two another id and text."),
                wrong(
                        "aliases: late",
                        "aliases: [late, Early]",
                        "25: error: the alias \"Early\" of hour=evening is one of hour=morning"
                                + " already. Delete it from one of the two."),
                wrong(
                        "aliases: late",
                        "aliases: {late: evening}",
                        "27: error: \"factors.answers.aliases\": each item must be a text but was"
                                + " a group of keys beginning with \"late:\". A text with \": \" in it must"
                                + " stand in double quotes, such as \"node: fast?\"."),
                wrong(
                        "otherwise: evening",
                        "otherwise: evenin",
                        "18: error: \"otherwise\" must be another answer of this factor but was"
                                + " \"evenin\". Did you mean \"evening\"? Allowed are: evening."),
                wrong(
                        "otherwise: evening",
                        "otherwise: morning",
                        "18: error: \"otherwise\" must be another answer of this factor but was"
                                + " \"morning\". Allowed are: evening."),
                wrong(
                        "scores: {tea: 0, coffee: 2}",
                        "scores: {coffee: 2}",
                        "22: error: the option \"tea\" has no score here. Write \"tea: 0\" below"
                                + " \"scores:\" if it is neutral, or \"tea: unknown\"."),
                wrong(
                        "scores: {tea: 0, coffee: 2}",
                        "scores: {tea: 4, coffee: 2}",
                        "22: error: \"factors.answers.scores.tea\": must be a whole number from -3"
                                + " to 3, or unknown but was \"4\". Change what stands after \"tea:\"."),
                wrong(
                        "scores: {tea: 0, coffee: 2}",
                        "scores: {tea: 0.5, coffee: 2}",
                        "22: error: \"factors.answers.scores.tea\": must be a whole number from -3"
                                + " to 3, or unknown but was \"0.5\". Change what stands after \"tea:\"."),
                wrong(
                        "scores: {tea: 0, coffee: 2}",
                        "scores: {tea: 0, coffee: 2, cofee: 1}",
                        "22: error: the key \"factors.answers.scores.cofee\" is not known. Did you"
                                + " mean \"coffee\"? Allowed are: tea, coffee."),
                wrong(
                        "        evidence: {coffee: faq.md#does-coffee-wake-me}\n        because",
                        "        because",
                        "18: error: nothing shows why this speaks for or against \"coffee\". Name"
                                + " an entry below \"evidence:\", such as \"coffee: faq.md#how-to-start\"."),
                wrong(
                        "        rules-out: [coffee]\n        evidence: {coffee:"
                                + " faq.md#does-coffee-wake-me}\n",
                        "        rules-out: coffee\n",
                        "37: error: nothing shows why this speaks for or against \"coffee\". Name"
                                + " an entry below \"evidence:\", such as \"coffee: faq.md#how-to-start\"."),
                wrong(
                        "because: {coffee: It wakes you.}",
                        "because: {cofee: It wakes you.}",
                        "24: error: the key \"factors.answers.because.cofee\" is not known. Did"
                                + " you mean \"coffee\"? Allowed are: tea, coffee."),
                wrong(
                        "rules-out: [coffee]",
                        "rules-out: [cocoa]",
                        "40: error: \"factors.answers.rules-out\": each item must be one of tea,"
                                + " coffee but was \"cocoa\". Change what stands after \"rules-out:\"."),
                wrong(
                        "rules-out: [coffee]",
                        "rules-out: [tea, coffee]",
                        "37: error: the answer \"doctor\" rules out every option. Leave at least"
                                + " one.",
                        "41: error: nothing shows why this speaks for or against \"tea\". Name an"
                                + " entry below \"evidence:\", such as \"tea: faq.md#how-to-start\"."),
                wrong(
                        "tea: faq.md#is-tea-calm",
                        "tea: faq.md#is-tea-calmm",
                        "25: error: the evidence \"faq.md#is-tea-calmm\" is no entry of this pack."
                                + " Did you mean \"faq.md#is-tea-calm\"? Write the id of an entry, or its"
                                + " file and the anchor of its heading, such as faq.md#how-to-start."),
                wrong(
                        "tea: faq.md#is-tea-calm",
                        "tea: nowhere",
                        "25: error: the evidence \"nowhere\" is no entry of this pack. Write the"
                                + " id of an entry, or its file and the anchor of its heading, such as"
                                + " faq.md#how-to-start."));
    }

    /** A text of the complete file, what stands there instead, and the problems it makes. */
    private static Arguments wrong(String right, String wrong, String... problems) {
        return Arguments.of(
                right, wrong, Stream.of(problems).map(problem -> FILE + ":" + problem).toList());
    }
}
