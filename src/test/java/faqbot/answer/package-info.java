/** Tests of answering. */
@NullMarked
package faqbot.answer;

import org.jspecify.annotations.NullMarked;
