package faqbot.search;

import java.util.Optional;

/**
 * What a question's nearness to an entry is to be compared with.
 *
 * @param outsider how near the question is to the nearest of those that the knowledge does not
 *     answer, as a cosine; -1 where none is known
 * @param typical what is typical of the knowledge; nothing where it has too few wordings to tell
 */
public record Background(double outsider, Optional<Typical> typical) {}
