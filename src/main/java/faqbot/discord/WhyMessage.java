package faqbot.discord;

import faqbot.answer.Answer;
import faqbot.search.Evidence;
import faqbot.search.Evidence.Match;
import faqbot.search.Evidence.Meaning;
import faqbot.search.Evidence.WordMatch;
import faqbot.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.MarkdownSanitizer;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Explains an answer to a member.
 *
 * @param texts in their language
 */
record WhyMessage(Texts texts) {
    /** Ours: more would not be read. */
    private static final int RUNNERS_UP = 3;

    private static final int MAX_TITLE = 120;

    /**
     * The message.
     *
     * @param looked what of the question was looked at
     */
    MessageCreateData of(Answer answer, QuestionBeginning looked) {
        var lines = new ArrayList<String>();
        if (!looked.isAll()) {
            lines.add(texts.of(Text.WHY_BEGINNING, plain(looked.text())));
        }
        if (answer.hits().isEmpty()) {
            lines.add(texts.of(Text.WHY_NOTHING));
        } else {
            lines.addAll(reasons(answer, answer.hits().getFirst()));
            lines.addAll(runnersUp(answer.hits()));
        }
        var text = TextCut.line(String.join("\n", lines), MessageEmbed.DESCRIPTION_MAX_LENGTH);
        return QuietMessage.of(
                new EmbedBuilder()
                        .setTitle(texts.of(Text.BUTTON_WHY))
                        .setDescription(text)
                        .build());
    }

    private List<String> reasons(Answer answer, Hit best) {
        var evidence = best.evidence();
        var lines = new ArrayList<String>();
        lines.add(texts.of(Text.WHY_BEST, title(best)));
        if (evidence.isOwnWording()) {
            lines.add(texts.of(Text.WHY_OWN_WORDING));
        }
        words(evidence, Text.WHY_FOUND, WordMatch::isFound, this::found).ifPresent(lines::add);
        words(evidence, Text.WHY_ELSEWHERE, is(Match.ELSEWHERE), WhyMessage::word)
                .ifPresent(lines::add);
        words(evidence, Text.WHY_NOWHERE, is(Match.NOWHERE), WhyMessage::word)
                .ifPresent(lines::add);
        evidence.meaning().filter(Meaning::hasWording).map(this::wording).ifPresent(lines::add);
        lines.add(
                texts.of(
                        Text.WHY_CONFIDENCE,
                        percent(answer.confidence()),
                        percent(answer.judgement().answerable())));
        return lines;
    }

    /**
     * A line with those of the question's rarer words that are of a kind; none if there is none.
     */
    private Optional<String> words(
            Evidence evidence,
            Text text,
            Predicate<WordMatch> isOfKind,
            Function<WordMatch, String> shown) {
        var words =
                evidence.words().stream()
                        .filter(word -> word.rarity() > 0)
                        .filter(isOfKind)
                        .map(shown)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(texts.of(text, words));
    }

    private static Predicate<WordMatch> is(Match match) {
        return word -> word.match() == match;
    }

    private String found(WordMatch word) {
        return switch (word.match()) {
            case SYNONYM, CORRECTED ->
                    texts.of(Text.WHY_TAKEN_FOR, word(word), plain(word.matchedAs()));
            case EXACT, ELSEWHERE, NOWHERE -> word(word);
        };
    }

    private static String word(WordMatch word) {
        return plain(word.word());
    }

    private String wording(Meaning meaning) {
        return texts.of(Text.WHY_WORDING, plain(meaning.closestWording()));
    }

    private List<String> runnersUp(List<Hit> hits) {
        if (hits.size() == 1) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(texts.of(Text.WHY_RUNNERS_UP));
        hits.stream().skip(1).limit(RUNNERS_UP).forEach(hit -> lines.add("- " + title(hit)));
        return lines;
    }

    private static String title(Hit hit) {
        return plain(EntryView.named(hit).title(MAX_TITLE));
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    /** What a member or author wrote, without a meaning in Discord's Markdown. */
    private static String plain(String text) {
        return MarkdownSanitizer.escape(text);
    }
}
