package faqbot.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Runs stages one after another, and says which one and how long the rest will take. */
record Schedule(List<Stage> stages) {
    Schedule {
        stages = List.copyOf(stages);
    }

    Values run() {
        var values = new Values();
        var start = System.nanoTime();
        for (int i = 0; i < stages.size(); i++) {
            var stage = stages.get(i);
            var spent = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf(
                    Locale.ROOT,
                    "[%2d/%d] %s (%s so far, about %s to go)%n",
                    i + 1,
                    stages.size(),
                    stage.title(),
                    shown(spent),
                    shown(rest(i, spent)));
            stage.run(values);
        }
        values.failures().forEach((what, why) -> System.out.println(what + " failed: " + why));
        return values;
    }

    /** What the rest usually takes, as much slower or faster as this machine was so far. */
    private Duration rest(int next, Duration spent) {
        var before = usual(stages.subList(0, next));
        var after = usual(stages.subList(next, stages.size()));
        return before.isZero()
                ? after
                : Duration.ofMillis(after.toMillis() * spent.toMillis() / before.toMillis());
    }

    private static Duration usual(List<Stage> some) {
        return some.stream().map(Stage::usual).reduce(Duration.ZERO, Duration::plus);
    }

    private static String shown(Duration duration) {
        return duration.toMinutes() > 0
                ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
                : duration.toSeconds() + " s";
    }
}
