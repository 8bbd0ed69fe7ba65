package faqbot.search;

/**
 * An entry as a list shows it.
 *
 * @param key its {@link EntryKey}
 * @param title its own heading; for an FAQ the question
 */
public record EntryTitle(String key, String title) {}
