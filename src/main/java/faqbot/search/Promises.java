package faqbot.search;

import faqbot.encode.RoughVectors;
import faqbot.encode.UnitVector;
import java.util.List;

/** What all entries promise. Immutable. */
final class Promises {
    private final RoughVectors directions;

    /** Weight, rest and reach of each in turn: side by side they are read fast. */
    private final float[] numbers;

    Promises(List<Promise> promises) {
        this.directions = new RoughVectors(promises.stream().map(Promise::direction).toList());
        this.numbers = new float[3 * promises.size()];
        for (int i = 0; i < promises.size(); i++) {
            numbers[3 * i] = promises.get(i).weight();
            numbers[3 * i + 1] = promises.get(i).rest();
            numbers[3 * i + 2] = promises.get(i).reach();
        }
    }

    /** About how near each of the entries can be to a question. */
    double[] to(UnitVector question) {
        var near = directions.similarities(question);
        for (int i = 0; i < near.length; i++) {
            near[i] = Promise.of(near[i], numbers[3 * i], numbers[3 * i + 1], numbers[3 * i + 2]);
        }
        return near;
    }
}
