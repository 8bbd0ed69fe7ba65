package faqbot.knowledge;

import java.util.Locale;
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
    /** Read elsewhere, never for answers. */
    RESERVED,
    /** Not read, though its author may think so. */
    FOREIGN,
    /** Not read: an image or the like. */
    OTHER;

    private static final Pattern FAQ_NAME = Pattern.compile("(.*\\.)?faq\\.(md|yaml|yml|json|csv)");
    private static final Pattern READABLE =
            Pattern.compile(".*\\.(yaml|yml|json|csv|txt|markdown|mdown|mkd)");

    /** Tells by the path within the pack, with {@code /}. */
    static FileKind of(String path) {
        return switch (path) {
            case "pack.yaml" -> PACK;
            case "synonyms.yaml" -> SYNONYMS;
            case "judged.yaml" -> RESERVED;
            default -> path.startsWith("decisions/") ? RESERVED : byName(path);
        };
    }

    private static FileKind byName(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (FAQ_NAME.matcher(name).matches()) {
            return name.endsWith(".md") ? FAQ : FAQ_DATA;
        }
        if (name.endsWith(".md")) {
            return ARTICLE;
        }
        return READABLE.matcher(name).matches() ? FOREIGN : OTHER;
    }

    boolean isRead() {
        return this == PACK
                || this == SYNONYMS
                || this == FAQ
                || this == ARTICLE
                || this == FAQ_DATA;
    }
}
