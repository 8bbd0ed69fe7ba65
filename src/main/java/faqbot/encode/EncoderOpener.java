package faqbot.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import faqbot.encode.Encoder.Opening;
import faqbot.encode.EncoderSettings.Source;
import java.io.IOException;
import java.nio.file.Path;

/** Opens the encoder that the settings ask for. */
final class EncoderOpener {
    private final EncoderSettings settings;
    private final Path folder;

    EncoderOpener(EncoderSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    Opening open() {
        return switch (settings.source()) {
            case Source.None() -> new Opening.Off();
            case Source.Shipped() -> openShipped();
            case Source.Folder(var path) -> open(ModelFiles.in(path));
        };
    }

    private Opening openShipped() {
        try {
            return open(ModelFiles.shipped(folder));
        } catch (IOException e) {
            return new Opening.Unavailable(
                    "the sentence encoder cannot be unpacked to %s (%s)".formatted(folder, e));
        }
    }

    private Opening open(ModelFiles files) {
        try {
            return new Opening.Ready(open(files, NativeLibrary.load(folder)));
        } catch (NativeLibrary.MissingException e) {
            return new Opening.Unavailable(e.reason());
        }
    }

    private Encoder open(ModelFiles files, OrtEnvironment environment) {
        try {
            var model = OnnxModel.load(environment, files.model());
            return new OnnxEncoder(model, files, settings);
        } catch (OrtException e) {
            throw new EncoderException(
                    "the sentence encoder %s cannot be read: %s"
                            .formatted(files.model(), e.getMessage()),
                    e);
        }
    }
}
