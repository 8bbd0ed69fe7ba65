package faqbot.recommend;

import faqbot.answer.Answer;
import faqbot.answer.Answerer;
import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Factor;
import faqbot.search.Evidence.Meaning;
import faqbot.search.Evidence.WordMatch;
import faqbot.search.Hit;
import faqbot.search.LiveIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Understands what somebody says about their case in their own words.
 *
 * <p>Each answer of the framework is an entry of an index, and each piece of the text a question to
 * it: what a piece says is found as the answers to questions are, and counts if it is as sure.
 */
final class StatementReader implements AutoCloseable {
    /** As many hits as a confidence is judged by. */
    private static final int HITS = 5;

    /** Where a clause may go over from one thing to another. */
    private static final Pattern SEAM =
            Pattern.compile(
                    "\\s+(?=(?:for|of|with|by|in|on|from|using|via|at|to|that|who|which|where|whose|needs?|must"
                            + "|should|has|have|is|are|will)\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** From this cosine on two pieces say the same. */
    private static final double SAME = 0.8;

    /** Of two cosines so close the one about what was asked counts. */
    private static final double NEARLY = 0.03;

    /** How sure to be of an answer to what was asked: it is likelier than any other. */
    private static final double AS_ASKED = 0.75;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private final DecisionFramework framework;
    private final LiveIndex index;
    private final Set<String> names;
    private final Answerer answerer;

    /**
     * A reader over answers.
     *
     * @param index of the framework's {@link AnswerEntries}; belongs to the reader
     * @param names what the options are called, in lower case
     * @param answerer answers from the index
     */
    StatementReader(
            DecisionFramework framework, LiveIndex index, Set<String> names, Answerer answerer) {
        this.framework = framework;
        this.index = index;
        this.names = names;
        this.answerer = answerer;
    }

    /** Whether this is the very framework that it reads by. */
    boolean reads(DecisionFramework other) {
        return framework.equals(other);
    }

    /**
     * Reads a text.
     *
     * @param group the id of the group of factors that it was asked about; empty for all
     */
    Understanding read(String text, String group) {
        var statements = new Statements();
        var rest = new ArrayList<String>();
        for (var clause : Clause.of(index.mended(text))) {
            var found = clause.isStatement() ? read(clause, group) : List.<Statement>of();
            found.forEach(statements::add);
            if (found.isEmpty() && WORD.matcher(clause.text()).find()) {
                rest.add(clause.text());
            }
        }
        return new Understanding(statements.all(), rest);
    }

    private List<Statement> read(Clause clause, String group) {
        return clause.isNegated() ? denied(clause, group) : held(clause.text(), group);
    }

    /** What a clause says as a whole, and what its parts say. */
    private List<Statement> held(String clause, String group) {
        var statements = new Statements();
        find(clause, group)
                .filter(found -> !isNameOnly(found, group))
                .map(found -> held(clause, found))
                .ifPresent(statements::add);
        var parts = SEAM.splitAsStream(clause).toList();
        if (parts.size() > 1) {
            for (var part : parts) {
                find(part, group)
                        .filter(StatementReader::isPlain)
                        .filter(found -> !isNameOnly(found, group))
                        .map(found -> held(part, found))
                        .ifPresent(statements::add);
            }
        }
        return statements.all();
    }

    /**
     * A negated clause may be how an answer is put ("nobody knows Python"), or say that an answer
     * does not hold: whichever is nearer.
     */
    private List<Statement> denied(Clause clause, String group) {
        var asItIs = find(clause.text(), group).filter(StatementReader::isNegative);
        var turned = find(clause.withoutNegation(), group);
        if (asItIs.isPresent()
                && turned.stream().allMatch(other -> isAsNear(asItIs.get(), other))) {
            return List.of(held(clause.text(), asItIs.get()));
        }
        return turned.stream()
                .map(found -> statement(clause.text(), found, !isNegative(found)))
                .flatMap(statement -> withOtherwise(statement))
                .toList();
    }

    /** Who denies one answer may thereby give another. */
    private static Stream<Statement> withOtherwise(Statement denial) {
        var other =
                denial.isDenied()
                        ? denial.answer().otherwise().flatMap(denial.factor()::answer)
                        : Optional.<Factor.Answer>empty();
        return Stream.concat(
                Stream.of(denial),
                other.stream()
                        .map(answer ->
                                new Statement(
                                        denial.words(),
                                        denial.factor(),
                                        answer,
                                        false,
                                        denial.confidence())));
    }

    private static boolean isAsNear(Found found, Found other) {
        return nearness(found.hit()) >= nearness(other.hit());
    }

    private static boolean isNegative(Found found) {
        return Clause.isNegative(wording(found));
    }

    /** The way to give the answer that is nearest to what was said. */
    private static String wording(Found found) {
        var evidence = found.hit().evidence();
        return evidence.isOwnWording()
                ? found.text()
                : evidence.meaning().map(Meaning::closestWording).orElse(found.hit().title());
    }

    private static double nearness(Hit hit) {
        return hit.evidence().meaning().map(Meaning::wording).orElse(0.0);
    }

    /** Whether a part of a clause says something by itself: two words of weight, or an alias. */
    private static boolean isPlain(Found found) {
        return telling(found).count() > 1
                || found.hit().evidence().isOwnWording()
                || nearness(found.hit()) >= SAME;
    }

    /**
     * An answer that was found.
     *
     * @param text by what
     */
    private record Found(String text, Hit hit, double confidence) {}

    private Optional<Found> find(String text, String group) {
        if (!WORD.matcher(text).find()) {
            return Optional.empty();
        }
        var answer = answerer.answer(text, HITS);
        return best(answer.hits(), group)
                .filter(hit -> isSure(answer, hit, group))
                .map(hit -> new Found(text, hit, answer.confidence()));
    }

    /** The first hit, or the first that answers what was asked if that is nearly as near. */
    private Optional<Hit> best(List<Hit> hits, String group) {
        var first = hits.stream().findFirst();
        return hits.stream()
                .filter(hit -> isAsked(hit, group))
                .findFirst()
                .filter(hit ->
                        first.stream().allMatch(top -> nearness(top) - nearness(hit) <= NEARLY))
                .or(() -> first);
    }

    private boolean isSure(Answer answer, Hit hit, String group) {
        return answer instanceof Answer.Confident
                || (isAsked(hit, group) && answer.confidence() >= AS_ASKED);
    }

    private boolean isAsked(Hit hit, String group) {
        return factor(hit).group().equals(group);
    }

    /** The name of an option by itself is no statement, unless somebody asked for something. */
    private boolean isNameOnly(Found found, String group) {
        return !isAsked(found.hit(), group)
                && telling(found).allMatch(word -> names.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The words that say something. */
    private static Stream<String> telling(Found found) {
        return found.hit().evidence().words().stream()
                .filter(word -> word.rarity() > 0)
                .map(WordMatch::word);
    }

    private Factor factor(Hit hit) {
        return framework.factor(AnswerEntries.factor(hit.entry())).orElseThrow();
    }

    /**
     * Meanings hardly tell "we only know Python" from "we do not know Python"; words do: where
     * nothing is negated, an answer that says something is missing gives way to its opposite. Its
     * own text does not count, for that may begin with "No" and go on.
     */
    private Statement held(String words, Found found) {
        var said = statement(words, found, false);
        var isTurned =
                isNegative(found)
                        && !Clause.isNegative(words)
                        && !wording(found).equals(said.answer().text());
        return isTurned ? opposite(said).map(said::with).orElse(said) : said;
    }

    /** The answer that holds where the one of a statement does not. */
    private static Optional<Factor.Answer> opposite(Statement statement) {
        return statement.factor().answers().stream()
                .filter(answer -> answer.otherwise().equals(Optional.of(statement.answer().id())))
                .findFirst();
    }

    private Statement statement(String words, Found found, boolean isDenied) {
        var id = found.hit().entry();
        var factor = factor(found.hit());
        Factor.Answer answer = factor.answer(AnswerEntries.answer(id)).orElseThrow();
        return new Statement(words, factor, answer, isDenied, found.confidence());
    }

    @Override
    public void close() {
        index.close();
    }
}
