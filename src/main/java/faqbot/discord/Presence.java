package faqbot.discord;

import java.util.function.Supplier;
import net.dv8tion.jda.api.OnlineStatus;
import net.dv8tion.jda.api.entities.Activity;
import net.dv8tion.jda.api.sharding.ShardManager;

/** What members see beside the bot's name: how it stands. */
final class Presence {
    private final Supplier<KnowledgeState> knowledge;
    private Shown shown = Shown.STARTING;

    Presence(Supplier<KnowledgeState> knowledge) {
        this.knowledge = knowledge;
    }

    /** What there is to show. */
    enum Shown {
        STARTING(OnlineStatus.IDLE, "starting"),
        READY(OnlineStatus.ONLINE, "/ask me"),
        LEARNING(OnlineStatus.ONLINE, "/ask me, still learning"),
        PROBLEM(OnlineStatus.DO_NOT_DISTURB, "knowledge problem: last good answers");

        private final OnlineStatus status;
        private final String text;

        Shown(OnlineStatus status, String text) {
            this.status = status;
            this.text = text;
        }

        static Shown of(KnowledgeState state) {
            if (!state.problems().isEmpty()) {
                return PROBLEM;
            }
            return state.learning() > 0 ? LEARNING : READY;
        }

        OnlineStatus status() {
            return status;
        }

        Activity activity() {
            return Activity.customStatus(text);
        }
    }

    /** Shows how the knowledge stands; sends nothing if that is shown already. */
    synchronized void update(ShardManager shards) {
        var now = Shown.of(knowledge.get());
        if (now != shown) {
            shown = now;
            shards.setPresence(now.status(), now.activity());
        }
    }
}
