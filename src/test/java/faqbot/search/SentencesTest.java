package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void cutsATextBehindEachSentence() {
        assertThat(
                        Sentences.of(
                                "The window opens to the inside of the room. Turn the handle to the"
                                        + " left, then pull hard.\nClose it before you leave the room!"))
                .containsExactly(
                        "The window opens to the inside of the room.",
                        "Turn the handle to the left, then pull hard.",
                        "Close it before you leave the room!");
    }

    @Test
    void leavesAShortSentenceWithTheNext() {
        assertThat(Sentences.of("No. The window opens to the inside of the room only."))
                .containsExactly("No. The window opens to the inside of the room only.");
    }

    @Test
    void findsNoneInNothing() {
        assertThat(Sentences.of(" \n ")).isEmpty();
    }
}
