package faqbot.knowledge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Checks the links of an entry that lead to other knowledge. */
final class InternalLinks extends AbstractVisitor {
    /** So many headings help to find the right one; more would bury the message. */
    private static final int MAX_SHOWN = 15;

    private static final Pattern ELSEWHERE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|//).*");

    private final Entry entry;
    private final Passage passage;
    private final LinkTargets targets;
    private final List<Problem> problems;

    private InternalLinks(
            Entry entry, Passage passage, LinkTargets targets, List<Problem> problems) {
        this.entry = entry;
        this.passage = passage;
        this.targets = targets;
        this.problems = problems;
    }

    /** Reports each link within the knowledge that leads nowhere, or out of it. */
    static void check(Entry entry, LinkTargets targets, List<Problem> problems) {
        for (var passage : entry.passages()) {
            if (passage.text().indexOf(']') >= 0) {
                var links = new InternalLinks(entry, passage, targets, problems);
                MarkdownText.parse(passage.text()).accept(links);
            }
        }
    }

    @Override
    public void visit(Link link) {
        check(link, link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        check(image, image.getDestination());
        visitChildren(image);
    }

    private void check(Node node, String destination) {
        if (ELSEWHERE.matcher(destination).matches()) {
            return;
        }
        int hash = destination.indexOf('#');
        var file = hash < 0 ? destination : destination.substring(0, hash);
        var anchor = hash < 0 ? "" : decoded(destination.substring(hash + 1));
        var path = path(decoded(file.replaceFirst("\\?.*", "")));
        if (path.isEmpty()) {
            warn(
                    node,
                    destination,
                    "leads out of the knowledge folder",
                    "Link to the page on the web instead, with https://.");
        } else if (!exists(path.get())) {
            warn(
                    node,
                    destination,
                    "leads to a file that does not exist",
                    "Check the name, with upper and lower case, and the folder.");
        } else if (!anchor.isEmpty() && !hasAnchor(path.get(), anchor)) {
            warn(node, destination, "leads to a heading that does not exist", headings(path.get()));
        }
    }

    /** The path within the knowledge folder; nothing if it leads out. */
    private Optional<String> path(String link) {
        var own = entry.place().pack() + "/" + entry.place().file();
        if (link.isEmpty()) {
            return Optional.of(own);
        }
        Deque<String> path = new ArrayDeque<>(List.of(own.split("/")));
        path.removeLast();
        for (var step : link.split("/", -1)) {
            if (step.equals("..") && path.pollLast() == null) {
                return Optional.empty();
            }
            if (!Set.of("", ".", "..").contains(step)) {
                path.addLast(step);
            }
        }
        return link.startsWith("/") || path.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("/", path));
    }

    /** Whether it is a file, a folder with files, or in what was not looked into. */
    private boolean exists(String path) {
        return targets.paths().contains(path)
                || targets.otherPacks().contains(path.split("/", 2)[0])
                || targets.paths().stream().anyMatch(file -> file.startsWith(path + "/"))
                || targets.refused().stream().anyMatch(part -> (path + "/").startsWith(part + "/"));
    }

    private boolean hasAnchor(String path, String anchor) {
        var anchors = targets.anchors().get(path);
        return anchors == null
                || anchors.contains(anchor)
                || anchors.contains(anchor.toLowerCase(Locale.ROOT));
    }

    private String headings(String path) {
        var anchors = targets.anchors().getOrDefault(path, Set.of()).stream().sorted().toList();
        var shown = String.join(", #", anchors.subList(0, Math.min(anchors.size(), MAX_SHOWN)));
        return "Take the heading's words in lower case with hyphens; the file has "
                + (anchors.isEmpty() ? "no heading." : "#" + shown + ".");
    }

    private void warn(Node node, String destination, String message, String mend) {
        problems.add(
                Problem.warning(
                        entry.place().pack() + "/" + entry.place().file(),
                        lineOf(node),
                        "the link " + Excerpt.of(destination) + " " + message,
                        mend));
    }

    /** Only Markdown files keep their lines; of a text in a data file the first is known. */
    private int lineOf(Node node) {
        int first = passage.lines().first();
        boolean isMarkdown = entry.place().file().toLowerCase(Locale.ROOT).endsWith(".md");
        return isMarkdown && !node.getSourceSpans().isEmpty()
                ? first + node.getSourceSpans().getFirst().getLineIndex()
                : first;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
