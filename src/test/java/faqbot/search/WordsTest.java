package faqbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void keepsCPlusPlusCSharpAndDotNetApart() {
        assertThat(forms("C, C++, C# or .NET"))
                .containsExactly("c", "cplusplus", "csharp", "or", "dotnet");
    }

    @Test
    void findsNodeJsByItsWholeAndByItsParts() {
        assertThat(Words.of("Node.js").getFirst().forms()).containsExactly("nodejs", "node", "js");
    }

    @Test
    void writesNodeJsAndNodejsAlike() {
        assertThat(Words.of("Node.js").getFirst().form())
                .isEqualTo(Words.of("nodejs").getFirst().form());
    }

    @Test
    void keepsNegationInContractions() {
        assertThat(forms("isn't, don’t")).containsExactly("is", "not", "do", "not");
    }

    @Test
    void keepsVersionsWhole() {
        assertThat(forms("3.14 and 3.1.4")).containsExactly("3.14", "and", "3.1.4");
    }

    @Test
    void splitsIdentifiersButKeepsTheWhole() {
        assertThat(Words.of("worker_threads").getFirst().forms())
                .containsExactly("workerthreads", "worker", "threads");
    }

    @Test
    void findsAWordInFrontOfItsVersion() {
        assertThat(Words.of("python3").getFirst().forms())
                .containsExactly("python3", "python", "3");
        assertThat(Words.of("python3.14").getFirst().forms()).contains("python", "3.14");
    }

    @Test
    void takesAVersionWithAndWithoutItsLetterForOne() {
        assertThat(forms("v3.14 or v20")).containsExactly("3.14", "or", "20");
    }

    @Test
    void sharesAStemAmongTheFormsOfAWord() {
        assertThat(Words.stems("scale scales scaling scaled").stream().distinct()).hasSize(1);
    }

    @Test
    void dropsEmojiAndControlCharacters() {
        assertThat(Words.of("🐍 👨‍👩‍👧 \u0000\u0007")).isEmpty();
    }

    @Test
    void findsWordsOfOtherScripts() {
        assertThat(forms("Как быстро? 東京")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void ignoresAccentsAndCase() {
        assertThat(forms("Café")).containsExactly("cafe");
    }

    @Test
    void keepsTheSurfaceOfAWord() {
        assertThat(Words.of("Is C++ fast?").get(1).surface()).isEqualTo("C++");
    }

    @Test
    void doesNotTakeAnEllipsisForADotName() {
        assertThat(forms("well ...and then")).containsExactly("well", "and", "then");
    }

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Words.Word::form).toList();
    }
}
