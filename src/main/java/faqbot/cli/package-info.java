/** The terminal in front of the answerer: one class per command. */
@NullMarked
package faqbot.cli;

import org.jspecify.annotations.NullMarked;
