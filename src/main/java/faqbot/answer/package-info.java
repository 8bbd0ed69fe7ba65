/** Turns evidence into an answer: confident, suggestions or abstained. */
@NullMarked
package faqbot.answer;

import org.jspecify.annotations.NullMarked;
