/** Measures the program against its goals, with knowledge made for that purpose. */
@NullMarked
package faqbot.bench;

import org.jspecify.annotations.NullMarked;
