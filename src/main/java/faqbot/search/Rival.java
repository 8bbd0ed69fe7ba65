package faqbot.search;

import java.util.OptionalDouble;

/**
 * What an entry that was found tells of how sure to be of a better one.
 *
 * @param score as {@link Hit#score}
 * @param shareOfBest as {@link Evidence#shareOfBest}
 * @param nearness as {@link Evidence.Meaning#score}, where meanings are compared
 * @param isOwnWording as {@link Evidence#isOwnWording}
 */
public record Rival(
        double score, double shareOfBest, OptionalDouble nearness, boolean isOwnWording) {
    static Rival of(Hit hit) {
        var evidence = hit.evidence();
        var nearness = evidence.meaning().map(meaning -> OptionalDouble.of(meaning.score()));
        return new Rival(
                hit.score(),
                evidence.shareOfBest(),
                nearness.orElseGet(OptionalDouble::empty),
                evidence.isOwnWording());
    }
}
