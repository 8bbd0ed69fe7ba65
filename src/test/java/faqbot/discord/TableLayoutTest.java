package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.MarkdownParts;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableLayoutTest {
    @Test
    void setsASmallTableInColumns() {
        var table =
                """
                | Name | Year | Snake |
                |---|--:|:-:|
                | Python | 1991 | 🐍 yes |
                | 言語 | 9 | |
                | Node.js | 2009 | no \\| rope |\
                """;

        assertThat(layout(table))
                .contains(
                        """
                        ```
                        Name     Year  Snake
                        -------  ----  ---------
                        Python   1991  🐍 yes
                        言語        9
                        Node.js  2009  no | rope
                        ```\
                        """);
    }

    @Test
    void makesAListOfATableThatAPhoneWouldWrap() {
        var table =
                """
                | Workload | Node.js | Python |
                |---|---|---|
                | Waiting for the network | one event loop | asyncio |
                | Computing | worker threads | |
                | | cheap | dear |\
                """;

        assertThat(layout(table))
                .contains(
                        """
                        - Workload: Waiting for the network
                          - Node.js: one event loop
                          - Python: asyncio
                        - Workload: Computing
                          - Node.js: worker threads
                        - Node.js: cheap
                          - Python: dear\
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`code`",
                "**bold**",
                "[a](b)",
                "https://a.b",
                "<@1>",
                "<t:1>",
                ":tada:",
                "||x||",
                "~~x~~",
                "```"
            })
    void keepsMarkupInAList(String cell) {
        var table = "| A |\n|---|\n| " + cell.replace("|", "\\|") + " |";

        assertThat(layout(table)).contains("- A: " + cell);
    }

    @Test
    void namesNoColumnWithoutHeader() {
        assertThat(layout("| | B |\n|---|---|\n| *x* | y |\n| | |"))
                .contains("- x".replace("x", "*x*") + "\n  - B: y");
    }

    @Test
    void leavesATableWithoutContentAlone() {
        assertThat(layout("| A | B |\n|---|---|")).isEmpty();
        assertThat(layout("| A | B |\n|---|---|\n| | |")).isEmpty();
    }

    private static Optional<String> layout(String table) {
        return TableLayout.of(MarkdownParts.of(table).tables().getFirst());
    }
}
