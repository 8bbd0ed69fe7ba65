/** What is known: packs, entries and passages, read from a folder with every problem named. */
@NullMarked
package faqbot.knowledge;

import org.jspecify.annotations.NullMarked;
