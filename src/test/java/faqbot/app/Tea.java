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

    private Tea() {}
}
