package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final String BUNDLE = "faqbot.discord.texts";

    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    /** Of a slash command or an option, as Discord demands. */
    private static final String NAME = "[-_'\\p{L}\\p{N}]{1,32}";

    private static final int MAX_DESCRIPTION = 100;

    /** The most that Discord shows on a button. */
    private static final int MAX_LABEL = 38;

    @Test
    void everyTextIsInTheEnglishFile() {
        assertThat(Arrays.stream(Text.values()).map(Text::key))
                .allSatisfy(key -> assertThat(keys()).contains(key));
    }

    @Test
    void theEnglishFileHasNothingThatIsNotUsed() {
        var used = Arrays.stream(Text.values()).map(Text::key).collect(Collectors.toSet());

        assertThat(keys().stream().filter(key -> !key.contains(".")))
                .allSatisfy(key -> assertThat(used).contains(key));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void aTranslationHasJustTheKeysOfTheEnglishFile(DiscordLocale language) {
        assertThat(ownKeys(language)).isEqualTo(keys());
    }

    @ParameterizedTest
    @MethodSource("translated")
    void aTranslationHasTheGapsOfTheEnglishText(DiscordLocale language) {
        for (var text : Text.values()) {
            assertThat(gaps(Texts.in(language).of(text)))
                    .as(text.key())
                    .isEqualTo(gaps(Texts.ENGLISH.of(text)));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesAndDescriptionsKeepDiscordsLimits(DiscordLocale language) {
        var texts = Texts.in(language);
        for (var key : keys()) {
            if (key.endsWith(".name") && !key.equals("answer_this.name")) {
                assertThat(texts.ofCommand(key))
                        .matches(NAME)
                        .isEqualTo(texts.ofCommand(key).toLowerCase(Locale.ROOT));
            } else if (key.endsWith(".description")) {
                assertThat(texts.ofCommand(key)).hasSizeBetween(1, MAX_DESCRIPTION);
            }
        }
        assertThat(texts.ofCommand("answer_this.name")).hasSizeBetween(1, 32);
    }

    @ParameterizedTest
    @MethodSource("all")
    void labelsFitOnAButton(DiscordLocale language) {
        assertThat(Arrays.stream(Text.values()).filter(text -> text.name().startsWith("BUTTON_")))
                .allSatisfy(text ->
                        assertThat(Texts.in(language).of(text)).hasSizeBetween(1, MAX_LABEL));
    }

    @ParameterizedTest
    @MethodSource("all")
    void helpNamesTheCommandsAsTheyAreCalled(DiscordLocale language) {
        var texts = Texts.in(language);

        assertThat(texts.of(Text.HELP_ASK)).contains("/" + texts.ofCommand("ask.name"));
        assertThat(texts.of(Text.HELP_TOPICS)).contains("/" + texts.ofCommand("topics.name"));
        assertThat(texts.of(Text.HELP_SHORT)).contains("/" + texts.ofCommand("ask.name"));
        assertThat(texts.of(Text.STALE)).contains("/" + texts.ofCommand("ask.name"));
        assertThat(texts.of(Text.HELP_RECOMMEND))
                .contains("/" + texts.ofCommand("recommend.name"))
                .contains("/" + texts.ofCommand("compare.name"));
        assertThat(texts.of(Text.NOT_YOUR_WALK)).contains("/" + texts.ofCommand("recommend.name"));
        assertThat(texts.of(Text.HELP_ANSWER_THIS)).contains(texts.ofCommand("answer_this.name"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void anApostropheIsNoQuotationMark(DiscordLocale language) {
        assertThat(Arrays.stream(Text.values()).map(Texts.in(language)::of))
                .noneMatch(text -> text.contains("'"));
    }

    @Test
    void fallsBackToEnglish() {
        assertThat(Texts.in(DiscordLocale.FINNISH).of(Text.NOTHING_FOUND))
                .isEqualTo(Texts.ENGLISH.of(Text.NOTHING_FOUND));
        assertThat(Texts.in(DiscordLocale.UNKNOWN).of(Text.NOTHING_FOUND))
                .isEqualTo(Texts.ENGLISH.of(Text.NOTHING_FOUND));
    }

    @Test
    void fillsTheGaps() {
        assertThat(Texts.ENGLISH.of(Text.PAGE, 2, 7)).isEqualTo("Page 2 of 7");
    }

    private static List<DiscordLocale> translated() {
        return Texts.TRANSLATED;
    }

    private static Stream<DiscordLocale> all() {
        return Stream.concat(Stream.of(DiscordLocale.ENGLISH_US), Texts.TRANSLATED.stream());
    }

    private static Set<String> keys() {
        return new TreeSet<>(ResourceBundle.getBundle(BUNDLE, Locale.ROOT).keySet());
    }

    /** Those in the file of a language itself. */
    private static Set<String> ownKeys(DiscordLocale language) {
        var suffix = language.getLocale().replace('-', '_').replace("es_ES", "es");
        return new TreeSet<>(ResourceBundle.getBundle(BUNDLE + "_" + suffix).keySet());
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }
}
