package faqbot.cli;

/** What the lines of the log look like. */
public enum LogFormat {
    /** For a person. */
    TEXT,
    /** A JSON object a line, for a program. */
    JSON
}
