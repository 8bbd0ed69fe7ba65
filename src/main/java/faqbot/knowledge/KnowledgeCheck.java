package faqbot.knowledge;

import faqbot.knowledge.Draft.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks for what is wrong with entries that could be read: links, lengths, old reviews.
 *
 * @param today the day that reviews are measured against
 * @param reviewMonths after so many months somebody should look at an entry again; at least 1
 */
public record KnowledgeCheck(LocalDate today, int reviewMonths) {
    /** A year: long enough not to nag, short enough to notice a new major version. */
    public static final int DEFAULT_REVIEW_MONTHS = 12;

    public KnowledgeCheck {
        if (reviewMonths < 1) {
            throw new IllegalArgumentException(
                    "reviewMonths must be at least 1 but was " + reviewMonths);
        }
    }

    /**
     * All problems of all entries, in the order of the entries.
     *
     * @param knowledge may be from a reading with errors: links into what could not be read are
     *     then not judged
     */
    public List<Problem> problems(Knowledge knowledge) {
        var problems = new ArrayList<Problem>();
        for (var entry : knowledge.entries()) {
            checkLengths(entry, problems);
            checkReview(entry, problems);
            checkWording(entry, problems);
            InternalLinks.check(entry, knowledge.targets(), problems);
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

    private void checkReview(Entry entry, List<Problem> problems) {
        var reviewed = entry.details().reviewed();
        if (reviewed.filter(day -> day.plusMonths(reviewMonths).isBefore(today)).isPresent()) {
            problems.add(
                    warning(
                            entry,
                            lineOf(entry),
                            "%s was last reviewed on %s, more than %d months ago"
                                    .formatted(
                                            Excerpt.of(entry.title()),
                                            reviewed.get(),
                                            reviewMonths),
                            "Check that it still holds, then write \"reviewed: " + today + "\"."));
        }
        if (reviewed.filter(day -> day.isAfter(today)).isPresent()) {
            problems.add(
                    warning(
                            entry,
                            lineOf(entry),
                            "%s was reviewed on %s, which is in the future"
                                    .formatted(Excerpt.of(entry.title()), reviewed.get()),
                            "Write the day of the review as year-month-day."));
        }
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
