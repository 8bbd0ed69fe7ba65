/** Tests of finding entries. */
@NullMarked
package faqbot.search;

import org.jspecify.annotations.NullMarked;
