/** Configuration, wiring and main. */
@NullMarked
package faqbot.app;

import org.jspecify.annotations.NullMarked;
