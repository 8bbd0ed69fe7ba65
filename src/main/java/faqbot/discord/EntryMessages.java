package faqbot.discord;

import faqbot.search.EntryDirectory;
import faqbot.search.FoundEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Shows entries that members choose, page by page.
 *
 * @param directory finds them
 * @param ids writes the custom ids of buttons
 */
record EntryMessages(EntryDirectory directory, ComponentIds ids) {
    /** Ours: what can be read in a chat without scrolling far. */
    private static final int PAGE = 2000;

    /** As many as Discord allows in a row. */
    private static final int MOST_BUTTONS = 5;

    /**
     * A page of an entry, if the entry is still there.
     *
     * @param page counted from 0; the last one if there are fewer
     * @param asked by whom
     */
    Optional<MessageCreateData> page(String key, int page, Asked asked, boolean isPrivate) {
        return directory.find(key).map(found -> page(found, page, asked, isPrivate));
    }

    private MessageCreateData page(FoundEntry found, int page, Asked asked, boolean isPrivate) {
        var entry = EntryView.of(found);
        var pages = TextPages.of(entry.markup(), PAGE);
        var number = Math.clamp(page, 0, pages.size() - 1);
        var embed = new EntryEmbed(asked.texts());
        var text = pages.get(number);
        return QuietMessage.of(
                pages.size() == 1
                        ? embed.of(entry)
                        : embed.page(
                                entry, text, asked.texts().of(Text.PAGE, number + 1, pages.size())),
                ActionRow.of(buttons(entry, number, pages.size(), asked, isPrivate)));
    }

    private List<Button> buttons(
            EntryView entry, int page, int pages, Asked asked, boolean isPrivate) {
        var controls = new Controls(ids, asked.texts(), asked.member());
        var buttons = new ArrayList<Button>();
        if (page > 0) {
            buttons.add(controls.page(Action.READ, entry.key(), page - 1, Text.BUTTON_PREVIOUS));
        }
        if (page + 1 < pages) {
            buttons.add(controls.page(Action.READ, entry.key(), page + 1, Text.BUTTON_NEXT));
        }
        if (isPrivate) {
            directory.catalogue().topicOf(entry.key()).map(controls::topic).ifPresent(buttons::add);
        }
        buttons.add(isPrivate ? controls.share(asked.target()) : controls.dismiss());
        return buttons;
    }

    /** Some entries to choose from, as far as they are still there. */
    Optional<MessageCreateData> choice(List<String> keys, Asked asked) {
        var entries =
                keys.stream()
                        .flatMap(key -> directory.find(key).stream())
                        .map(EntryView::of)
                        .limit(MOST_BUTTONS)
                        .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var controls = new Controls(ids, asked.texts(), asked.member());
        return Optional.of(
                QuietMessage.of(
                        new EntryEmbed(asked.texts())
                                .choice(asked.texts().of(Text.MORE_ENTRIES), entries),
                        ActionRow.of(controls.choices(entries, asked.target()))));
    }
}
