package faqbot.discord;

import java.util.List;

/**
 * How the knowledge stands at a moment.
 *
 * @param entries how many there are to answer from
 * @param learning how many texts have a meaning that is not known yet; until it is 0 questions are
 *     compared by their words only
 * @param problems what is wrong with the knowledge as it lies in its folder, a line each; while
 *     there are some, the bot answers from what was right last
 */
public record KnowledgeState(int entries, int learning, List<String> problems) {
    public KnowledgeState {
        problems = List.copyOf(problems);
    }
}
