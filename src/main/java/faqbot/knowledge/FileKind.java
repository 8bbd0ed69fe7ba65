package faqbot.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file of a pack is for, as its name tells. */
enum FileKind {
    /** {@code pack.yaml}, about the pack itself. */
    PACK,
    /** {@code synonyms.yaml}, words that mean the same. */
    SYNONYMS,
    /** Questions and answers in Markdown. */
    FAQ,
    /** Markdown that is cut into sections at its headings. */
    ARTICLE,
    /** Questions and answers in YAML, JSON or CSV. */
    FAQ_DATA,
    /** A decision framework. */
    DECISION,
    /** Read elsewhere, never for answers. */
    RESERVED,
    /** Not read, though its author may think so. */
    FOREIGN,
    /** Not read: an image or the like. */
    OTHER;

    /** The folder of a pack in which decision frameworks lie. */
    private static final String DECISIONS = "decisions/";

    private static final Pattern FAQ_NAME = Pattern.compile("(.*\\.)?faq\\.(md|yaml|yml|json|csv)");

    /** Endings of files that hold text somebody may want to be read. */
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    ".*\\.(yaml|yml|json|csv|tsv|toml|xml|txt|markdown|mdown|mkd|mdx|rst|adoc|org|html"
                            + "|htm|pdf|doc|docx|odt|rtf|xls|xlsx|ods|ppt|pptx|odp|epub)");

    /** Files with a fixed name, without their ending. */
    private static final List<String> RESERVED_NAMES = List.of("pack", "synonyms", "judged");

    /** Tells by the path within the pack, with {@code /}. */
    static FileKind of(String path) {
        return switch (path) {
            case "pack.yaml" -> PACK;
            case "synonyms.yaml" -> SYNONYMS;
            case "judged.yaml" -> RESERVED;
            default -> path.startsWith(DECISIONS) ? decision(path) : byName(path);
        };
    }

    /** What lies deeper than the frameworks themselves is for measuring them. */
    private static FileKind decision(String path) {
        var name = path.substring(DECISIONS.length());
        if (name.contains("/")) {
            return RESERVED;
        }
        return name.endsWith(".yaml") ? DECISION : FOREIGN;
    }

    private static FileKind byName(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (FAQ_NAME.matcher(name).matches()) {
            return name.endsWith(".md") ? FAQ : FAQ_DATA;
        }
        if (name.endsWith(".md")) {
            return ARTICLE;
        }
        return DOCUMENT.matcher(name).matches() ? FOREIGN : OTHER;
    }

    /** Whether a path within a pack is that of a decision framework; sooner known than its kind. */
    static boolean isDecision(String path) {
        return path.startsWith(DECISIONS) && decision(path) == DECISION;
    }

    /** The reserved name that the author of a foreign file probably meant. */
    static Optional<String> meant(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return Spelling.closest(dot < 0 ? name : name.substring(0, dot), RESERVED_NAMES)
                .map(meant -> meant + ".yaml");
    }

    boolean isRead() {
        return this == PACK
                || this == SYNONYMS
                || this == FAQ
                || this == ARTICLE
                || this == FAQ_DATA
                || this == DECISION;
    }
}
