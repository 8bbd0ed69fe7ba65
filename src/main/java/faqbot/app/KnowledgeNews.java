package faqbot.app;

import faqbot.discord.KnowledgeState;
import faqbot.search.LearningListener;
import faqbot.search.LiveIndex;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears how the knowledge fares, and tells it to the log and to who asks. */
final class KnowledgeNews implements LearningListener {
    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeNews.class);

    private volatile List<String> problems = List.of();

    @Override
    public void begun(int texts) {
        LOG.info("Learning the meaning of {} texts; until then the bot compares words only", texts);
    }

    @Override
    public void done() {
        LOG.info("Learned the meaning of all texts");
    }

    /** Changed knowledge was taken over. */
    void changed(LiveIndex index) {
        problems = List.of();
        LOG.info("Changed: answering from {} entries", index.entries());
    }

    /** Changed knowledge was not taken over, for these reasons. */
    void refused(List<String> reasons) {
        problems = List.copyOf(reasons);
        reasons.forEach(LOG::warn);
    }

    /** How it stands now. */
    KnowledgeState state(LiveIndex index) {
        return new KnowledgeState(index.entries(), index.learning(), problems);
    }
}
