package faqbot.discord;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor;
import faqbot.search.Catalogue.Topic;
import faqbot.search.EntryDirectory;
import faqbot.search.EntryTitle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions like those of members, made from what there is to find; the same each time. */
final class WarmUpQuestions {
    /** So many make Java compile what answering runs through; twice as many gain nothing more. */
    static final int NUMBER = 300;

    /** Entries to take wordings from: more would only be more to look up. */
    private static final int ENTRIES = 60;

    private static final int WORDINGS_OF_AN_ENTRY = 2;

    /** Of so many one has no answer, and one is for a decision framework. */
    private static final int SHARE = 10;

    private static final List<String> FOREIGN =
            List.of(
                    "what will the weather be like tomorrow?",
                    "anyone up for a game tonight",
                    "how do I renew my passport",
                    "lol");

    private WarmUpQuestions() {}

    /** The questions; without entries only those that have no answer. */
    static List<String> from(BotKnowledge knowledge) {
        var wordings = wordings(knowledge.directory());
        var decisions = decisions(knowledge.frameworks().all());
        return IntStream.range(0, NUMBER)
                .mapToObj(turn -> question(turn, wordings, decisions))
                .toList();
    }

    private static String question(int turn, List<String> wordings, List<String> decisions) {
        int place = turn % SHARE;
        if (wordings.isEmpty() || place == SHARE - 1) {
            return FOREIGN.get(turn / SHARE % FOREIGN.size());
        }
        return decisions.isEmpty() || place != SHARE / 2
                ? asked(wordings.get(turn % wordings.size()), turn)
                : decisions.get(turn / SHARE % decisions.size());
    }

    /** Questions that name two options of a framework and tell of a case. */
    private static List<String> decisions(List<DecisionFramework> frameworks) {
        return frameworks.stream()
                .filter(framework -> framework.options().size() > 1)
                .flatMap(framework ->
                        framework.factors().stream()
                                .map(factor -> decision(framework.options(), factor)))
                .toList();
    }

    private static String decision(List<Option> options, Factor factor) {
        return "%s or %s? %s"
                .formatted(
                        options.getFirst().name(),
                        options.getLast().name(),
                        factor.answers().getFirst().text());
    }

    private static List<String> wordings(EntryDirectory directory) {
        var entries =
                directory.catalogue().packs().stream()
                        .flatMap(shelf -> shelf.topics().stream())
                        .map(Topic::entries)
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        return spread(entries).stream().flatMap(entry -> wordings(entry, directory)).toList();
    }

    /** Some of many, from the first to the last. */
    private static List<EntryTitle> spread(List<EntryTitle> entries) {
        int step = Math.ceilDiv(Math.max(1, entries.size()), ENTRIES);
        return Stream.iterate(0, place -> place < entries.size(), place -> place + step)
                .map(entries::get)
                .toList();
    }

    private static Stream<String> wordings(EntryTitle entry, EntryDirectory directory) {
        var phrasings =
                directory.find(entry.key()).stream()
                        .flatMap(found -> found.entry().wording().phrasings().stream());
        return Stream.concat(Stream.of(entry.title()), phrasings).limit(WORDINGS_OF_AN_ENTRY);
    }

    /** As written, as chat or with a slip, by turns: each is read in another way. */
    private static String asked(String wording, int turn) {
        return switch (turn % 3) {
            case 0 -> wording;
            case 1 -> "hi all, " + wording.toLowerCase(Locale.ROOT) + " thanks!";
            default -> withSlip(wording);
        };
    }

    /** Without the character in the middle, as somebody types in a hurry. */
    private static String withSlip(String wording) {
        int middle = wording.offsetByCodePoints(0, wording.codePointCount(0, wording.length()) / 2);
        return wording.substring(0, middle)
                + wording.substring(Math.min(wording.length(), middle + 1));
    }
}
