package faqbot.cli;

/**
 * What the program hands to its commands.
 *
 * @param setup finds out what they work with
 * @param service what {@code run} starts
 * @param doctor examines what {@code doctor} cannot see
 */
public record Wiring(Setup setup, Service service, Doctor doctor) {}
