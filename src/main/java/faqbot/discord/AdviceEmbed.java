package faqbot.discord;

import faqbot.knowledge.DecisionFramework;
import faqbot.recommend.Advice;
import faqbot.recommend.AdviceChart;
import faqbot.recommend.Standing;
import faqbot.recommend.Support;
import faqbot.recommend.Understanding;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;

/**
 * Shows what a framework advises, and why.
 *
 * @param texts in the reader's language
 * @param support finds what reasons rest on
 */
record AdviceEmbed(Texts texts, Support support) {
    private static final String CODE = "```";

    /** All of it. */
    EmbedBuilder of(Walk walk, Understanding understanding) {
        var advice = walk.advice();
        var blocks = new ArrayList<String>();
        blocks.add("**" + words().headline(advice) + "**");
        add(blocks, texts.of(Text.ADVICE_UNDERSTOOD), words().said(walk));
        words().unheard(understanding).forEach(blocks::add);
        if (advice.margin().isChoice()) {
            choice(blocks, advice);
        } else {
            tradeOff(blocks, advice);
        }
        advice.question()
                .filter(_ -> !advice.isSettled())
                .map(question -> texts.of(Text.ADVICE_ASK, question.question()))
                .ifPresent(blocks::add);
        return titled(walk.framework(), String.join("\n\n", blocks))
                .setColor(advice.margin().isChoice() ? EntryEmbed.SURE : EntryEmbed.UNSURE);
    }

    /** An embed about a framework. */
    EmbedBuilder titled(DecisionFramework framework, String text) {
        var embed =
                new EmbedBuilder()
                        .setColor(EntryEmbed.SURE)
                        .setTitle(framework.title())
                        .setDescription(
                                TextCut.markdown(text, MessageEmbed.DESCRIPTION_MAX_LENGTH, "…"));
        framework.reviewed().map(day -> texts.of(Text.REVIEWED, day)).ifPresent(embed::setFooter);
        return embed;
    }

    /** The points as bars of text, for where no picture can be drawn. */
    MessageEmbed.Field bars(Advice advice) {
        var bars = String.join("\n", new AdviceChart(advice).bars()).replace(CODE, "…");
        var room = MessageEmbed.VALUE_MAX_LENGTH - 2 * CODE.length() - 2;
        return new MessageEmbed.Field(
                texts.of(Text.ADVICE_POINTS),
                CODE + "\n" + TextCut.line(bars, room) + "\n" + CODE,
                false);
    }

    private void choice(List<String> blocks, Advice advice) {
        var first = advice.standings().getFirst();
        var second = advice.runnerUp();
        add(blocks, of(Text.ADVICE_WHY, first), lines().of(advice.reasonsFor(first)));
        add(
                blocks,
                texts.of(Text.ADVICE_AGAINST),
                lines().of(advice.reasonAgainst(first, second).stream().toList()));
        add(blocks, of(Text.ADVICE_WHY_NOT, second), whyNot(advice, first, second));
        add(blocks, texts.of(Text.ADVICE_TURNS), words().turns(advice));
    }

    private List<String> whyNot(Advice advice, Standing first, Standing second) {
        var why = advice.whyNotRunnerUp();
        return why.isEmpty()
                ? List.of("- " + texts.of(Text.ADVICE_LESS, second.score(), first.score()))
                : lines().of(why);
    }

    private void tradeOff(List<String> blocks, Advice advice) {
        if (advice.isContradiction()) {
            advice.ruledOut()
                    .forEach(standing ->
                            add(
                                    blocks,
                                    of(Text.ADVICE_RULES_OUT, standing),
                                    lines().of(standing.exclusions())));
            blocks.add(texts.of(Text.ADVICE_GIVE_WAY));
            return;
        }
        advice.standings()
                .forEach(standing ->
                        add(
                                blocks,
                                of(Text.ADVICE_FOR, standing),
                                lines().of(advice.reasonsFor(standing))));
    }

    private String of(Text heading, Standing standing) {
        return texts.of(heading, standing.option().name());
    }

    private static void add(List<String> blocks, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(heading + "\n" + String.join("\n", lines));
        }
    }

    private AdviceWords words() {
        return new AdviceWords(texts);
    }

    private ReasonLines lines() {
        return new ReasonLines(support);
    }
}
