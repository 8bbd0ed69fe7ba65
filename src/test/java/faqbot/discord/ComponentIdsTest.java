package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import faqbot.search.EntryKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentIdsTest {
    private static final ComponentIds IDS = ComponentIds.of(BotOnLoopback.TOKEN);
    private static final String KEY = EntryKey.of("nodejs-or-python/faq.md#speed");

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrote(Action action) {
        var state = new ComponentState(action, 300_000_000_000_000_006L, KEY + "12");

        assertThat(IDS.read(IDS.write(state))).contains(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b::c", "what is a\nclosure?", "🐍 ä 質問"})
    void carriesAnyText(String argument) {
        var state = new ComponentState(Action.WHY, 1, argument);

        assertThat(IDS.read(IDS.write(state))).contains(state);
    }

    @Test
    void keepsDiscordsLimit() {
        var longest = "x".repeat(ComponentState.MAX_ARGUMENT);

        assertThat(IDS.write(new ComponentState(Action.WHY, -1, longest)))
                .hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void readsNoIdThatSomebodyChanged() {
        var id = IDS.write(new ComponentState(Action.SHOW, 4711, KEY));

        for (int i = 0; i < id.length(); i++) {
            var changed = id.substring(0, i) + "~" + id.substring(i + 1);
            assertThat(IDS.read(changed)).as(changed).isEmpty();
        }
    }

    @Test
    void readsNoIdOfAnotherBot() {
        var other =
                ComponentIds.of(DiscordToken.from(Map.of(DiscordToken.VARIABLE, "another.token")));

        assertThat(other.read(IDS.write(new ComponentState(Action.SHOW, 4711, KEY)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "old-button", "1w", "1wzzzzzzzzzzzzz:x:0123456789"})
    void readsNothingElse(String customId) {
        assertThat(IDS.read(customId)).isEmpty();
    }

    @Test
    void holdsThePageOfAnEntry() {
        var state = ComponentState.ofPage(Action.READ, 1, KEY, 12);

        assertThat(state.key()).isEqualTo(KEY);
        assertThat(state.page()).isEqualTo(12);
    }

    @Test
    void holdsEntriesAndTheMessageThatAskedForThem() {
        var other = EntryKey.of("other");
        var target = 1_575_371_245_145_292_918L;

        var state = ComponentState.ofKeys(Action.MORE, 1, List.of(KEY, other), Optional.of(target));

        assertThat(state.keys()).containsExactly(KEY, other);
        assertThat(state.target()).contains(target);
    }

    @Test
    void holdsNoEntryAndNoMessage() {
        var state = ComponentState.ofKeys(Action.SHARE, 1, List.of(), Optional.empty());

        assertThat(state.keys()).isEmpty();
        assertThat(state.target()).isEmpty();
    }

    @Test
    void refusesAnArgumentThatIsTooLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComponentState(Action.WHY, 1, "x".repeat(74)))
                .withMessageStartingWith("argument must have at most 73 characters but has 74");
    }
}
