/** Tests of turning text into vectors and keeping them. */
@NullMarked
package faqbot.encode;

import org.jspecify.annotations.NullMarked;
