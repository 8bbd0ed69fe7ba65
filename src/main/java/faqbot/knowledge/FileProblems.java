package faqbot.knowledge;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** The problems of one file, so many as a person will read. */
final class FileProblems extends AbstractList<Problem> {
    /** A file with more is broken as a whole, and a hostile one must not fill the memory. */
    static final int MAX_PROBLEMS = 100;

    private final List<Problem> problems = new ArrayList<>();

    @Override
    public Problem get(int index) {
        return problems.get(index);
    }

    @Override
    public int size() {
        return problems.size();
    }

    /** Adds a problem unless it is known; those past the limit are told as one. */
    @Override
    public boolean add(Problem problem) {
        if (size() > MAX_PROBLEMS || problems.contains(problem)) {
            return false;
        }
        return problems.add(size() < MAX_PROBLEMS ? problem : theRest(problem.file()));
    }

    private static Problem theRest(String file) {
        return Problem.error(
                file,
                0,
                "there are more than " + MAX_PROBLEMS + " problems in this file",
                "Mend those above first.");
    }
}
