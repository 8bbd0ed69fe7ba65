package faqbot.evaluate;

import faqbot.evaluate.Trial.Kind;
import faqbot.evaluate.Trials.Opener;
import faqbot.knowledge.Knowledge;
import faqbot.search.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Trials with one's own knowledge.
 *
 * @param wordings with its own phrasings, each as if it were not there, some of them as if their
 *     entry were not there either, and with what strangers say
 * @param judged with the questions that somebody judged
 */
public record OwnTrials(Trials wordings, Trials judged) {
    /** So many phrasings of an entry are asked: those of a few entries must not outweigh all. */
    private static final int ROUNDS = 5;

    /**
     * Asks all of them.
     *
     * @param judged those that may be learnt from
     */
    public static OwnTrials of(
            Knowledge knowledge, List<JudgedQuestion> judged, Opener opener, Progress progress) {
        var wordings = new ArrayList<Trial>();
        for (int round = 0; round < ROUNDS; round++) {
            var leftOut = LeftOut.of(knowledge, round);
            if (!leftOut.questions().isEmpty()) {
                try (var index = opener.apply(leftOut.rest())) {
                    wordings.addAll(
                            Trials.asked(leftOut.questions(), index, true, Kind.NATURAL, progress));
                }
            }
        }
        try (var index = opener.apply(knowledge)) {
            wordings.addAll(Trials.asked(strangers(), index, false, Kind.NATURAL, progress));
            var others = Trials.asked(judged, index, false, Kind.NATURAL, progress);
            return new OwnTrials(
                    new Trials("wordings", false, wordings), new Trials("judged", true, others));
        }
    }

    /** What people say on any server, and no knowledge answers. */
    private static List<JudgedQuestion> strangers() {
        var resource = Objects.requireNonNull(OwnTrials.class.getResourceAsStream("strangers.txt"));
        try (var reader =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(text -> new JudgedQuestion(text, "stranger", Map.of()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both, as far as there are any. */
    List<Trials> all() {
        return List.of(wordings, judged).stream()
                .filter(trials -> !trials.trials().isEmpty())
                .toList();
    }
}
