package faqbot.discord;

import faqbot.search.Catalogue;
import faqbot.search.Catalogue.Shelf;
import faqbot.search.Catalogue.Topic;
import faqbot.search.EntryKey;
import faqbot.search.EntryTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Lets a member leaf through the knowledge: packs, their topics, their entries.
 *
 * @param catalogue what there is
 * @param controls makes the menus and buttons
 */
record TopicsMessages(Catalogue catalogue, Controls controls) {
    /** Ours: with 25 lines of these an embed is well inside its limit. */
    private static final int MAX_LINE = 120;

    /** The first page: the packs, or the topics of the only one. */
    MessageCreateData start() {
        return catalogue.packs().size() == 1 ? topics(catalogue.packs().getFirst(), 0) : packs(0);
    }

    /** A page of the packs, counted from 0. */
    MessageCreateData packs(int number) {
        var page = Page.of(catalogue.packs(), number);
        if (page.items().isEmpty()) {
            return QuietMessage.of(texts().of(Text.TOPICS_EMPTY));
        }
        var options = page.items().stream().map(TopicsMessages::option).toList();
        var lines =
                page.items().stream()
                        .map(shelf -> line("**" + shelf.title() + "** " + shelf.description()));
        return message(
                texts().of(Text.TOPICS_PACKS),
                lines,
                controls.menu(
                        Action.CHOOSE_PACK,
                        ComponentState.NO_KEY,
                        page.number(),
                        Text.CHOOSE_PACK,
                        options),
                turning(page, Action.PACKS, ComponentState.NO_KEY));
    }

    /** A page of a pack's topics, if the pack is still there. */
    Optional<MessageCreateData> topics(String packKey, int number) {
        return catalogue.packs().stream()
                .filter(shelf -> key(shelf).equals(packKey))
                .findFirst()
                .map(shelf -> topics(shelf, number));
    }

    private MessageCreateData topics(Shelf shelf, int number) {
        var page = Page.of(shelf.topics(), number);
        var options = page.items().stream().map(TopicsMessages::option).toList();
        var lines =
                Stream.concat(
                        Stream.of(shelf.description()).filter(text -> !text.isBlank()),
                        page.items().stream()
                                .map(topic ->
                                        line(
                                                "- %s (%d)"
                                                        .formatted(
                                                                topic.title(),
                                                                topic.entries().size()))));
        var buttons = new ArrayList<Button>();
        if (catalogue.packs().size() > 1) {
            buttons.add(controls.page(Action.PACKS, ComponentState.NO_KEY, 0, Text.BUTTON_PACKS));
        }
        buttons.addAll(turning(page, Action.TOPICS, key(shelf)));
        return message(
                shelf.title(),
                lines,
                controls.menu(
                        Action.CHOOSE_TOPIC, key(shelf), page.number(), Text.CHOOSE_TOPIC, options),
                buttons);
    }

    /** A page of a topic's entries, if the topic is still there. */
    Optional<MessageCreateData> entries(String topicKey, int number) {
        return catalogue.packs().stream()
                .flatMap(shelf ->
                        shelf.topics().stream()
                                .filter(topic -> topic.key().equals(topicKey))
                                .map(topic -> entries(shelf, topic, number)))
                .findFirst();
    }

    private MessageCreateData entries(Shelf shelf, Topic topic, int number) {
        var page = Page.of(topic.entries(), number);
        var options = page.items().stream().map(TopicsMessages::option).toList();
        var lines = page.items().stream().map(entry -> line("- " + entry.title()));
        var buttons = new ArrayList<Button>();
        buttons.add(controls.page(Action.TOPICS, key(shelf), 0, Text.BUTTON_TOPICS));
        buttons.addAll(turning(page, Action.ENTRIES, topic.key()));
        return message(
                topic.title(),
                lines,
                controls.menu(
                        Action.CHOOSE_ENTRY,
                        topic.key(),
                        page.number(),
                        Text.CHOOSE_ENTRY,
                        options),
                buttons);
    }

    private static MessageCreateData message(
            String title, Stream<String> lines, StringSelectMenu menu, List<Button> buttons) {
        var embed =
                new EmbedBuilder()
                        .setColor(EntryEmbed.SURE)
                        .setTitle(TextCut.line(title, MessageEmbed.TITLE_MAX_LENGTH))
                        .setDescription(lines.collect(Collectors.joining("\n")))
                        .build();
        return buttons.isEmpty()
                ? QuietMessage.of(embed, ActionRow.of(menu))
                : QuietMessage.of(embed, ActionRow.of(menu), ActionRow.of(buttons));
    }

    private List<Button> turning(Page<?> page, Action action, String key) {
        var buttons = new ArrayList<Button>();
        if (page.hasPrevious()) {
            buttons.add(controls.page(action, key, page.number() - 1, Text.BUTTON_PREVIOUS));
        }
        if (page.hasNext()) {
            buttons.add(controls.page(action, key, page.number() + 1, Text.BUTTON_NEXT));
        }
        return buttons;
    }

    private static SelectOption option(Shelf shelf) {
        var option = option(shelf.title(), key(shelf));
        return shelf.description().isBlank()
                ? option
                : option.withDescription(
                        TextCut.line(shelf.description(), SelectOption.DESCRIPTION_MAX_LENGTH));
    }

    private static SelectOption option(Topic topic) {
        return option(topic.title(), topic.key());
    }

    private static SelectOption option(EntryTitle entry) {
        return option(entry.title(), entry.key());
    }

    private static SelectOption option(String label, String value) {
        return SelectOption.of(TextCut.line(label, SelectOption.LABEL_MAX_LENGTH), value);
    }

    private static String key(Shelf shelf) {
        return EntryKey.of(shelf.folder());
    }

    private static String line(String text) {
        return TextCut.line(text, MAX_LINE);
    }

    private Texts texts() {
        return controls.texts();
    }
}
