package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps {@code run} from starting, and what a running bot means for others. */
class RunTest {
    private static final String TOKEN = "a.secret.token";

    private final Shell shell;

    RunTest(@TempDir Path folder) {
        shell = Shell.withTea(folder);
    }

    @Test
    void needsATokenAndNamesTheChat() {
        var result = shell.run("run");

        assertThat(result.err())
                .startsWith("faqbot: no Discord token: set DISCORD_TOKEN")
                .contains("faqbot chat");
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void refusesADataFolderInUse() {
        try (var _ = serving()) {
            var result = shell.set("DISCORD_TOKEN", TOKEN).run("run");

            assertThat(result.err())
                    .startsWith("faqbot: the data folder " + shell.path("app/data") + " is in use");
            assertThat(result.err().lines()).hasSize(1);
            assertThat(result.code()).isEqualTo(1);
        }
    }

    @Test
    void othersAskBesideARunningBot() {
        try (var _ = serving()) {
            var result = shell.run("ask", "how do I store tea");

            assertThat(result.out()).startsWith("How do I store tea?");
            assertThat(result.err()).isEmpty();
        }
    }

    @Test
    void othersAskChangedKnowledgeBesideARunningBot() {
        try (var _ = serving()) {
            shell.write("app/knowledge/tea/faq.md", Tea.FAQ.replace("In a tin", "In a jar"));

            var result = shell.run("ask", "how do I store tea");

            assertThat(result.out()).contains("In a jar");
            assertThat(result.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("WARN  Another faqbot is writing the index");
        }
    }

    @Test
    void refusesBrokenKnowledgeWhereNothingElseCanBeServed() {
        shell.write("app/knowledge/tea/faq.md", "");

        var result = shell.set("DISCORD_TOKEN", TOKEN).run("run");

        assertThat(result.err()).contains("tea/faq.md: error: ");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void refusesAServerOfAnotherMachineInDiscordsPlace() {
        shell.set("FAQBOT_REST_URL", "https://example.org").set("DISCORD_TOKEN", TOKEN);

        var result = shell.set("FAQBOT_GATEWAY_URL", "wss://example.org").run("run");

        assertThat(result.err()).contains("this machine").contains("Delete both");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void neverShowsTheToken() {
        shell.set("DISCORD_TOKEN", TOKEN).set("FAQBOT_REST_URL", "http://127.0.0.1:1");

        var result = shell.set("FAQBOT_GATEWAY_URL", "ws://127.0.0.1:1").run("run", "--debug");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("Discord cannot be reached").doesNotContain(TOKEN);
        assertThat(shell.surroundings()).doesNotContain(TOKEN);
    }

    private LiveIndex serving() {
        return LiveIndex.open(
                new KnowledgeReader(shell.path("app/knowledge"), List.of()),
                shell.path("app/data/index"),
                LiveIndex.Use.EXCLUSIVE,
                Progress.SILENT);
    }
}
