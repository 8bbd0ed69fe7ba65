package faqbot.knowledge;

import faqbot.knowledge.DataNode.Items;
import faqbot.knowledge.DataNode.Scalar;
import java.net.URI;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@code pack.yaml} and {@code synonyms.yaml} say about a pack. */
final class PackNotes {
    private static final String DEFAULT_LANGUAGE = "en";

    private PackNotes() {}

    /** A pack without any file about it: named after its folder, in English. */
    static Pack unnamed(String folder) {
        return new Pack(
                folder,
                folder,
                "",
                DEFAULT_LANGUAGE,
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of());
    }

    /** The pack as {@code pack.yaml} describes it, still without synonyms. */
    static Pack read(Origin origin, String text, List<Problem> problems) {
        return DataFile.parse(origin.path(), text, problems)
                .map(top -> pack(origin, MappingReader.of(origin.path(), top, problems)))
                .orElseGet(() -> unnamed(origin.pack()));
    }

    private static Pack pack(Origin origin, MappingReader reader) {
        var pack =
                new Pack(
                        origin.pack(),
                        reader.text("name").filter(name -> !name.isEmpty()).orElse(origin.pack()),
                        reader.text("description").orElse(""),
                        reader.value(
                                        "language",
                                        "a BCP 47 language tag such as en or pt-BR",
                                        PackNotes::language)
                                .orElse(DEFAULT_LANGUAGE),
                        reader.webAddress("link-base").map(PackNotes::asFolder),
                        topics(reader.mapping("topics")),
                        List.of(),
                        texts(reader, "not"));
        reader.finish();
        return pack;
    }

    /** The grammar allows up to eight letters, but every code in use has two or three. */
    private static Optional<String> language(String text) {
        try {
            var locale = new Locale.Builder().setLanguageTag(text).build();
            boolean isCode = Set.of(2, 3).contains(locale.getLanguage().length());
            return isCode ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Without the slash at its end a file's name would replace the folder's. */
    private static URI asFolder(URI address) {
        return address.toString().endsWith("/") ? address : URI.create(address + "/");
    }

    private static Map<String, String> topics(MappingReader reader) {
        var topics = new LinkedHashMap<String, String>();
        for (var tag : reader.keys()) {
            reader.requiredText(tag).ifPresent(title -> topics.put(tag, title));
        }
        return topics;
    }

    private static List<String> texts(MappingReader reader, String key) {
        return reader.texts(key).stream()
                .map(text -> text.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The groups of words of {@code synonyms.yaml}. */
    static List<List<String>> synonyms(Origin origin, String text, List<Problem> problems) {
        var top = DataFile.parse(origin.path(), text, problems);
        if (top.isEmpty()) {
            return List.of();
        }
        if (!(top.get() instanceof Items groups)) {
            problems.add(groupProblem(origin, top.get()));
            return List.of();
        }
        var synonyms = new ArrayList<List<String>>();
        for (var group : groups.values()) {
            group(origin, group, problems).ifPresent(synonyms::add);
        }
        return synonyms;
    }

    static Pack withSynonyms(Pack pack, List<List<String>> synonyms) {
        return new Pack(
                pack.folder(),
                pack.title(),
                pack.description(),
                pack.language(),
                pack.linkBase(),
                pack.topics(),
                synonyms,
                pack.counterExamples());
    }

    private static Optional<List<String>> group(
            Origin origin, DataNode group, List<Problem> problems) {
        boolean isGroup =
                group instanceof Items items
                        && items.values().size() > 1
                        && items.values().stream().allMatch(PackNotes::isWord);
        if (!isGroup) {
            problems.add(groupProblem(origin, group));
            return Optional.empty();
        }
        return Optional.of(
                ((Items) group)
                        .values().stream().map(word -> ((Scalar) word).text().strip()).toList());
    }

    private static boolean isWord(DataNode node) {
        return node instanceof Scalar scalar && !scalar.text().isBlank();
    }

    private static Problem groupProblem(Origin origin, DataNode found) {
        return Problem.error(
                origin.path(),
                found.line(),
                "synonyms must be lists of two or more words, but here is " + shown(found),
                "Write a line such as \"- [js, JavaScript]\" for each group.");
    }

    private static String shown(DataNode found) {
        if (!(found instanceof Items items)) {
            return found.shown();
        }
        return items.values().stream()
                .filter(item -> !isWord(item))
                .findFirst()
                .map(item -> "a list with " + item.shown() + " in it")
                .orElse(
                        items.values().isEmpty()
                                ? "an empty list"
                                : "a list of one word, " + items.values().getFirst().shown());
    }
}
