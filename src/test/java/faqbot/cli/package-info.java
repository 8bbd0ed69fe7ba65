@NullMarked
package faqbot.cli;

import org.jspecify.annotations.NullMarked;
