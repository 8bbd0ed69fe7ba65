package faqbot.search;

import java.util.regex.Pattern;

/**
 * What a member says, without the marks of the chat around it.
 *
 * <p>Greetings and politeness stay: taking them away was measured and made the search worse,
 * because people write wordings politely too.
 */
final class ChatText {
    /** Mentions of members, roles and channels, emoji of a server, times and links to commands. */
    private static final Pattern REFERENCE =
            Pattern.compile("<(?:[@#][!&]?|a?:\\w+:|t:|/[^:<>]{1,100}:|id:)[\\w:-]*>");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern CODE_BLOCK = Pattern.compile("```.*?(?:```|$)", Pattern.DOTALL);

    /** The marks of bold, code, crossed out and hidden text. */
    private static final Pattern MARK = Pattern.compile("\\*\\*+|`+|~~|\\|\\|");

    private static final Pattern EMOJI =
            Pattern.compile("[\\p{IsEmoji}&&[^\\p{ASCII}]]|[\\uFE0F\\u200D\\u20E3]");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** With fewer words beside it, the code itself is what is asked about. */
    private static final int FEWEST_WORDS = 3;

    private ChatText() {}

    /** The words of a message; the message as it is if nothing else is in it. */
    static String plain(String message) {
        var prose = prose(message);
        return prose.isEmpty() ? message : prose;
    }

    /** The words of a message; empty if nothing else is in it. */
    static String prose(String message) {
        var prose = CODE_BLOCK.matcher(message).replaceAll(" ");
        var asked = WORD.matcher(prose).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
        var plain = asked ? prose : message;
        for (var noise : new Pattern[] {REFERENCE, ADDRESS, EMOJI, MARK}) {
            plain = noise.matcher(plain).replaceAll(" ");
        }
        return plain.strip();
    }
}
