package faqbot.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes the vectors of made knowledge, in a process of its own, so that what answers with them is
 * as small as one that finds them: FOLDER PASSAGES.
 */
final class VectorsBench {
    private VectorsBench() {}

    public static void main(String[] arguments) throws IOException {
        var corpus = new Corpus(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        try (var index = IndexBench.open(corpus)) {
            MadeVectors.learn(index, corpus);
        }
        ProcessMemory.print();
    }
}
