/** Tests of walking a decision framework to a choice. */
@NullMarked
package faqbot.recommend;

import org.jspecify.annotations.NullMarked;
