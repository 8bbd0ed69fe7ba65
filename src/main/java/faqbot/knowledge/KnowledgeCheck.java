package faqbot.knowledge;

import faqbot.knowledge.Draft.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks for what is wrong with entries and decision frameworks that could be read: links, lengths,
 * old reviews.
 *
 * @param today the day that reviews are measured against
 * @param reviewMonths after so many months somebody should look at an entry again; at least 1
 */
public record KnowledgeCheck(LocalDate today, int reviewMonths) {
    /** A year: long enough not to nag, short enough to notice a new major version. */
    public static final int DEFAULT_REVIEW_MONTHS = 12;

    private static final String REVIEWED = "reviewed:";

    public KnowledgeCheck {
        if (reviewMonths < 1) {
            throw new IllegalArgumentException(
                    "reviewMonths must be at least 1 but was " + reviewMonths);
        }
    }

    /**
     * All problems of all entries and then of all decision frameworks, each in their order.
     *
     * @param knowledge may be from a reading with errors: links into what could not be read are
     *     then not judged
     */
    public List<Problem> problems(Knowledge knowledge) {
        var problems = new ArrayList<Problem>();
        for (var entry : knowledge.entries()) {
            checkLengths(entry, problems);
            checkReview(Reviewed.of(entry), problems);
            checkWording(entry, problems);
            InternalLinks.check(entry, knowledge.targets(), problems);
        }
        for (var framework : knowledge.frameworks()) {
            checkReview(Reviewed.of(framework), problems);
        }
        return List.copyOf(problems);
    }

    private static void checkLengths(Entry entry, List<Problem> problems) {
        if (entry.title().length() > DiscordLimits.TITLE) {
            problems.add(
                    warning(
                            entry,
                            lineOf(entry),
                            "the title has %,d characters; Discord shows %,d"
                                    .formatted(entry.title().length(), DiscordLimits.TITLE),
                            "Shorten the heading."));
        }
        for (var passage : entry.passages()) {
            if (passage.text().length() > DiscordLimits.TEXT) {
                problems.add(
                        warning(
                                entry,
                                passage.lines().first(),
                                "the text of %s has %,d characters in one piece; Discord shows %,d"
                                        .formatted(
                                                Excerpt.of(entry.title()),
                                                passage.text().length(),
                                                DiscordLimits.TEXT),
                                "Shorten it, or divide it under two headings."));
            }
        }
    }

    /**
     * Something that somebody should look at now and then.
     *
     * @param line where it says when that was
     */
    private record Reviewed(String file, int line, String title, Optional<LocalDate> day) {
        static Reviewed of(Entry entry) {
            return new Reviewed(
                    fileOf(entry), lineOf(entry), entry.title(), entry.details().reviewed());
        }

        static Reviewed of(DecisionFramework framework) {
            return new Reviewed(
                    framework.origin().path(),
                    dayLine(framework.yaml()),
                    framework.title(),
                    framework.reviewed());
        }

        private static int dayLine(String yaml) {
            var lines = yaml.lines().toList();
            return 1
                    + IntStream.range(0, lines.size())
                            .filter(line -> lines.get(line).startsWith(REVIEWED))
                            .findFirst()
                            .orElse(-1);
        }
    }

    private void checkReview(Reviewed reviewed, List<Problem> problems) {
        reviewed.day()
                .filter(day -> day.plusMonths(reviewMonths).isBefore(today))
                .map(day ->
                        Problem.warning(
                                reviewed.file(),
                                reviewed.line(),
                                "%s was last reviewed on %s, more than %d months ago"
                                        .formatted(Excerpt.of(reviewed.title()), day, reviewMonths),
                                "Check that it still holds, then write \"reviewed: "
                                        + today
                                        + "\"."))
                .ifPresent(problems::add);
        reviewed.day()
                .filter(day -> day.isAfter(today))
                .map(day ->
                        Problem.warning(
                                reviewed.file(),
                                reviewed.line(),
                                "%s was reviewed on %s, which is in the future"
                                        .formatted(Excerpt.of(reviewed.title()), day),
                                "Write the day of the review as year-month-day."))
                .ifPresent(problems::add);
    }

    private static void checkWording(Entry entry, List<Problem> problems) {
        var asked =
                entry.wording().phrasings().stream()
                        .map(Asked::normalised)
                        .collect(Collectors.toSet());
        asked.add(Asked.normalised(entry.title()));
        for (var counterExample : entry.wording().counterExamples()) {
            if (asked.contains(Asked.normalised(counterExample))) {
                problems.add(
                        Problem.error(
                                fileOf(entry),
                                lineOf(entry),
                                "%s is a phrasing of this entry and one of its \"not:\" questions"
                                        .formatted(Excerpt.of(counterExample)),
                                "Delete it from one of the two."));
            }
        }
    }

    private static Problem warning(Entry entry, int line, String message, String mend) {
        return Problem.warning(fileOf(entry), line, message, mend);
    }

    private static String fileOf(Entry entry) {
        return entry.place().pack() + "/" + entry.place().file();
    }

    private static int lineOf(Entry entry) {
        return entry.passages().getFirst().lines().first();
    }
}
