package faqbot.cli;

/** Emphasis by terminal codes, or none at all. */
public enum Colors {
    /** Marks text with codes that every terminal knows. */
    ON,
    /** Leaves text as it is. */
    OFF;

    private static final String ESCAPE = "\u001B[";

    String bold(String text) {
        return marked("1", text);
    }

    String faint(String text) {
        return marked("2", text);
    }

    private String marked(String code, String text) {
        return this == OFF ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
