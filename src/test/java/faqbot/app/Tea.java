package faqbot.app;

/** Some knowledge about tea. */
final class Tea {
    static final String FAQ =
            """
            # Tea

            ## How long should green tea steep?
            <!--
            phrasings:
            - steeping time of green tea
            source: https://example.org/green
            reviewed: 2020-02-02
            -->

            Two minutes, in water that no longer boils.

            ## How do I store tea?

            In a tin with a tight lid, away from *light* and smells: `café` tins do 🍵.

            ## Which tea has no caffeine?

            Rooibos and herbal tea.
            """;

    static final String GREEN = "tea/faq.md#how-long-should-green-tea-steep";
    static final String STORE = "tea/faq.md#how-do-i-store-tea";
    static final String CAFFEINE = "tea/faq.md#which-tea-has-no-caffeine";

    /** What to decide by; goes with the FAQ. */
    static final String EVENING =
            """
            title: What to drink in the evening
            description: A tea for who wants to sleep.
            reviewed: 2026-11-01
            options:
              - id: green
                name: Green tea
              - id: herbal
                name: Herbal tea
            groups:
              - id: person
                name: Person
                question: Who drinks it?
            factors:
              - id: sleep
                group: person
                question: How do you sleep?
                importance: very-high
                answers:
                  - id: light
                    text: I sleep lightly
                    aliases: [everything wakes me]
                    scores: {green: -2, herbal: 2}
                    evidence:
                      green: faq.md#which-tea-has-no-caffeine
                      herbal: faq.md#how-do-i-store-tea
                    because:
                      herbal: It keeps nobody awake.
                  - id: sound
                    text: I sleep soundly
                    aliases: [nothing wakes me]
                    scores: {green: 1, herbal: 0}
                    evidence: {green: faq.md#how-do-i-store-tea}
              - id: taste
                group: person
                question: What do you like?
                importance: medium
                several: true
                answers:
                  - id: grassy
                    text: Something fresh and grassy
                    aliases: [like spring]
                    scores: {green: 3, herbal: 0}
                    evidence: {green: faq.md#how-long-should-green-tea-steep}
                  - id: sweet
                    text: Something sweet
                    aliases: [honey]
                    scores: {green: 0, herbal: 2}
                    evidence: {herbal: faq.md#which-tea-has-no-caffeine}
            """;

    private Tea() {}
}
