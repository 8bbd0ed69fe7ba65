package faqbot.bench;

import java.util.List;

/**
 * An entry of a made knowledge folder.
 *
 * @param number from 0; its id in the pack is {@code e} and this
 * @param title the question, about eight words
 * @param phrasings one or two other ways to ask
 * @param topics the content words that title, phrasings and text share, in lower case
 * @param text the answer, some sentences of 40 to 80 words together
 */
record MadeEntry(
        int number, String title, List<String> phrasings, List<String> topics, String text) {
    MadeEntry {
        if (number < 0) {
            throw new IllegalArgumentException("number must be at least 0 but was " + number);
        }
        phrasings = List.copyOf(phrasings);
        topics = List.copyOf(topics);
    }

    /** The entry's id as the program gives it in answers. */
    String id() {
        return MadeKnowledge.PACK + "/e" + number;
    }

    /** As a section of a {@code *.faq.md} file. */
    String markdown() {
        var lines = new StringBuilder(text.length() + 300);
        lines.append("\n## ").append(title).append("\n<!--\nid: e").append(number);
        lines.append("\nphrasings:\n");
        phrasings.forEach(phrasing -> lines.append("- ").append(phrasing).append('\n'));
        return lines.append("-->\n\n").append(text).append('\n').toString();
    }
}
