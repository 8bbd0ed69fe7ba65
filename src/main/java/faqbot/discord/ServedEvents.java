package faqbot.discord;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/** Hands events on, and knows when all of them are served. */
final class ServedEvents implements EventListener {
    private final EventListener listener;

    /** Has one party for each event under way, and one for whoever waits. */
    private final Phaser underWay = new Phaser(1);

    ServedEvents(EventListener listener) {
        this.listener = listener;
    }

    @Override
    public void onEvent(GenericEvent event) {
        underWay.register();
        try {
            listener.onEvent(event);
        } finally {
            underWay.arriveAndDeregister();
        }
    }

    /** Waits until the events under way are served, but no longer than that; called once. */
    void await(Duration time) throws InterruptedException {
        try {
            underWay.awaitAdvanceInterruptibly(
                    underWay.arrive(), time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Whoever ends the process has waited long enough.
        }
    }
}
