/** Rules that hold for the whole program. */
@NullMarked
package faqbot;

import org.jspecify.annotations.NullMarked;
