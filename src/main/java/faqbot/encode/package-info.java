/**
 * Turns text into vectors that lie close together where the meanings do, and keeps them on disk.
 */
@NullMarked
package faqbot.encode;

import org.jspecify.annotations.NullMarked;
