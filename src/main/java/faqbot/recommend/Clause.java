package faqbot.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a text that says one thing.
 *
 * @param text as it stands in the text
 * @param isNegated whether it says that something is not so
 */
record Clause(String text, boolean isNegated) {
    /** A longer text is a story; its first part tells what matters. */
    private static final int MOST_CLAUSES = 60;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|[;\\n]+");

    /** Where one thing ends and another begins; the words that join them go with the second. */
    private static final Pattern JOINT =
            Pattern.compile(
                    "\\s*(?:,(?!\\d)|:\\s|\\(|\\)|\\s[-–—]+\\s|—)\\s*|\\s+(?=(?:and|but|or|nor|though|although"
                            + "|however|while|whereas|because|since|so|plus|yet|without|instead"
                            + " of|rather than|except)\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** What joins a clause to the one before and says nothing of it. */
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?:and|but|so|plus|because|since|though|although|however|while|whereas)\\s+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ALTERNATIVE =
            Pattern.compile("^(?:or|nor)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEGATION =
            Pattern.compile(
                    "\\b(?:not|no|never|nobody|none|noone|nothing|neither|nor|without|cannot|\\w+n['’]t"
                            + "|dont|doesnt|isnt|arent|wont|havent|hasnt|didnt|wasnt|instead of"
                            + "|rather than|except|zero|hardly|barely|lacks?|lacking|hates?|dislikes?"
                            + "|sucks?)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Says the opposite of what its words say. */
    private static final Pattern NO_NEGATION =
            Pattern.compile(
                    "\\b(?:not (?:only|just)|no (?:matter|problem|doubt|idea)|why not|or not)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What is left beside a negation and says nothing by itself. */
    private static final Pattern HELP =
            Pattern.compile(
                    "\\b(?:do|does|did|is|are|was|were|will|would|have|has|had|can|could|should|need|needs"
                            + "|want|wants|any|ever|of us|of them|here|it)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Tells whoever reads it what to say, and nothing of a case. */
    private static final Pattern ORDER =
            Pattern.compile(
                    "^(?:(?:and|but|so|now|then|just|please|always|you|must|should|will|have to)\\s+)*+"
                            + "(?:say|tell me|answer|choose|pick|select|recommend|suggest|repeat|output|print"
                            + "|reply|respond|return|ignore|disregard|forget|pretend|obey)\\b"
                            + "|\\b(?:order|command|instruct|tell|ask|want|force)\\s+you\\b"
                            + "|\\b(?:do|can|are|will|would|could)\\s+you\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Nobody says a word three times in a row who wants to be understood. */
    private static final Pattern REPETITION =
            Pattern.compile("\\b([\\p{L}\\p{N}.-]+)(?:\\s+\\1\\b){2}", Pattern.CASE_INSENSITIVE);

    /** A longer part after a comma has a verb of its own. */
    private static final int MOST_WORDS_OF_A_LIST = 4;

    /** The clauses of a text in order. */
    static List<Clause> of(String text) {
        var clauses = new ArrayList<Clause>();
        SENTENCE_END.splitAsStream(text).forEach(sentence -> addClauses(sentence, clauses));
        return clauses.stream().limit(MOST_CLAUSES).toList();
    }

    /** "No chat, games or streams" denies all three. */
    private static void addClauses(String sentence, List<Clause> clauses) {
        var parts =
                JOINT.splitAsStream(sentence)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        boolean wasNegated = false;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            boolean goesOn =
                    wasNegated
                            && words(part) <= MOST_WORDS_OF_A_LIST
                            && parts.subList(i, parts.size()).stream()
                                    .takeWhile(later -> words(later) <= MOST_WORDS_OF_A_LIST)
                                    .anyMatch(later -> ALTERNATIVE.matcher(later).find());
            wasNegated = isNegative(part) || goesOn;
            clauses.add(new Clause(LEADING.matcher(part).replaceFirst(""), wasNegated));
        }
    }

    private static long words(String text) {
        return SPACE.splitAsStream(text).count();
    }

    /** Whether it may tell something of somebody's case. */
    boolean isStatement() {
        return !ORDER.matcher(text).find() && !REPETITION.matcher(text).find();
    }

    /** Whether a text has a word that turns its sense round. */
    static boolean isNegative(String text) {
        return NEGATION.matcher(NO_NEGATION.matcher(text).replaceAll(" ")).find();
    }

    /** What is denied, if anything is. */
    String withoutNegation() {
        var rest = NEGATION.matcher(text).replaceAll(" ");
        return SPACE.matcher(HELP.matcher(rest).replaceAll(" ")).replaceAll(" ").strip();
    }
}
