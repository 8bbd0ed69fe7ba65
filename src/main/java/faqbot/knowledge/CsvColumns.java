package faqbot.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns a CSV file must and may have; without any, each name is allowed.
 *
 * @param required in lower case
 * @param optional in lower case
 */
record CsvColumns(List<String> required, List<String> optional) {
    /** Whatever the first row names. */
    static final CsvColumns ANY = new CsvColumns(List.of(), List.of());

    /** More names than anybody's table has columns would bury the message. */
    private static final int MAX_SHOWN = 12;

    CsvColumns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** What is wrong with the names in the first row, all as one problem. */
    Optional<Problem> problem(String file, int line, List<String> found) {
        var missing = required.stream().filter(name -> !found.contains(name)).toList();
        var unknown = found.stream().filter(name -> !isAllowed(name)).toList();
        if (missing.isEmpty() && unknown.isEmpty()) {
            return Optional.empty();
        }
        var fault =
                missing.isEmpty()
                        ? shown(unknown) + (unknown.size() == 1 ? " is none" : " are none")
                        : "there is no " + String.join(" and no ", missing);
        return Optional.of(
                Problem.error(
                        file,
                        line,
                        "the first row must name the columns, but "
                                + fault
                                + "; it holds "
                                + shown(found),
                        mend(unknown)));
    }

    private boolean isAllowed(String name) {
        return allowed().isEmpty() || allowed().contains(name);
    }

    private List<String> allowed() {
        var allowed = new ArrayList<>(required);
        allowed.addAll(optional);
        return allowed;
    }

    private static String shown(List<String> names) {
        var shown =
                names.stream().limit(MAX_SHOWN).map(Excerpt::of).collect(Collectors.joining(", "));
        return names.size() > MAX_SHOWN ? shown + " …" : shown;
    }

    private String mend(List<String> unknown) {
        var guessed =
                unknown.stream()
                        .filter(name -> Spelling.closest(name, allowed()).isPresent())
                        .findFirst();
        return Spelling.mend(guessed.orElse(""), allowed());
    }
}
