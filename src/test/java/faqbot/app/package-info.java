/** Tests of configuration, wiring, main and the launcher. */
@NullMarked
package faqbot.app;

import org.jspecify.annotations.NullMarked;
