package faqbot.encode;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import faqbot.encode.Encoder.Opening;
import faqbot.encode.EncoderSettings.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the encoder that the settings ask for. */
final class EncoderOpener {
    private static final Logger LOG = LoggerFactory.getLogger(EncoderOpener.class);

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
            case Source.Folder(var path) -> open(ModelFiles.in(path), OnnxModel::load);
        };
    }

    private Opening openShipped() {
        try {
            return open(ModelFiles.shipped(folder), this::prepared);
        } catch (IOException e) {
            return new Opening.Unavailable(
                    "the sentence encoder cannot be unpacked to %s (%s)".formatted(folder, e));
        }
    }

    private Opening open(ModelFiles files, Loading loading) {
        try {
            return new Opening.Ready(open(files, loading, NativeLibrary.load(folder)));
        } catch (NativeLibrary.MissingException e) {
            return new Opening.Unavailable(e.reason());
        }
    }

    private Encoder open(ModelFiles files, Loading loading, OrtEnvironment environment) {
        try {
            return new OnnxEncoder(loading.load(environment, files.model()), files, settings);
        } catch (OrtException e) {
            throw new EncoderException(
                    "the sentence encoder %s cannot be read: %s"
                            .formatted(files.model(), e.getMessage()),
                    e);
        }
    }

    /** Loads the network as it was prepared; one that is damaged is prepared anew next time. */
    private OnnxModel prepared(OrtEnvironment environment, Path network) throws OrtException {
        var prepared = PreparedNetwork.of(network, environment);
        prepared.prepare(network, environment);
        if (Files.exists(prepared.network())) {
            try {
                return OnnxModel.load(environment, prepared.network());
            } catch (OrtException e) {
                LOG.debug("What was prepared is damaged", e);
                prepared.discard();
            }
        }
        return OnnxModel.load(environment, network);
    }

    /** Loads a network from its file. */
    @FunctionalInterface
    private interface Loading {
        OnnxModel load(OrtEnvironment environment, Path network) throws OrtException;
    }
}
