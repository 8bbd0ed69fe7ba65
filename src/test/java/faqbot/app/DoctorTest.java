package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.knowledge.KnowledgeReader;
import faqbot.search.LiveIndex;
import faqbot.search.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    private static final String TOKEN = "a.secret.token";

    private final Shell shell;

    DoctorTest(@TempDir Path folder) {
        shell =
                Shell.withTea(folder)
                        .write("app/knowledge/tea/faq.md", "## Why tea?\n\nFor joy.\n");
    }

    @Test
    void findsNothingThatStopsTheBot() {
        var result = shell.set("DISCORD_TOKEN", TOKEN).run("doctor", "--offline");

        assertThat(result.out())
                .contains("ok       settings     file and variables can be read\n")
                .contains("ok       java         Java 25")
                .contains("ok       data         ")
                .contains("ok       knowledge    ", "has 1 entry in 1 pack: 0 errors, 0 warnings\n")
                .contains("ok       index        there is none yet; the first start makes it\n")
                .contains("ok       encoder      off: questions are compared by their words\n")
                .contains("ok       token        there is one, and it has the usual shape\n")
                .endsWith("ok       discord      not asked\n")
                .doesNotContain(TOKEN);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @Test
    void saysThatDiscordCannotBeReachedAndNeverTheToken() {
        shell.set("DISCORD_TOKEN", TOKEN).set("FAQBOT_REST_URL", "http://127.0.0.1:1");

        var result = shell.set("FAQBOT_GATEWAY_URL", "ws://127.0.0.1:1").run("doctor", "--debug");

        assertThat(result.out())
                .contains("problem  discord      Discord cannot be reached at http://127.0.0.1:1/")
                .doesNotContain(TOKEN);
        assertThat(result.err()).doesNotContain(TOKEN);
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoToken() {
        var result = shell.run("doctor");

        assertThat(result.outLines().getLast())
                .startsWith("problem  token        no Discord token: set DISCORD_TOKEN");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void doubtsATokenOfAnotherShape() {
        var result = shell.set("DISCORD_TOKEN", "0123456789abcdef").run("doctor", "--offline");

        assertThat(result.out())
                .contains("warning  token        it has not the usual shape of three parts")
                .doesNotContain("0123456789abcdef");
        assertThat(result.code()).isZero();
    }

    @Test
    void warnsOfATokenThatOthersCanRead() throws Exception {
        shell.write("token", TOKEN).set("DISCORD_TOKEN_FILE", shell.path("token").toString());
        Files.setPosixFilePermissions(
                shell.path("token"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(shell.run("doctor", "--offline").out())
                .contains("warning  token        others on this machine can read");

        Files.setPosixFilePermissions(
                shell.path("token"), PosixFilePermissions.fromString("rw-------"));
        assertThat(shell.run("doctor", "--offline").out()).doesNotContain("others");
    }

    @Test
    void tellsEverythingWrongWithTheSettingsAndGoesOnWithTheToken() {
        shell.write("app/config/faqbot.yaml", "colour: red\ndiscord:\n  shards: many\n");

        var result = shell.set("DISCORD_TOKEN", TOKEN).run("doctor", "--offline");

        assertThat(result.out())
                .contains("problem  settings     ", "faqbot.yaml:1: the key \"colour\"")
                .contains("faqbot.yaml:3: \"discord.shards\": must be auto or")
                .contains("ok       token        ");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void countsWhatIsWrongWithTheKnowledge() {
        shell.write("app/knowledge/tea/faq.md", "## Why tea?\n");

        var result = shell.set("DISCORD_TOKEN", TOKEN).run("doctor", "--offline");

        assertThat(result.out())
                .contains("problem  knowledge    ")
                .contains("1 error, 0 warnings. faqbot check names each.\n");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void knowsWhetherTheIndexIsUpToDate() {
        shell.set("DISCORD_TOKEN", TOKEN).run("ask", "tea");
        assertThat(shell.run("doctor", "--offline").out())
                .contains("index        it is up to date\n");

        shell.write("app/knowledge/tea/faq.md", "## Why tea?\n\nFor peace.\n");
        assertThat(shell.run("doctor", "--offline").out()).contains("the knowledge is newer");
    }

    @Test
    void noticesARunningBot() {
        shell.set("DISCORD_TOKEN", TOKEN);
        try (var _ =
                LiveIndex.open(
                        new KnowledgeReader(shell.path("app/knowledge"), List.of()),
                        shell.path("app/data/index"),
                        LiveIndex.Use.EXCLUSIVE,
                        Progress.SILENT)) {
            assertThat(shell.run("doctor", "--offline").out())
                    .contains("ok       index        a running bot holds it");
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() {
        shell.write("work/file", "").set("DISCORD_TOKEN", TOKEN);

        var result = shell.run("doctor", "--offline", "--data", "file/data");

        assertThat(result.out()).contains("problem  data         the data folder ");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoSuchEncoder() {
        shell.set("FAQBOT_ENCODER", "nowhere").set("DISCORD_TOKEN", TOKEN);

        var result = shell.run("doctor", "--offline");

        assertThat(result.out()).contains("problem  encoder      ").contains("encoder: none");
        assertThat(result.code()).isEqualTo(1);
    }
}
