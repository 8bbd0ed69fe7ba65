/** Measures how well questions are answered that people have judged. */
@NullMarked
package faqbot.evaluate;

import org.jspecify.annotations.NullMarked;
