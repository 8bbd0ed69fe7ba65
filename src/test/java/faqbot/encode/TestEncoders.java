package faqbot.encode;

import faqbot.encode.Encoder.Opening;
import java.nio.file.Path;

/** Encoders for tests, on machines that can run them. */
final class TestEncoders {
    private TestEncoders() {}

    static Encoder open(EncoderSettings settings, Path folder) {
        return switch (Encoder.open(settings, folder)) {
            case Opening.Ready(var encoder) -> encoder;
            case Opening.Off() -> throw new AssertionError("the settings want no encoder");
            case Opening.Unavailable(var reason) -> throw new AssertionError(reason);
        };
    }
}
