package faqbot.app;

/** Starts the program and ends it with the exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Program.run(Surroundings.ofProcess(), arguments));
    }
}
