package faqbot.app;

import faqbot.cli.Colors;
import faqbot.cli.Output;
import faqbot.cli.Streams;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the program finds around it.
 *
 * @param applicationFolder what defaults are relative to, absolute
 * @param workingFolder what a path on the command line is relative to, absolute
 * @param environment the environment variables
 * @param streams what it reads and writes
 */
record Surroundings(
        Path applicationFolder,
        Path workingFolder,
        Map<String, String> environment,
        Streams streams) {
    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Whether somebody wants to see where failures come from. */
    boolean isDebugging() {
        return !environment.getOrDefault("FAQBOT_DEBUG", "").isEmpty();
    }

    /** Without the environment, which may hold the token. */
    @Override
    public String toString() {
        return "Surroundings[" + applicationFolder + ", " + workingFolder + "]";
    }

    static Surroundings ofProcess() {
        var workingFolder = Path.of("").toAbsolutePath();
        return new Surroundings(
                ApplicationFolder.find(workingFolder),
                workingFolder,
                System.getenv(),
                streams(System.getenv()));
    }

    /** Not those of {@link System}: they hide failures and write in the locale's encoding. */
    private static Streams streams(Map<String, String> environment) {
        var isTerminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return new Streams(
                System.in,
                new Output(new FileOutputStream(FileDescriptor.out)),
                new Output(new FileOutputStream(FileDescriptor.err)),
                isTerminal,
                () -> errIsTerminal(isTerminal),
                isTerminal && wantsColors(environment) ? Colors.ON : Colors.OFF);
    }

    /** See no-color.org; a dumb terminal shows codes as they are. */
    private static boolean wantsColors(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** Asks the standard tool, for Java knows of no stream but both of the others. */
    private static boolean errIsTerminal(boolean othersAre) {
        try {
            return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return othersAre; // there is no such tool on Windows
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
