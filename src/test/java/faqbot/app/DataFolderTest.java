package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.cli.Output;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private final Shell shell;

    DataFolderTest(@TempDir Path folder) {
        shell = Shell.withTea(folder);
    }

    @Test
    void indexLiesInTheApplicationFolder() {
        var result = shell.run("ask", "store tea");

        assertThat(shell.path("app/data/index")).isNotEmptyDirectory();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void indexIsUsedAgain() throws Exception {
        shell.run("ask", "store tea");
        var before = Files.getLastModifiedTime(shell.path("app/data/index"));

        var result = shell.run("ask", "store tea");

        assertThat(Files.getLastModifiedTime(shell.path("app/data/index"))).isEqualTo(before);
        assertThat(result.out()).startsWith("How do I store tea?");
    }

    @Test
    void foldersOfTheUserServeWhereTheDefaultCannotBeWritten() {
        shell.write("app/data", "a file where the folder should be");

        var result = shell.run("ask", "store tea");

        assertThat(result.out()).startsWith("How do I store tea?");
        assertThat(result.err())
                .matches(
                        "faqbot: the data folder .*/app/data cannot be written, so"
                                + " .*/home/\\.local/state/faqbot-[0-9a-f]{8} is used\n");
        assertThat(shell.path("home/.local/state"))
                .isDirectoryRecursivelyContaining("glob:**/index");
    }

    @Test
    void stateFolderIsNamedByItsVariable() {
        shell.write("app/data", "").set("XDG_STATE_HOME", shell.path("state").toString());

        shell.run("ask", "store tea");

        assertThat(shell.path("state")).isDirectoryContaining("glob:**/faqbot-*");
    }

    @Test
    void relativeStateFolderIsIgnoredAsItsSpecificationSays() {
        shell.write("app/data", "").set("XDG_STATE_HOME", "state");

        var result = shell.run("ask", "store tea");

        assertThat(result.err()).contains("/home/.local/state/");
    }

    @Test
    void eachInstallationHasAFolderOfItsOwn() {
        var one = StateFolder.of(surroundings("one"));
        var two = StateFolder.of(surroundings("two"));

        assertThat(one.getParent()).isEqualTo(two.getParent());
        assertThat(one).isNotEqualTo(two);
    }

    @Test
    void namedFolderIsUsedAsItIs() {
        shell.write("work/file", "no folder");

        var result = shell.run("ask", "--data", "file", "store tea");

        assertThat(result.out()).startsWith("How do I store tea?");
        assertThat(result.err()).startsWith("WARN  ").contains("kept in memory");
        assertThat(result.err().lines()).hasSize(1);
        assertThat(shell.path("home")).doesNotExist();
    }

    @Test
    void defaultSpeltOutInTheConfigurationStaysTheDefault() {
        shell.write("app/config/faqbot.yaml", "data: ../data\n").write("app/data", "");

        var result = shell.run("ask", "store tea");

        assertThat(result.err()).contains("/home/.local/state/");
    }

    @Test
    void damagedIndexIsMadeAnew() throws Exception {
        shell.run("ask", "store tea");
        try (var files = Files.list(shell.path("app/data/index"))) {
            for (var file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        var result = shell.run("ask", "store tea");

        assertThat(result.out()).startsWith("How do I store tea?");
        assertThat(result.err()).doesNotContain("\tat ");
        assertThat(shell.run("ask", "store tea").err()).isEmpty();
    }

    private Surroundings surroundings(String application) {
        return new Surroundings(
                shell.path(application),
                shell.path("work"),
                Map.of("HOME", "/home/somebody"),
                Shell.streams(
                        InputStream.nullInputStream(),
                        new Output(OutputStream.nullOutputStream()),
                        new Output(OutputStream.nullOutputStream())));
    }
}
