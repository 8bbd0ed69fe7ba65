package faqbot.discord;

import java.util.Optional;

/**
 * A question and who asked it.
 *
 * @param question as {@link QuestionText} reads it
 * @param member the id of who asked, who may take the answer away
 * @param texts in the language to answer in
 * @param target the id of the message that holds the question, where somebody else wrote it and the
 *     answer may be posted below it
 */
record Asked(String question, long member, Texts texts, Optional<Long> target) {
    /** A member's own question. */
    static Asked by(long member, String question, Texts texts) {
        return new Asked(question, member, texts, Optional.empty());
    }
}
