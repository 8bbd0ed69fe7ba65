package faqbot.search;

import faqbot.encode.UnitVector;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An overview as bytes and back, bit for bit. What may be missing follows a 1, or there is a 0. */
final class OverviewBytes {
    private OverviewBytes() {}

    static byte[] of(Overview overview) {
        var bytes = ByteBuffer.allocate(size(overview)).order(ByteOrder.LITTLE_ENDIAN);
        put(bytes, overview.typical());
        put(bytes, overview.strangers());
        bytes.putInt(overview.discriminant().isPresent() ? 1 : 0);
        overview.discriminant().ifPresent(discriminant -> put(bytes, discriminant));
        return bytes.array();
    }

    private static int size(Overview overview) {
        int strangers = overview.strangers().stream().mapToInt(UnitVector::dimension).sum();
        return 5 * Integer.BYTES
                + 4 * Double.BYTES
                + strangers * Float.BYTES
                + overview.discriminant().map(OverviewBytes::size).orElse(0);
    }

    private static int size(Discriminant discriminant) {
        int dimension = discriminant.space().middle().length;
        return 2 * Integer.BYTES
                + (dimension + 1) * dimension * Double.BYTES
                + discriminant.lengths().entries().length * (Long.BYTES + Double.BYTES);
    }

    private static void put(ByteBuffer bytes, Optional<Typical> typical) {
        bytes.putInt(typical.isPresent() ? 1 : 0);
        typical.ifPresent(known ->
                bytes.putDouble(known.nearness())
                        .putDouble(known.nearnessDeviation())
                        .putDouble(known.lead())
                        .putDouble(known.leadDeviation()));
    }

    private static void put(ByteBuffer bytes, List<UnitVector> vectors) {
        bytes.putInt(vectors.size());
        if (!vectors.isEmpty()) {
            bytes.putInt(vectors.getFirst().dimension());
        }
        for (var vector : vectors) {
            for (float component : vector.components()) {
                bytes.putFloat(component);
            }
        }
    }

    private static void put(ByteBuffer bytes, Discriminant discriminant) {
        var space = discriminant.space();
        bytes.putInt(space.middle().length);
        put(bytes, space.middle());
        for (var row : space.inverse()) {
            put(bytes, row);
        }
        bytes.putInt(discriminant.lengths().entries().length);
        for (long entry : discriminant.lengths().entries()) {
            bytes.putLong(entry);
        }
        put(bytes, discriminant.lengths().numbers());
    }

    private static void put(ByteBuffer bytes, double[] numbers) {
        for (double number : numbers) {
            bytes.putDouble(number);
        }
    }

    /**
     * Reads what {@link #of} wrote.
     *
     * @throws RuntimeException for anything else
     */
    static Overview read(ByteBuffer content) {
        var bytes = content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        var typical = isThere(bytes) ? Optional.of(typical(bytes)) : Optional.<Typical>empty();
        var strangers = vectors(bytes);
        return new Overview(
                typical,
                strangers,
                isThere(bytes) ? Optional.of(discriminant(bytes)) : Optional.empty());
    }

    private static boolean isThere(ByteBuffer bytes) {
        return bytes.getInt() == 1;
    }

    private static Typical typical(ByteBuffer bytes) {
        return new Typical(
                bytes.getDouble(), bytes.getDouble(), bytes.getDouble(), bytes.getDouble());
    }

    private static List<UnitVector> vectors(ByteBuffer bytes) {
        var vectors = new ArrayList<UnitVector>();
        int count = bytes.getInt();
        int dimension = count == 0 ? 0 : bytes.getInt();
        for (int i = 0; i < count; i++) {
            var components = new float[dimension];
            bytes.asFloatBuffer().get(components);
            bytes.position(bytes.position() + dimension * Float.BYTES);
            vectors.add(UnitVector.ofComponents(components));
        }
        return vectors;
    }

    private static Discriminant discriminant(ByteBuffer bytes) {
        int dimension = bytes.getInt();
        var middle = doubles(bytes, dimension);
        var inverse = new double[dimension][];
        for (int row = 0; row < dimension; row++) {
            inverse[row] = doubles(bytes, dimension);
        }
        var entries = new long[bytes.getInt()];
        bytes.asLongBuffer().get(entries);
        bytes.position(bytes.position() + entries.length * Long.BYTES);
        return new Discriminant(
                new WordingSpace(middle, inverse),
                new EntryNumbers(entries, doubles(bytes, entries.length)));
    }

    private static double[] doubles(ByteBuffer bytes, int count) {
        var numbers = new double[count];
        bytes.asDoubleBuffer().get(numbers);
        bytes.position(bytes.position() + count * Double.BYTES);
        return numbers;
    }
}
