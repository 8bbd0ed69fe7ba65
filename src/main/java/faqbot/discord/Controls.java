package faqbot.discord;

import faqbot.search.Catalogue.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/**
 * Makes the buttons and menus of a message.
 *
 * @param ids writes their custom ids
 * @param texts in the reader's language
 * @param owner the id of the member they are made for
 */
record Controls(ComponentIds ids, Texts texts, long owner) {
    /** Longer labels are cut on a phone, says Discord. */
    private static final int MAX_LABEL = 38;

    /** A button each for entries to choose from, numbered as {@link EntryEmbed#choice} does. */
    List<Button> choices(List<EntryView> entries, Optional<Long> target) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> choice(i + 1, entries.get(i), target))
                .toList();
    }

    private Button choice(int number, EntryView entry, Optional<Long> target) {
        var state = ComponentState.ofKeys(Action.SHOW, owner, List.of(entry.key()), target);
        return Button.primary(ids.write(state), label(number + ". " + entry.title(MAX_LABEL)));
    }

    /** Explains the answer to a question. */
    Button why(String question, Text label) {
        var beginning = QuestionBeginning.of(question).written();
        return quiet(new ComponentState(Action.WHY, owner, beginning), label);
    }

    /** Offers more entries, as many as fit. */
    Button more(List<EntryView> entries, Optional<Long> target) {
        var most = target.isEmpty() ? ComponentState.MOST_KEYS : ComponentState.MOST_KEYS - 2;
        var keys = entries.stream().map(EntryView::key).limit(most).toList();
        return quiet(ComponentState.ofKeys(Action.MORE, owner, keys, target), Text.BUTTON_MORE);
    }

    /** Makes a private answer public, as a reply to a message if there is one. */
    Button share(Optional<Long> target) {
        return quiet(
                ComponentState.ofKeys(Action.SHARE, owner, List.of(), target),
                target.isPresent() ? Text.BUTTON_POST : Text.BUTTON_SHARE);
    }

    /** Takes the message away. */
    Button dismiss() {
        return quiet(new ComponentState(Action.DISMISS, owner, ""), Text.BUTTON_DISMISS);
    }

    /** Opens a topic. */
    Button topic(Topic topic) {
        var state = ComponentState.ofPage(Action.ENTRIES, owner, topic.key(), 0);
        return Button.secondary(ids.write(state), label(topic.title()));
    }

    /** Leads to a page. */
    Button page(Action action, String key, int page, Text label) {
        return quiet(ComponentState.ofPage(action, owner, key, page), label);
    }

    /**
     * A menu.
     *
     * @param key tells it from other menus of its action
     * @param page the page of all that can be chosen, counted from 0
     */
    StringSelectMenu menu(
            Action action, String key, int page, Text placeholder, List<SelectOption> options) {
        return StringSelectMenu.create(ids.write(ComponentState.ofPage(action, owner, key, page)))
                .setPlaceholder(texts.of(placeholder))
                .addOptions(options)
                .build();
    }

    /** A button that does not stand out. */
    Button quiet(ComponentState state, Text label) {
        return Button.secondary(ids.write(state), texts.of(label));
    }

    private static String label(String text) {
        return TextCut.line(text, MAX_LABEL);
    }
}
