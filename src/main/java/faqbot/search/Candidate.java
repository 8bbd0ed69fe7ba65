package faqbot.search;

import java.util.Optional;

/**
 * An entry that may be the right one.
 *
 * @param document the number of its own document
 * @param key by which equal ones are ordered
 * @param words its BM25 score; 0 where it was not among the best by words
 * @param wordsRank its place among the candidates by words, counted from 1; those without a word
 *     share the place after the last
 * @param near how near it is in meaning, where meanings are compared and its own is known
 * @param meaningRank its place among the candidates by meaning, likewise
 * @param score the higher, the better
 */
record Candidate(
        int document,
        String key,
        double words,
        int wordsRank,
        Optional<Near> near,
        int meaningRank,
        double score) {}
