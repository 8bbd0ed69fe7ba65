package faqbot.knowledge;

import faqbot.knowledge.FileContent.About;
import faqbot.knowledge.FileContent.Synonyms;
import java.util.Optional;
import java.util.function.Function;

/** The two files that tell about a pack itself. */
final class PackFiles {
    private PackFiles() {}

    static String about(String folder) {
        return folder + "/pack.yaml";
    }

    static String synonyms(String folder) {
        return folder + "/synonyms.yaml";
    }

    /**
     * Puts a pack together.
     *
     * @param contents what was read from a file, if it is there
     */
    static Pack pack(String folder, Function<String, Optional<FileContent>> contents) {
        var pack =
                contents.apply(about(folder)).orElse(null) instanceof About(Pack described)
                        ? described
                        : PackNotes.unnamed(folder);
        return contents.apply(synonyms(folder)).orElse(null) instanceof Synonyms(var groups)
                ? PackNotes.withSynonyms(pack, groups)
                : pack;
    }
}
