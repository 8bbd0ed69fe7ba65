package faqbot.app;

import java.io.IOException;
import java.nio.file.Path;

/** Starts the program and ends it with the exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        var training = System.getProperty(StartTraining.FOLDER);
        System.exit(
                training == null
                        ? Program.run(Surroundings.ofProcess(), arguments)
                        : new StartTraining(Path.of(training)).run());
    }
}
