package faqbot.recommend;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.DecisionFramework.Option;
import faqbot.knowledge.Factor;
import faqbot.recommend.Flip.OtherAnswers;
import faqbot.recommend.Flip.OtherImportance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a framework advises to somebody, and why.
 *
 * @param framework what was decided by
 * @param requirements what was said
 * @param margin how far the first is ahead
 * @param standings how each option stands, best first; those that are impossible last
 * @param otherAnswers the fewest other answers that would turn a choice
 * @param otherImportance the nearest other importance of one factor that would turn it
 * @param question what to ask next; empty where no answer could tell anything more
 */
public record Advice(
        DecisionFramework framework,
        Requirements requirements,
        Margin margin,
        List<Standing> standings,
        Optional<OtherAnswers> otherAnswers,
        Optional<OtherImportance> otherImportance,
        Optional<Factor> question) {
    /** Nobody answers more questions in a chat. */
    public static final int MOST_QUESTIONS = 7;

    /** More reasons than anybody reads. */
    private static final int MOST_REASONS = 3;

    private static final Comparator<Reason> STRONGEST_FIRST =
            Comparator.comparingInt(reason -> -Math.abs(reason.points()));

    public Advice {
        standings = List.copyOf(standings);
    }

    /** Takes the requirements for what they say now. */
    public static Advice of(DecisionFramework framework, Requirements requirements) {
        return Adviser.advise(new Scores(framework, requirements));
    }

    /** What is recommended, if anything is. */
    public Optional<Option> choice() {
        return margin.isChoice() ? Optional.of(standings.getFirst().option()) : Optional.empty();
    }

    /** The choice's id, or {@code either}. */
    public String recommendation() {
        return choice().map(Option::id).orElse("either");
    }

    /** The option after the first. */
    public Standing runnerUp() {
        return standings.get(1);
    }

    /**
     * The strongest reasons for an option that its rivals do not have as much of; at most three.
     */
    public List<Reason> reasonsFor(Standing standing) {
        return standing.reasons().stream()
                .filter(reason -> reason.points() > 0)
                .sorted(STRONGEST_FIRST)
                .limit(MOST_REASONS)
                .toList();
    }

    /** The strongest thing that speaks against an option, or else for its nearest rival. */
    public Optional<Reason> reasonAgainst(Standing standing, Standing rival) {
        return strongestAgainst(standing)
                .or(() ->
                        rival.reasons().stream()
                                .filter(reason -> reason.points() > 0)
                                .min(STRONGEST_FIRST));
    }

    /**
     * Why the choice is not the runner-up: what makes it impossible, else the strongest thing that
     * speaks against it; nothing where only less speaks for it.
     */
    public List<Reason> whyNotRunnerUp() {
        var second = runnerUp();
        return second.isPossible()
                ? strongestAgainst(second).stream().toList()
                : second.exclusions();
    }

    private static Optional<Reason> strongestAgainst(Standing standing) {
        return standing.reasons().stream()
                .filter(reason -> reason.points() < 0)
                .min(STRONGEST_FIRST);
    }

    /** The options that something makes impossible. */
    public List<Standing> ruledOut() {
        return standings.stream().filter(standing -> !standing.isPossible()).toList();
    }

    /** Whether what was said leaves no option. */
    public boolean isContradiction() {
        return ruledOut().size() == standings.size();
    }

    /**
     * The question to ask somebody who is being asked one after the other; empty where no answer
     * could turn the choice any more, or enough was asked.
     */
    public Optional<Factor> toAsk() {
        long spokenOf = framework.factors().stream().filter(requirements::isSpokenOf).count();
        return isSettled() || spokenOf >= MOST_QUESTIONS ? Optional.empty() : question;
    }

    /** Whether there is a choice that nothing which is still open could turn. */
    public boolean isSettled() {
        return margin.isChoice()
                && new Questions(new Scores(framework, requirements), standings).isSettled();
    }
}
