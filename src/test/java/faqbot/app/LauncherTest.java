package faqbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs {@code bin/faqbot} on machines with all sorts of Java. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script; Windows has faqbot.bat")
class LauncherTest {
    @TempDir private Path folder;

    private FakeMachine machine = new FakeMachine(Path.of("."));
    private Path launcher = Path.of(".");

    @BeforeEach
    void install() throws Exception {
        machine = new FakeMachine(folder.toRealPath());
        launcher = machine.install("faqbot");
    }

    @Test
    void usesTheHomeNamedForIt() throws Exception {
        var named = machine.java("named", "25.0.3");
        var other = machine.java("other", "26");

        var run = machine.run(Map.of("FAQBOT_JAVA", named + "", "JAVA_HOME", other + ""), launcher);

        assertThat(run.line("java")).isEqualTo(named + "/bin/java");
    }

    @Test
    void usesTheExecutableNamedForIt() throws Exception {
        var named = machine.java("named", "25") + "/bin/java";

        var run = machine.run(Map.of("FAQBOT_JAVA", named), launcher);

        assertThat(run.line("java")).isEqualTo(named);
    }

    @Test
    void looksNoFurtherWhenTheNamedJavaIsTooOld() throws Exception {
        var named = machine.java("named", "21.0.8");
        var fitting = machine.java("fitting", "25");

        var run =
                machine.run(Map.of("FAQBOT_JAVA", named + "", "JAVA_HOME", fitting + ""), launcher);

        assertThat(run.exitCode()).isOne();
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .isEqualTo(
                        "faqbot: FAQBOT_JAVA names Java 21.0.8 ("
                                + named
                                + "/bin/java), but Java 25 or newer is needed.\n");
    }

    @Test
    void looksNoFurtherWhenTheNamedJavaIsMissing() throws Exception {
        var fitting = machine.java("fitting", "25");

        var run =
                machine.run(Map.of("FAQBOT_JAVA", "/no/java", "JAVA_HOME", fitting + ""), launcher);

        assertThat(run.exitCode()).isOne();
        assertThat(run.errors())
                .isEqualTo(
                        "faqbot: FAQBOT_JAVA is neither a java executable nor a Java home:"
                                + " /no/java\n");
    }

    @Test
    void prefersJavaHomeToThePath() throws Exception {
        var home = machine.java("of home", "25");
        linkOnPath(machine.java("of-path", "26"));

        var run = machine.run(Map.of("JAVA_HOME", home + ""), launcher);

        assertThat(run.line("java")).isEqualTo(home + "/bin/java");
    }

    @Test
    void takesTheJavaOnThePathWhenJavaHomeIsTooOld() throws Exception {
        var old = machine.java("old", "17.0.15");
        var link = linkOnPath(machine.java("of-path", "25.0.3"));
        machine.java("usr/lib/jvm/newer", "26");

        var run = machine.run(Map.of("JAVA_HOME", old + ""), launcher);

        assertThat(run.line("java")).isEqualTo(link + "");
    }

