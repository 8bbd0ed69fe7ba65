package faqbot.discord;

import faqbot.search.EntryDirectory;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.exceptions.ErrorHandler;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Serves the buttons and menus of the bot's messages, new and old. */
final class Clicks {
    private final EntryDirectory directory;
    private final ComponentIds ids;
    private final EntryMessages entries;
    private final AnswerReply reply;
    private final WalkClicks walks;
    private final Sharing sharing = new Sharing();

    Clicks(EntryDirectory directory, ComponentIds ids, AnswerReply reply, WalkClicks walks) {
        this.directory = directory;
        this.ids = ids;
        this.entries = new EntryMessages(directory, ids);
        this.reply = reply;
        this.walks = walks;
    }

    /**
     * Serves a click; acknowledges it within three seconds.
     *
     * @param chosen what was chosen in a menu; empty for a button
     */
    void handle(GenericComponentInteractionCreateEvent event, List<String> chosen) {
        ids.read(event.getComponentId())
                .ifPresentOrElse(
                        state -> handle(event, state, chosen), () -> refuse(event, Text.STALE));
    }

    private void handle(
            GenericComponentInteractionCreateEvent event,
            ComponentState state,
            List<String> values) {
        var chosen = values.isEmpty() ? "" : values.getFirst();
        var asked = new Asked("", event.getUser().getIdLong(), texts(event), state.target());
        switch (state.action()) {
            case SHOW -> show(event, state, asked);
            case CHOOSE_ENTRY -> present(event, entries.page(chosen, 0, asked, true));
            case READ -> present(event, entries.page(state.key(), state.page(), asked, true));
            case MORE -> tell(event, entries.choice(state.keys(), asked));
            case WHY ->
                    reply.explain(event, QuestionBeginning.read(state.argument()), asked.texts());
            case SHARE -> sharing.share(event, controls(asked), state);
            case DISMISS -> dismiss(event, state);
            case PACKS -> present(event, Optional.of(topics(asked).packs(state.page())));
            case CHOOSE_PACK -> present(event, topics(asked).topics(chosen, 0));
            case TOPICS -> present(event, topics(asked).topics(state.key(), state.page()));
            case CHOOSE_TOPIC -> present(event, topics(asked).entries(chosen, 0));
            case ENTRIES -> present(event, topics(asked).entries(state.key(), state.page()));
            case OPEN_WALK,
                    NEXT,
                    ASK,
                    ANSWER,
                    WEIGH,
                    CHANGE,
                    RESULT,
                    WHAT_IF,
                    CHOOSE_FACTOR,
                    SUPPOSE,
                    EVIDENCE,
                    EXPORT,
                    SHARE_RESULT ->
                    walks.handle(event, state, values, controls(asked));
        }
    }

    /** Who asked turns the message into the entry; somebody else is shown it alone. */
    private void show(
            GenericComponentInteractionCreateEvent event, ComponentState state, Asked asked) {
        var isPrivate = event.getMessage().isEphemeral();
        if (isPrivate || state.owner() != asked.member()) {
            present(event, entries.page(state.key(), 0, asked, true));
            return;
        }
        entries.page(state.key(), 0, asked, false)
                .ifPresentOrElse(
                        message -> event.editMessage(QuietMessage.edit(message)).queue(),
                        () -> refuse(event, Text.GONE));
    }

    private static void dismiss(
            GenericComponentInteractionCreateEvent event, ComponentState state) {
        if (state.owner() != event.getUser().getIdLong() && !isByModerator(event)) {
            refuse(event, Text.NOT_YOURS_TO_DISMISS);
            return;
        }
        event.deferEdit().queue();
        // A second click finds it gone.
        event.getHook()
                .deleteOriginal()
                .queue(null, new ErrorHandler().ignore(ErrorResponse.UNKNOWN_MESSAGE));
    }

    private static boolean isByModerator(GenericComponentInteractionCreateEvent event) {
        var member = event.getMember();
        return member != null
                && member.hasPermission(event.getGuildChannel(), Permission.MESSAGE_MANAGE);
    }

    /** Puts a private view in place of the one before it, or shows it beside a public message. */
    private static void present(
            GenericComponentInteractionCreateEvent event, Optional<MessageCreateData> view) {
        if (view.isPresent() && event.getMessage().isEphemeral()) {
            event.editMessage(QuietMessage.edit(view.get())).queue();
        } else {
            tell(event, view);
        }
    }

    private static void tell(
            GenericComponentInteractionCreateEvent event, Optional<MessageCreateData> view) {
        view.ifPresentOrElse(
                message -> event.reply(message).setEphemeral(true).queue(),
                () -> refuse(event, Text.GONE));
    }

    private TopicsMessages topics(Asked asked) {
        return new TopicsMessages(directory.catalogue(), controls(asked));
    }

    private Controls controls(Asked asked) {
        return new Controls(ids, asked.texts(), asked.member());
    }

    static void refuse(GenericComponentInteractionCreateEvent event, Text reason) {
        event.reply(QuietMessage.of(texts(event).of(reason))).setEphemeral(true).queue();
    }

    private static Texts texts(GenericComponentInteractionCreateEvent event) {
        return Texts.in(event.getUserLocale());
    }
}
