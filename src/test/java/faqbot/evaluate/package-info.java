@NullMarked
package faqbot.evaluate;

import org.jspecify.annotations.NullMarked;
