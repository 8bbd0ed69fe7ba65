package faqbot.discord;

import faqbot.discord.WalkCode.Place;
import faqbot.recommend.Frameworks;
import faqbot.recommend.Requirements;
import faqbot.recommend.Support;
import java.util.List;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Serves the buttons and menus of walks. */
final class WalkClicks {
    private final Frameworks frameworks;
    private final Support support;
    private final SearchPool searches;
    private final Sharing sharing = new Sharing();

    /**
     * Serves walks.
     *
     * @param searches computes beside the events
     */
    WalkClicks(Frameworks frameworks, Support support, SearchPool searches) {
        this.frameworks = frameworks;
        this.support = support;
        this.searches = searches;
    }

    /**
     * Serves a click; acknowledges it within three seconds.
     *
     * @param chosen what was chosen in a menu; empty for a button
     * @param controls for whoever clicked
     */
    void handle(
            GenericComponentInteractionCreateEvent event,
            ComponentState state,
            List<String> chosen,
            Controls controls) {
        if (state.owner() != controls.owner() && state.action() != Action.OPEN_WALK) {
            Clicks.refuse(event, Text.NOT_YOUR_WALK);
            return;
        }
        var views = new WalkViews(new WalkControls(controls), support);
        switch (WalkCode.read(state.argument(), frameworks.all())) {
            case Place.Known(var walk) -> serve(event, state.action(), views, chosen, walk);
            case Place.Changed(var framework) -> {
                var note = controls.texts().of(Text.WALK_CHANGED);
                var anew = Walk.start(framework, Requirements.NONE);
                show(event, state.action(), () -> views.questions().next(anew, List.of(note)));
            }
            case Place.Gone() -> Clicks.refuse(event, Text.WALK_GONE);
        }
    }

    private void serve(
            GenericComponentInteractionCreateEvent event,
            Action action,
            WalkViews views,
            List<String> chosen,
            Walk walk) {
        if (action == Action.SHARE_RESULT) {
            share(event, views.results(), walk);
        } else {
            show(event, action, () -> views.of(action, walk, chosen));
        }
    }

    /** Shows a view in place of the one before it, or beside it where that shall stay. */
    private void show(
            GenericComponentInteractionCreateEvent event,
            Action action,
            Supplier<MessageCreateData> view) {
        var pending = searches.start(view::get);
        switch (action) {
            case OPEN_WALK, EVIDENCE, EXPORT -> TimelyReply.sendPrivately(event, pending);
            default -> TimelyReply.edit(event, pending);
        }
    }

    private void share(
            GenericComponentInteractionCreateEvent event, ResultMessages results, Walk walk) {
        var by = event.getUser().getAsMention();
        sharing.share(
                event,
                searches.start(() -> results.still(walk)),
                searches.start(() -> results.shared(walk, by)));
    }
}
