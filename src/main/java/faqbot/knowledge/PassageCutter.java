package faqbot.knowledge;

import faqbot.knowledge.MarkdownFile.Block;
import java.util.ArrayList;
import java.util.List;

/** Cuts a long section at block borders into passages that are neither long nor tiny. */
final class PassageCutter {
    /** Characters of a passage that still reads as one answer in a chat: about 200 words. */
    static final int LONG = 1_200;

    /** A passage with fewer characters says too little alone and joins its neighbour. */
    static final int TINY = 300;

    private final MarkdownFile file;
    private final int end;

    PassageCutter(MarkdownFile file, int end) {
        this.file = file;
        this.end = end;
    }

    /**
     * The passages of a section, in order.
     *
     * @param start where its text begins, which may be within the first block
     * @param blocks those from there to the section's end
     */
    List<Passage> cut(int start, List<Block> blocks) {
        var pieces = joined(pieces(start, blocks));
        return pieces.stream()
                .flatMap(piece -> file.passage(piece.start, piece.end).stream())
                .toList();
    }

    /** The smallest pieces: single blocks, those that announce another together with it. */
    private List<Piece> pieces(int start, List<Block> blocks) {
        var pieces = new ArrayList<Piece>();
        int from = start;
        for (int i = 0; i < blocks.size(); i++) {
            boolean isLast = i + 1 == blocks.size();
            if (isLast || blocks.get(i).kind() == Block.Kind.TEXT) {
                int to = isLast ? end : blocks.get(i + 1).start();
                pieces.add(new Piece(from, to));
                from = to;
            }
        }
        return pieces;
    }

    private static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            boolean fits =
                    !joined.isEmpty()
                            && (joined.getLast().isTiny()
                                    || joined.getLast().length() + piece.length() <= LONG);
            joined.add(fits ? joined.removeLast().with(piece) : piece);
        }
        if (joined.size() > 1 && joined.getLast().isTiny()) {
            var last = joined.removeLast();
            joined.add(joined.removeLast().with(last));
        }
        return joined;
    }

    private record Piece(int start, int end) {
        int length() {
            return end - start;
        }

        boolean isTiny() {
            return length() < TINY;
        }

        Piece with(Piece next) {
            return new Piece(start, next.end);
        }
    }
}
