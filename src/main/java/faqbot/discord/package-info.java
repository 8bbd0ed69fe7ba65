/** Discord in front of the answerer: commands, listeners and pure message builders. */
@NullMarked
package faqbot.discord;

import org.jspecify.annotations.NullMarked;
