package faqbot.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A network that gives a vector for each piece of a text. Safe for use by several threads.
 *
 * <p>It reads one text at a time. Several at once would save 40 % on short ones and nothing on
 * passages, but a network with rounded weights then rounds each by the company it is in.
 */
final class OnnxModel implements AutoCloseable {
    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final String HIDDEN_STATE = "last_hidden_state";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final int dimension;

    private OnnxModel(OrtEnvironment environment, OrtSession session, int dimension) {
        this.environment = environment;
        this.session = session;
        this.dimension = dimension;
    }

    /**
     * Loads a network from its file.
     *
     * @throws OrtException if it is not a network that ONNX Runtime can run
     * @throws EncoderException if it is not a sentence encoder
     */
    static OnnxModel load(OrtEnvironment environment, Path file) throws OrtException {
        try (var options = options()) {
            var session = environment.createSession(file.toString(), options);
            try {
                check(session.getInputNames(), file);
                return new OnnxModel(environment, session, dimension(session, file));
            } catch (OrtException | RuntimeException e) {
                session.close();
                throw e;
            }
        }
    }

    /** The caller's thread does the work: threads of its own were slower and busier. */
    private static OrtSession.SessionOptions options() throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    private static void check(Set<String> inputs, Path file) {
        if (!inputs.contains(IDS) || !Set.of(IDS, MASK, TYPES).containsAll(inputs)) {
            throw new EncoderException(
                    "%s is no sentence encoder that is understood: it wants the inputs %s"
                            .formatted(file, inputs));
        }
    }

    private static int dimension(OrtSession session, Path file) throws OrtException {
        var output = session.getOutputInfo().get(HIDDEN_STATE);
        if (output != null && output.getInfo() instanceof TensorInfo tensor) {
            var shape = tensor.getShape();
            if (shape.length == 3 && shape[2] > 0) {
                return Math.toIntExact(shape[2]);
            }
        }
        throw new EncoderException(
                "%s is no sentence encoder that is understood: it has no output %s"
                        .formatted(file, HIDDEN_STATE));
    }

    int dimension() {
        return dimension;
    }

    /** The version of ONNX Runtime: another one may round otherwise. */
    String runtimeVersion() {
        return environment.getVersion();
    }

    /**
     * The vectors of a text's pieces.
     *
     * @param ids the numbers of the pieces
     */
    float[][] run(List<Integer> ids) throws OrtException {
        var tensors = new HashMap<String, OnnxTensor>();
        try {
            for (var name : session.getInputNames()) {
                tensors.put(name, tensor(input(name, ids)));
            }
            return run(tensors, ids.size());
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] input(String name, List<Integer> ids) {
        var input = new long[ids.size()];
        switch (name) {
            case IDS -> Arrays.setAll(input, ids::get);
            case MASK -> Arrays.fill(input, 1);
            default -> {} // a single text is of type 0
        }
        return input;
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    private float[][] run(Map<String, OnnxTensor> inputs, int pieces) throws OrtException {
        try (var result = session.run(inputs, Set.of(HIDDEN_STATE))) {
            var numbers = ((OnnxTensor) result.get(0)).getFloatBuffer();
            var vectors = new float[pieces][dimension];
            for (var vector : vectors) {
                numbers.get(vector);
            }
            return vectors;
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
