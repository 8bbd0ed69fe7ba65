/** Tests of reading knowledge: real small folders, and everything that can be wrong with them. */
@NullMarked
package faqbot.knowledge;

import org.jspecify.annotations.NullMarked;
