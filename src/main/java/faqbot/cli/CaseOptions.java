package faqbot.cli;

import faqbot.knowledge.DecisionFramework;
import faqbot.knowledge.Factor;
import faqbot.knowledge.Importance;
import faqbot.recommend.Frameworks;
import faqbot.recommend.Requirements;
import faqbot.recommend.Understanding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the command line says about a case. */
final class CaseOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--answer",
            paramLabel = "FACTOR=ANSWER",
            description = "An answer; ? where you do not know. May be repeated.")
    private List<String> answers = List.of();

    @Option(
            names = "--importance",
            paramLabel = "FACTOR=LEVEL",
            description = "How much a factor counts: none, low, medium, high or very-high.")
    private List<String> importance = List.of();

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = {
                "The case in your own words. May be repeated.",
                "GROUP=TEXT speaks of one group of factors."
            })
    private List<String> texts = List.of();

    /** Whether anything is said. */
    boolean isGiven() {
        return !isSilent() || !importance.isEmpty();
    }

    /** Whether there is nothing to advise by. */
    boolean isSilent() {
        return texts.isEmpty() && answers.isEmpty();
    }

    /** What the texts say. */
    Understanding understanding(DecisionFramework framework, Frameworks frameworks) {
        var all = Understanding.NOTHING;
        for (var said : texts) {
            var group =
                    framework.groups().stream()
                            .map(DecisionFramework.Group::id)
                            .filter(id -> said.startsWith(id + "="))
                            .findFirst();
            var understood =
                    group.map(id ->
                                    frameworks.read(
                                            framework, Map.of(id, said.substring(id.length() + 1))))
                            .orElseGet(() -> frameworks.read(framework, said));
            all = all.and(understood);
        }
        return all;
    }

    /**
     * What is said in all.
     *
     * @throws ParameterException if something is said that the framework does not have
     */
    Requirements requirements(DecisionFramework framework, Understanding understanding) {
        var heard = understanding.addedTo(Requirements.NONE);
        return weighed(framework, answered(framework, heard));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Requirements answered(DecisionFramework framework, Requirements heard) {
        var requirements = heard;
        for (var said : answers) {
            var factor = factor(framework, "--answer", said);
            var answer = value(said);
            requirements =
                    answer.equals("?")
                            ? requirements.with(factor.id(), Set.of())
                            : requirements.and(factor.id(), answer(factor, answer).id());
        }
        return requirements;
    }

    private Requirements weighed(DecisionFramework framework, Requirements requirements) {
        var weighed = requirements;
        for (var said : importance) {
            var factor = factor(framework, "--importance", said);
            var level =
                    Importance.of(value(said))
                            .orElseThrow(() ->
                                    usage(
                                            "--importance %s: the level must be one of %s"
                                                    .formatted(
                                                            said,
                                                            String.join(
                                                                    ", ", Importance.words()))));
            weighed = weighed.weighing(factor.id(), level);
        }
        return weighed;
    }

    private Factor factor(DecisionFramework framework, String option, String said) {
        int sign = said.indexOf('=');
        var id = sign < 0 ? said : said.substring(0, sign);
        var factors = framework.factors().stream().map(Factor::id).toList();
        return framework
                .factor(id)
                .filter(_ -> sign > 0)
                .orElseThrow(() ->
                        usage(
                                "%s must be FACTOR=… with one of %s but was \"%s\""
                                        .formatted(option, String.join(", ", factors), said)));
    }

    private static String value(String said) {
        return said.substring(said.indexOf('=') + 1);
    }

    private Factor.Answer answer(Factor factor, String answer) {
        var answers = factor.answers().stream().map(Factor.Answer::id).toList();
        return factor.answer(answer)
                .orElseThrow(() ->
                        usage(
                                "--answer %s= must be one of %s, or ?, but was \"%s\""
                                        .formatted(
                                                factor.id(), String.join(", ", answers), answer)));
    }
}