    @Test
    void takesTheNewestOfTheInstallFolders() throws Exception {
        linkOnPath(machine.java("usr/lib/jvm/java-17", "17.0.15"));
        machine.java("usr/lib/jvm/a", "25.0.9");
        var newest = machine.java("opt/jdk-25", "25.0.10");
        machine.java("usr/lib/jvm/z", "24.0.2");

        var run = machine.run(Map.of(), launcher);

        assertThat(run.line("java")).isEqualTo(newest + "/bin/java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usr/lib/jvm/temurin-25-jdk-amd64",
                "usr/java/jdk-25",
                "opt/java/openjdk",
                "opt/jdk-25",
                "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
                "home/.sdkman/candidates/java/25.0.3-tem",
                "home/.jdks/temurin 25",
                "home/.local/share/mise/installs/java/25",
            })
    void looksInto(String home) throws Exception {
        var java = machine.java(home, "25.0.3");

        var run = machine.run(Map.of(), launcher);

        assertThat(run.line("java")).isEqualTo(java + "/bin/java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JAVA_VERSION=\"25.0.3\"\n",
                "IMPLEMENTOR=\"A B\"\nJAVA_VERSION=\"25\"\nMODULES=\"java.base java.xml\"\n",
                "JAVA_VERSION=25.0.3",
                "JAVA_VERSION=\"26-ea\"\r\n",
                "JAVA_VERSION=\"25.0.3+9-LTS\"\n",
                "JAVA_VERSION=\"100\"\n",
            })
    void readsInTheReleaseFileThatItFits(String release) throws Exception {
        var home = machine.javaWithoutRelease("jdk", "1.0");
        machine.write(home.resolve("release"), release);

        var run = machine.run(Map.of("FAQBOT_JAVA", home + ""), launcher);

        assertThat(run.exitCode()).as(run.errors()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "9", "17.0.15", "24.0.2", "24-ea", "what?"})
    void readsInTheReleaseFileThatItDoesNotFit(String version) throws Exception {
        var home = machine.javaWithoutRelease("jdk", "25");
        machine.write(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");

        var run = machine.run(Map.of("FAQBOT_JAVA", home + ""), launcher);

        assertThat(run.exitCode()).isOne();
        assertThat(run.errors()).contains("names Java ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IMPLEMENTOR=\"Nobody\"\n"})
    void asksAJavaWhoseReleaseFileIsSilent(String release) throws Exception {
        var home = machine.javaWithoutRelease("jdk", "25.0.3");
        machine.write(home.resolve("release"), release);

        var run = machine.run(Map.of("JAVA_HOME", home + ""), launcher);

        assertThat(run.line("java")).isEqualTo(home + "/bin/java");
    }

    @Test
    void asksAJavaWithoutReleaseFile() throws Exception {
        var old = machine.javaWithoutRelease("old", "17.0.15");
        var fitting = machine.javaWithoutRelease("usr/lib/jvm/fitting", "25.0.3");

        var run = machine.run(Map.of("JAVA_HOME", old + ""), launcher);

        assertThat(run.line("java")).isEqualTo(fitting + "/bin/java");
    }

    @Test
    void tellsWhatWasFoundAndWhatToInstall() throws Exception {
        var old = machine.java("usr/lib/jvm/java-17", "17.0.15");
        linkOnPath(old);

        var run = machine.run(Map.of("JAVA_HOME", old + ""), launcher);

        assertThat(run.exitCode()).isOne();
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .isEqualTo(
                        """
                        faqbot: Java 25 or newer is needed, but only 17.0.15 (%s/bin/java) was found.
                        faqbot: Install a JDK 25, for instance from https://adoptium.net, or name one with FAQBOT_JAVA.
                        """
                                .formatted(old));
    }

    @Test
    void tellsThatThereIsNoJava() throws Exception {
        var run = machine.run(Map.of(), launcher);

        assertThat(run.exitCode()).isOne();
        assertThat(run.errors())
                .startsWith("faqbot: Java 25 or newer is needed, but no Java was found.\n");
    }

    @Test
    void tellsThatTheProgramIsMissing() throws Exception {
        Files.delete(folder.resolve("faqbot/lib/faqbot-0.0.0.jar"));

        var run = machine.run(Map.of(), launcher);

        assertThat(run.exitCode()).isOne();
        assertThat(run.errors()).contains("No faqbot-*.jar in").contains("package or unpack");
    }

    @Test
    void tellsJavaWhereTheApplicationIs() throws Exception {
        fittingJava();

        var arguments = machine.run(Map.of(), launcher).arguments();

        var application = folder.toRealPath().resolve("faqbot");
        assertThat(arguments)
                .contains("-Dfaqbot.home=" + application)
                .endsWith("-jar", application + "/lib/faqbot-0.0.0.jar");
    }

    @Test
    void passesArgumentsUnchanged() throws Exception {
        fittingJava();
        var arguments =
                new String[] {"ask", "", "two  words", "it's \"so\"", "$HOME `id` *", "--", "\\"};

        var run = machine.run(Map.of(), launcher, arguments);

        assertThat(run.arguments()).endsWith(arguments);
    }

    @Test
    void passesArgumentsOutsideAsciiUnderAPlainLocale() throws Exception {
        fittingJava();
        // A script, because a test in a plain locale could not pass such an argument itself.
        var script =
                machine.writeExecutable(
                        folder.resolve("script"), "#!/bin/sh\nexec '" + launcher + "' 'café 🐍'\n");

        var run = machine.run(Map.of("LANG", "C"), script);

        assertThat(run.arguments()).endsWith("café 🐍");
        assertThat(run.line("locale")).isEqualTo("C.UTF-8");
    }

    @Test
    void overridesALocaleThatIsNotInstalled() throws Exception {
        fittingJava();

        var run = machine.run(Map.of("LC_ALL", "xx_YY.UTF-8"), launcher);

        assertThat(run.line("locale")).isEqualTo("C.UTF-8");
    }

    @Test
    void passesFurtherOptionsToJavaAfterItsOwn() throws Exception {
        fittingJava();

        var run = machine.run(Map.of("FAQBOT_JAVA_OPTS", "-Xmx1g  -Dstar=*"), launcher, "ask");

        assertThat(run.arguments())
                .containsSubsequence("-Xmx256m", "-Xmx1g", "-Dstar=*", "-jar", "ask");
    }

    @Test
    void startsWithoutACacheWhereThereIsNone() throws Exception {
        fittingJava();

        var arguments = machine.run(Map.of(), launcher).arguments();

        assertThat(arguments)
                .contains("-Dfaqbot.start-cache=" + application().resolve("data/start.aot"))
                .contains("-Dfaqbot.start-cache.offered=")
                .noneMatch(argument -> argument.startsWith("-XX:AOTCache"));
    }

    @Test
    void startsFromTheShippedCache() throws Exception {
        fittingJava();
        var shipped = application().resolve("lib/faqbot.aot");
        machine.write(shipped, "");

        var arguments = machine.run(Map.of(), launcher).arguments();

        assertThat(arguments)
                .contains("-XX:AOTCache=" + shipped, "-Dfaqbot.start-cache.offered=" + shipped);
    }

    @Test
    void startsABotFromACacheOfItsOwn() throws Exception {
        fittingJava();
        machine.write(application().resolve("lib/faqbot.aot"), "");
        var ofTheBot = application().resolve("lib/faqbot-run.aot");
        machine.write(ofTheBot, "");

        var arguments = machine.run(Map.of(), launcher, "run").arguments();

        assertThat(arguments)
                .contains("-XX:AOTCache=" + ofTheBot)
                .contains("-Dfaqbot.start-cache=" + application().resolve("data/start-run.aot"));
    }

    @Test
    void prefersTheCacheThatWasMadeHere() throws Exception {
        fittingJava();
        var data = folder.toRealPath().resolve("my data");
        machine.write(application().resolve("lib/faqbot.aot"), "");
        machine.write(data.resolve("start.aot"), "");

        var arguments = machine.run(Map.of("FAQBOT_DATA", data + ""), launcher).arguments();

        assertThat(arguments).contains("-XX:AOTCache=" + data.resolve("start.aot"));
    }

    @Test
    void knowsALargeProfile() throws Exception {
        fittingJava();

        var arguments = machine.run(Map.of("FAQBOT_PROFILE", "large"), launcher).arguments();

        assertThat(arguments)
                .contains("-XX:+UseSerialGC", "-Xmx1g")
                .doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void refusesAnUnknownProfile() throws Exception {
        fittingJava();

        var run = machine.run(Map.of("FAQBOT_PROFILE", "huge"), launcher);

        assertThat(run.exitCode()).isOne();
        assertThat(run.errors())
                .isEqualTo("faqbot: FAQBOT_PROFILE must be small or large but was huge.\n");
    }

    @Test
    void passesStandardInputAndTheExitCode() throws Exception {
        fittingJava();

        var run = machine.run(Map.of(), folder, "a question\n", List.of(launcher + ""));

        assertThat(run.line("read")).isEqualTo("a question");
        assertThat(run.exitCode()).isEqualTo(7);
    }

    /** So that a signal meets Java, not a shell in front of it. */
    @Test
    void becomesJavaInsteadOfStartingIt() throws Exception {
        fittingJava();
        var script =
                machine.writeExecutable(
                        folder.resolve("script"),
                        "#!/bin/sh\necho \"script $$\"\nexec '" + launcher + "'\n");

        var run = machine.run(Map.of(), script);

        assertThat(run.line("process")).isEqualTo(run.line("script"));
    }

    @Test
    void worksInAFolderWithBlanksAndQuotes() throws Exception {
        fittingJava();
        launcher = machine.install("it's \"my\" $bot  (1)");

        var run = machine.run(Map.of(), launcher);

        assertThat(run.arguments())
                .contains("-Dfaqbot.home=" + folder.toRealPath().resolve("it's \"my\" $bot  (1)"));
    }

    @Test
    void worksThroughSymbolicLinks() throws Exception {
        fittingJava();
        var links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("relative"), Path.of("../faqbot/bin/faqbot"));
        var link = Files.createSymbolicLink(links.resolve("absolute"), links.resolve("relative"));

        var run = machine.run(Map.of(), link);

        assertThat(run.arguments())
                .contains("-Dfaqbot.home=" + folder.toRealPath().resolve("faqbot"));
    }

    @Test
    void worksThroughALinkedFolder() throws Exception {
        fittingJava();
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("faqbot"));

        var run = machine.run(Map.of(), link.resolve("bin/faqbot"));

        assertThat(run.arguments())
                .contains("-Dfaqbot.home=" + folder.toRealPath().resolve("faqbot"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"./bin/faqbot", "bin/../bin/faqbot"})
    void worksByARelativePath(String relative) throws Exception {
        fittingJava();

        var run = machine.run(Map.of(), folder.resolve("faqbot"), "", List.of(relative));

        assertThat(run.arguments())
                .contains("-Dfaqbot.home=" + folder.toRealPath().resolve("faqbot"));
    }

    @Test
    void worksFromThePath() throws Exception {
        fittingJava();
        Files.createSymbolicLink(machine.path().resolve("faqbot"), launcher);

        var run = machine.run(Map.of(), folder, "", List.of("/bin/sh", "-c", "faqbot"));

        assertThat(run.arguments())
                .contains("-Dfaqbot.home=" + folder.toRealPath().resolve("faqbot"));
    }

    @Test
    void worksWhenTheShellIsNamed() throws Exception {
        fittingJava();

        var run =
                machine.run(
                        Map.of(), folder.resolve("faqbot/bin"), "", List.of("/bin/sh", "faqbot"));

        assertThat(run.arguments())
                .contains("-Dfaqbot.home=" + folder.toRealPath().resolve("faqbot"));
    }

    private Path application() throws Exception {
        return folder.toRealPath().resolve("faqbot");
    }

    private void fittingJava() throws Exception {
        machine.java("usr/lib/jvm/fitting", "25.0.3");
    }

    private Path linkOnPath(Path home) throws Exception {
        return Files.createSymbolicLink(machine.path().resolve("java"), home.resolve("bin/java"));
    }
}
