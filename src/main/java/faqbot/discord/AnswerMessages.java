package faqbot.discord;

import faqbot.answer.Answer;
import faqbot.search.Catalogue.Topic;
import faqbot.search.EntryDirectory;
import faqbot.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * Puts answers into messages, inside every limit of Discord.
 *
 * @param directory tells what else there is
 * @param ids writes the custom ids of buttons
 */
record AnswerMessages(EntryDirectory directory, ComponentIds ids) {
    /** Ours: enough to go on from, where nothing fits. */
    private static final int TOPICS = 3;

    /** Who is to see an answer. */
    enum Audience {
        /** Everybody in the channel. */
        CHANNEL,
        /** Who asked. */
        ASKER,
        /** Everybody if it is sure, else who asked. */
        BY_OUTCOME
    }

    /** The message that tells an answer. */
    AnswerMessage of(Answer answer, Asked asked, Audience audience) {
        return switch (answer) {
            case Answer.Confident confident ->
                    confident(confident, asked, audience == Audience.ASKER);
            case Answer.Suggestions suggestions ->
                    suggestions(suggestions, asked, audience != Audience.CHANNEL);
            case Answer.Abstained abstained ->
                    abstained(abstained, asked, audience != Audience.CHANNEL);
        };
    }

    /** The same with a button that leads into the framework which the question may be for. */
    AnswerMessage of(FoundAnswer found, Asked asked, Audience audience) {
        var message = of(found.answer(), asked, audience);
        return found.walk()
                .map(walk -> new WalkControls(controls(asked)).open(walk))
                .map(button -> message.with(ActionRow.of(button)))
                .orElse(message);
    }

    private AnswerMessage confident(Answer.Confident answer, Asked asked, boolean isPrivate) {
        var controls = controls(asked);
        var entry = EntryView.of(answer.best());
        var buttons = new ArrayList<Button>();
        whole(entry, controls).ifPresent(buttons::add);
        more(answer.others(), asked).ifPresent(buttons::add);
        buttons.add(controls.why(asked.question(), Text.BUTTON_WHY));
        buttons.add(isPrivate ? controls.share(asked.target()) : controls.dismiss());
        var embed = new EntryEmbed(asked.texts()).of(entry);
        return new AnswerMessage(QuietMessage.of(embed, ActionRow.of(buttons)), isPrivate);
    }

    private AnswerMessage suggestions(Answer.Suggestions answer, Asked asked, boolean isPrivate) {
        var entries = answer.candidates().stream().map(EntryView::named).toList();
        var sentence = asked.texts().of(Text.SUGGESTIONS);
        var buttons = new ArrayList<Button>();
        more(answer.others(), asked).ifPresent(buttons::add);
        buttons.addAll(below(asked, Text.BUTTON_WHY_SHORT, isPrivate));
        return new AnswerMessage(
                QuietMessage.of(
                        new EntryEmbed(asked.texts()).choice(sentence, entries),
                        ActionRow.of(controls(asked).choices(entries, asked.target())),
                        ActionRow.of(buttons)),
                isPrivate);
    }

    private AnswerMessage abstained(Answer.Abstained answer, Asked asked, boolean isPrivate) {
        var texts = asked.texts();
        var below = ActionRow.of(below(asked, Text.BUTTON_WHY_SHORT, isPrivate));
        var topics = nearestTopics(answer.hits());
        var message =
                topics.isEmpty()
                        ? QuietMessage.of(texts.of(Text.NOTHING_FOUND), below)
                        : QuietMessage.of(
                                texts.of(Text.NOTHING_FOUND) + "\n" + texts.of(Text.NEAREST_TOPICS),
                                ActionRow.of(topics.stream().map(controls(asked)::topic).toList()),
                                below);
        return new AnswerMessage(message, isPrivate);
    }

    /** Leads to the whole entry, where the text is not all of it. */
    private Optional<Button> whole(EntryView entry, Controls controls) {
        return directory
                .find(entry.key())
                .map(EntryView::of)
                .filter(all -> !all.text().equals(entry.text()))
                .map(all -> controls.page(Action.READ, all.key(), 0, Text.BUTTON_WHOLE));
    }

    private Optional<Button> more(List<Hit> others, Asked asked) {
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        controls(asked)
                                .more(
                                        others.stream().map(EntryView::named).toList(),
                                        asked.target()));
    }

    /** What every answer without a passage has below it. */
    private List<Button> below(Asked asked, Text label, boolean isPrivate) {
        var why = controls(asked).why(asked.question(), label);
        return isPrivate ? List.of(why) : List.of(why, controls(asked).dismiss());
    }

    private List<Topic> nearestTopics(List<Hit> hits) {
        var catalogue = directory.catalogue();
        return hits.stream()
                .flatMap(hit -> catalogue.topicOf(hit.key()).stream())
                .distinct()
                .limit(TOPICS)
                .toList();
    }

    private Controls controls(Asked asked) {
        return new Controls(ids, asked.texts(), asked.member());
    }
}
