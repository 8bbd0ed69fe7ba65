package faqbot.discord;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;
import net.dv8tion.jda.api.interactions.commands.localization.ResourceBundleLocalizationFunction;

/** What the bot says of its own in one language; everything else is the authors' text. */
final class Texts {
    /** The languages there are texts in, beside English. */
    static final List<DiscordLocale> TRANSLATED =
            List.of(
                    DiscordLocale.GERMAN,
                    DiscordLocale.FRENCH,
                    DiscordLocale.SPANISH,
                    DiscordLocale.PORTUGUESE_BRAZILIAN,
                    DiscordLocale.JAPANESE);

    static final Texts ENGLISH = new Texts(DiscordLocale.ENGLISH_US);

    private static final String BUNDLE = "faqbot.discord.texts";

    private static final Map<DiscordLocale, Texts> TRANSLATIONS =
            TRANSLATED.stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Texts::new));

    private final ResourceBundle bundle;

    private Texts(DiscordLocale language) {
        this.bundle = bundle(language);
    }

    /** The texts in a language; in English where there are none. */
    static Texts in(DiscordLocale language) {
        var same = language == DiscordLocale.SPANISH_LATAM ? DiscordLocale.SPANISH : language;
        return TRANSLATIONS.getOrDefault(same, ENGLISH);
    }

    /** Translates names and descriptions of commands for Discord. */
    static LocalizationFunction ofCommands() {
        var builder = ResourceBundleLocalizationFunction.empty();
        TRANSLATED.forEach(language -> builder.addBundle(bundle(language), language));
        return builder.addBundle(bundle(DiscordLocale.SPANISH), DiscordLocale.SPANISH_LATAM)
                .build();
    }

    private static ResourceBundle bundle(DiscordLocale language) {
        // Without the fallback to the language of the machine.
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language.getLocale()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * A text with its gaps filled in.
     *
     * @param arguments what stands in place of {@code {0}}, {@code {1}} and so on
     */
    String of(Text text, Object... arguments) {
        var filled = bundle.getString(text.key());
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
    }

    /** What a command or option is called or described as, such as {@code ask.description}. */
    String ofCommand(String key) {
        return bundle.getString(key);
    }
}
