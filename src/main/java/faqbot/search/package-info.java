/** Finds the entries that match a question, with the evidence behind each hit. */
@NullMarked
package faqbot.search;

import org.jspecify.annotations.NullMarked;
