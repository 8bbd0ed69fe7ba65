package faqbot.app;

import java.io.IOException;

/** Starts the program and ends it with the exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        var training = StartTraining.wanted(System.getProperties());
        System.exit(
                training.isPresent()
                        ? training.get().run()
                        : Program.run(Surroundings.ofProcess(), arguments));
    }
}
