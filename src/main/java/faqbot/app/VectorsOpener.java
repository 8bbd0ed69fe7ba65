package faqbot.app;

import faqbot.cli.StartPhase;
import faqbot.cli.StartTimes;
import faqbot.encode.Encoder;
import faqbot.encode.Encoder.Opening;
import faqbot.encode.EncoderSettings;
import faqbot.encode.EncoderSettings.Source;
import faqbot.encode.TextVectors;
import faqbot.encode.VectorCache;
import faqbot.search.OpeningVectors;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the sentence encoder in a data folder, with the vectors it has made so far.
 *
 * @param settings which encoder to use
 * @param times gets how long that took
 */
record VectorsOpener(EncoderSettings settings, StartTimes times)
        implements Function<Supplier<Path>, OpeningVectors> {
    private static final Logger LOG = LoggerFactory.getLogger(VectorsOpener.class);

    @Override
    public OpeningVectors apply(Supplier<Path> dataFolder) {
        if (settings.source() instanceof Source.None) {
            return OpeningVectors.none();
        }
        var folder = dataFolder.get();
        return OpeningVectors.start(() -> times.measure(StartPhase.ENCODER, () -> open(folder)));
    }

    private Optional<TextVectors> open(Path folder) {
        return switch (Encoder.open(settings, folder.resolve("encoder"))) {
            case Opening.Ready(var encoder) ->
                    Optional.of(new TextVectors(encoder, VectorCache.open(folder, encoder)));
            case Opening.Off() -> Optional.empty();
            case Opening.Unavailable(var reason) -> {
                LOG.warn("Questions are compared by their words only: {}", reason);
                yield Optional.empty();
            }
        };
    }
}
