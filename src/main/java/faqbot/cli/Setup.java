package faqbot.cli;

/** Finds out what a command works with. */
@FunctionalInterface
public interface Setup {
    /** Follows the options, then the environment, the configuration and the defaults. */
    Workspace workspace(CommonOptions options);
}
