package faqbot.discord;

/** Reads the question out of what a member wrote. */
final class QuestionText {
    /** Discord cuts off longer input of {@code /ask}; no question of an FAQ comes near. */
    static final int MAX_LENGTH = 1000;

    private QuestionText() {}

    /** The text without white space around it, at most {@link #MAX_LENGTH} long. */
    static String of(String text) {
        return TextCut.atCharacter(text.strip(), MAX_LENGTH).strip();
    }

    /** The same, without mentions of the bot. */
    static String of(String text, String botId) {
        return of(text.replaceAll("<@!?" + botId + ">", " "));
    }

    /** Whether the text itself mentions the bot; a reply with a ping alone does not. */
    static boolean mentions(String text, String botId) {
        return text.contains("<@" + botId + ">") || text.contains("<@!" + botId + ">");
    }
}
