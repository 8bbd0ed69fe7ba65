package faqbot.knowledge;

import faqbot.knowledge.MarkdownFile.Heading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The headings that a place in a file stands under, outermost first. */
final class HeadingPath {
    private final Deque<Heading> path = new ArrayDeque<>();

    /** Enters the part of the file below a heading, leaving those it ends. */
    void enter(Heading heading) {
        while (!path.isEmpty() && path.getLast().level() >= heading.level()) {
            path.removeLast();
        }
        path.addLast(heading);
    }

    /** The titles from the outermost to the heading entered last. */
    List<String> titles() {
        return path.stream().map(Heading::title).filter(title -> !title.isEmpty()).toList();
    }
}
