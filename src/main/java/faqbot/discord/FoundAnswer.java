package faqbot.discord;

import faqbot.answer.Answer;
import java.util.Optional;

/**
 * What was found for a question.
 *
 * @param walk through the framework whose options the question names, with what it says filled in
 */
record FoundAnswer(Answer answer, Optional<Walk> walk) {}
