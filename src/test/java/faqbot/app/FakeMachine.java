package faqbot.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder that looks to the launcher like a whole machine: it holds the application, the usual
 * install folders and the user's own. A Java on it is a shell script that prints how it was started
 * and exits with 7.
 */
final class FakeMachine {
    /** How a run ended. */
    record Run(int exitCode, String output, String errors) {
        /** The arguments that Java was started with. */
        List<String> arguments() {
            return output.lines()
                    .filter(line -> line.startsWith("["))
                    .map(line -> line.substring(1, line.length() - 1))
                    .toList();
        }

        /** The line of the output that starts with a word, without that word. */
        String line(String word) {
            return output.lines()
                    .filter(line -> line.startsWith(word + " "))
                    .map(line -> line.substring(word.length() + 1))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + word + " in " + this));
        }
    }

    private static final Path LAUNCHER =
            Path.of(System.getProperty("project.folder", "."), "src/main/distribution/bin/faqbot");

    private final Path root;

    FakeMachine(Path root) {
        this.root = root;
    }

    /** Puts the application into a folder and returns its launcher. */
    Path install(String folder) throws IOException {
        var application = root.resolve(folder);
        write(application.resolve("lib/faqbot-0.0.0.jar"), "");
        return writeExecutable(application.resolve("bin/faqbot"), launcher());
    }

    /** Makes a Java home with a release file. */
    Path java(String home, String version) throws IOException {
        write(root.resolve(home).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return javaWithoutRelease(home, version);
    }

    /** Makes a Java home that has to be asked for its version. */
    Path javaWithoutRelease(String home, String version) throws IOException {
        var folder = root.resolve(home);
        writeExecutable(folder.resolve("bin/java"), javaScript(version));
        return folder;
    }

    void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Path writeExecutable(Path file, String text) throws IOException {
        write(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Makes the folder that a run finds commands in; a Java on the path is a link from here. */
    Path path() throws IOException {
        var tools = Files.createDirectories(root.resolve("tools"));
        for (var tool : List.of("readlink", "sed", "locale")) {
            var real =
                    Stream.of("/usr/bin", "/bin")
                            .map(bin -> Path.of(bin, tool))
                            .filter(Files::exists);
            var link = tools.resolve(tool);
            if (Files.notExists(link)) {
                Files.createSymbolicLink(
                        link, real.findFirst().orElse(link.resolveSibling("none")));
            }
        }
        return tools;
    }

    /**
     * Runs a command with nothing of the real environment but the few tools that the launcher
     * calls.
     */
    Run run(Map<String, String> environment, Path folder, String input, List<String> command)
            throws Exception {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", path().toString());
        builder.environment().put("HOME", root.resolve("home").toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output, errors);
    }

    Run run(Map<String, String> environment, Path launcher, String... arguments) throws Exception {
        var command = new ArrayList<String>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return run(environment, root, "", command);
    }

    /** The launcher, with its install folders moved to this machine. */
    private String launcher() throws IOException {
        return Files.readString(LAUNCHER)
                .replaceAll("(?m)^( +)(/(?:usr|opt|home|Library)/)", "$1'" + root + "'$2");
    }

    private static String javaScript(String version) {
        return """
        #!/bin/sh
        [ "$1" = -version ] && { echo 'openjdk version "%s" 2025-09-16' >&2; exit; }
        echo "java $0"
        echo "process $$"
        echo "locale ${LC_ALL:-unset}"
        for argument; do printf '[%%s]\\n' "$argument"; done
        while read -r line; do echo "read $line"; done
        exit 7
        """
                .formatted(version);
    }
}
