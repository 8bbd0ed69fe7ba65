package faqbot.encode;

import ai.onnxruntime.OrtException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.zip.CRC32;

/** An encoder of the BERT family, run by ONNX Runtime. */
final class OnnxEncoder implements Encoder {
    private final OnnxModel model;
    private final ModelFiles files;
    private final EncoderSettings settings;

    /**
     * A permit for each text that may be read at the same time; fair, so that each gets its turn.
     */
    private final Semaphore workers;

    /** Changes only while all permits are taken. */
    private boolean isClosed;

    /**
     * An encoder that owns the model.
     *
     * @throws EncoderException if the settings do not fit
     */
    OnnxEncoder(OnnxModel model, ModelFiles files, EncoderSettings settings) {
        if (model.dimension() != settings.dimension()) {
            throw new EncoderException(
                    "the sentence encoder %s gives vectors of %d numbers, but the dimension is set to %d"
                            .formatted(files.model(), model.dimension(), settings.dimension()));
        }
        this.model = model;
        this.files = files;
        this.settings = settings;
        this.workers = new Semaphore(settings.workers(), true);
    }

    @Override
    public UnitVector encode(String text, Role role) {
        return pooled(run(tokens(text, role)));
    }

    private List<Integer> tokens(String text, Role role) {
        return files.tokenizer().tokens(settings.prefix(role) + " " + text);
    }

    private float[][] run(List<Integer> tokens) {
        workers.acquireUninterruptibly();
        try {
            if (isClosed) {
                throw new IllegalStateException("the encoder is closed");
            }
            return model.run(tokens);
        } catch (OrtException e) {
            throw new EncoderException("the sentence encoder failed: " + e.getMessage(), e);
        } finally {
            workers.release();
        }
    }

    private UnitVector pooled(float[][] vectors) {
        return switch (settings.pooling()) {
            case CLS -> UnitVector.of(vectors[0]);
            case MEAN -> UnitVector.of(sum(List.of(vectors)));
        };
    }

    /** The sum, which has the direction of the mean. */
    private static float[] sum(List<float[]> vectors) {
        var sum = new float[vectors.getFirst().length];
        for (var vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return sum;
    }

    @Override
    public boolean isWord(String word) {
        return files.tokenizer().isPiece(word);
    }

    @Override
    public int dimension() {
        return settings.dimension();
    }

    @Override
    public int workers() {
        return settings.workers();
    }

    @Override
    public String fingerprint() {
        var use =
                String.join(
                        "\n",
                        settings.pooling().name(),
                        settings.questionPrefix(),
                        settings.passagePrefix(),
                        model.runtimeVersion());
        var sum = new CRC32();
        sum.update(use.getBytes(StandardCharsets.UTF_8));
        return "%s-%08x".formatted(files.checksum(), sum.getValue());
    }

    @Override
    public void close() {
        workers.acquireUninterruptibly(settings.workers());
        try {
            if (!isClosed) {
                isClosed = true;
                model.close();
            }
        } catch (OrtException e) {
            throw new EncoderException("the sentence encoder cannot be closed", e);
        } finally {
            workers.release(settings.workers());
        }
    }
}
