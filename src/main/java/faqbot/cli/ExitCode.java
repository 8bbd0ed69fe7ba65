package faqbot.cli;

/** What the program tells the shell. */
public final class ExitCode {
    /** It did what it was asked, finding no answer included. */
    public static final int DONE = 0;

    /** The knowledge, the configuration or the surroundings do not allow it. */
    public static final int FAILED = 1;

    /** The command line is wrong. */
    public static final int USAGE = 2;

    private ExitCode() {}
}
