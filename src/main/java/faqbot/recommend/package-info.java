/** Walks a decision framework to an explained choice. */
@NullMarked
package faqbot.recommend;

import org.jspecify.annotations.NullMarked;
