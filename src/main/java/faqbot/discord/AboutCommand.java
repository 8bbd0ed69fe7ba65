package faqbot.discord;

import faqbot.search.Catalogue;
import faqbot.search.Catalogue.Shelf;
import faqbot.search.EntryDirectory;
import java.util.ArrayList;
import java.util.Objects;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * {@code /about}: tells what the bot is, what it knows and what it stores.
 *
 * @param directory what it knows
 */
record AboutCommand(EntryDirectory directory) implements SlashCommand {
    /** Ours: a description is one sentence. */
    private static final int MAX_LINE = 250;

    @Override
    public SlashCommandData data() {
        return SlashCommand.named("about");
    }

    @Override
    public void handle(SlashCommandInteractionEvent event) {
        var message = message(directory.catalogue(), Texts.in(event.getUserLocale()));
        event.reply(message).setEphemeral(true).queue();
    }

    static MessageCreateData message(Catalogue catalogue, Texts texts) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(texts.of(Text.ABOUT_VERSION, version()));
        catalogue.packs().forEach(shelf -> paragraphs.add(pack(shelf, texts)));
        var stored = texts.of(Text.ABOUT_STORED);
        var room = MessageEmbed.DESCRIPTION_MAX_LENGTH - stored.length() - "\n\n".length();
        var text = TextCut.line(String.join("\n\n", paragraphs), room) + "\n\n" + stored;
        return QuietMessage.of(
                new EmbedBuilder()
                        .setColor(EntryEmbed.SURE)
                        .setTitle(texts.ofCommand("about.description"))
                        .setDescription(text)
                        .build());
    }

    private static String pack(Shelf shelf, Texts texts) {
        var entries =
                shelf.topics().stream()
                        .flatMap(topic -> topic.entries().stream())
                        .distinct()
                        .count();
        return TextCut.line(
                texts.of(Text.ABOUT_PACK, shelf.title(), entries, shelf.description()), MAX_LINE);
    }

    /** The version in the jar's manifest; a program that is not packaged has none. */
    private static String version() {
        var version = AboutCommand.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "");
    }
}
