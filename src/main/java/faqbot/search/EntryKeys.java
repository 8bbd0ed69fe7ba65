package faqbot.search;

import faqbot.encode.TextVectors.Text;
import faqbot.encode.VectorKey;
import java.util.List;

/**
 * Where the vectors of an entry's texts are kept. Immutable.
 *
 * @param wordings of {@link EntryTexts#wordings}, and so forth
 */
record EntryKeys(
        List<VectorKey> wordings,
        List<VectorKey> passages,
        List<VectorKey> sentences,
        List<VectorKey> counterExamples) {
    EntryKeys {
        wordings = List.copyOf(wordings);
        passages = List.copyOf(passages);
        sentences = List.copyOf(sentences);
        counterExamples = List.copyOf(counterExamples);
    }

    static EntryKeys of(EntryTexts texts) {
        return new EntryKeys(
                keys(texts.wordings()),
                keys(texts.passages()),
                keys(texts.sentences()),
                keys(texts.counterExamples()));
    }

    private static List<VectorKey> keys(List<Text> texts) {
        return texts.stream().map(Text::key).toList();
    }
}
