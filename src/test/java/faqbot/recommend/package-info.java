/** Tests of {@code faqbot.recommend}. */
@NullMarked
package faqbot.recommend;

import org.jspecify.annotations.NullMarked;
