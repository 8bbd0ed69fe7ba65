package faqbot.cli;

import faqbot.search.LearningListener;
import faqbot.search.LiveIndex;
import faqbot.search.OpeningVectors;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The index that a bot serves from, while it is opened.
 *
 * @param workspace what to answer from
 * @param folder the data folder
 * @param streams where a person may be watching
 * @param times gets how long the parts took
 */
public record ServingIndex(Workspace workspace, Path folder, Streams streams, StartTimes times) {
    /**
     * Opens it, so that no other bot can serve from the folder; what its texts mean it learns
     * beside the answering.
     *
     * @param usable is run as soon as the folder is this bot's and holds something to answer from
     */
    public LiveIndex open(LearningListener listener, Runnable usable) {
        return workspace.open(
                folder,
                () -> openByWords(usable),
                (index, opening) -> learn(index, opening, listener));
    }

    private LiveIndex openByWords(Runnable usable) {
        var source = new TimedSource(workspace.knowledge().reader(), times);
        var progress = ProgressBar.on(streams);
        long start = System.nanoTime();
        var index =
                workspace.located(() ->
                        LiveIndex.open(
                                source,
                                folder.resolve(Workspace.INDEX),
                                LiveIndex.Use.EXCLUSIVE,
                                progress));
        usable.run();
        var all = Duration.ofNanos(System.nanoTime() - start);
        times.note(StartPhase.INDEX, all.minus(times.of(StartPhase.KNOWLEDGE)));
        return index;
    }

    private void learn(LiveIndex index, OpeningVectors opening, LearningListener listener) {
        opening.await();
        times.measureTask(StartPhase.MEANINGS, () -> index.learnAside(opening, listener));
    }
}
