package faqbot.cli;

/** What serves members until somebody stops it. */
@FunctionalInterface
public interface Service {
    /** Serves until the process is told to end, or it cannot go on; gives the exit code. */
    int run(CommonOptions options);
}
