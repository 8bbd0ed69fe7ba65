package faqbot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import faqbot.discord.DiscordSettings.Access;
import faqbot.discord.DiscordSettings.Rates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {
    private static final long CHANNEL = 10;
    private static final long THREAD = 11;
    private static final long ROLE = 20;
    private static final Rates ANY_NUMBER = new Rates(0, 0);
    private static final Admission GRANTED = new Admission.Granted();

    private Instant now = Instant.parse("2026-11-01T12:00:00Z");

    @Test
    void letsEverybodyAskEverywhere() {
        var doorkeeper = doorkeeper(Access.ALL, ANY_NUMBER);

        assertThat(doorkeeper.admit(member(1))).isEqualTo(GRANTED);
        assertThat(doorkeeper.admit(direct(1))).isEqualTo(GRANTED);
    }

    @Test
    void letsNobodyAskOutsideOfTheChannelsAllowed() {
        var access = new Access(List.of(99L), List.of(), List.of(), List.of());

        assertThat(doorkeeper(access, ANY_NUMBER).admit(member(1)))
                .isEqualTo(new Admission.WrongPlace());
    }

    @Test
    void letsNobodyAskDirectlyWhereChannelsOrRolesAreNamed() {
        var channels = new Access(List.of(CHANNEL), List.of(), List.of(), List.of());
        var roles = new Access(List.of(), List.of(), List.of(ROLE), List.of());

        assertThat(doorkeeper(channels, ANY_NUMBER).admit(direct(1)))
                .isEqualTo(new Admission.WrongPlace());
        assertThat(doorkeeper(roles, ANY_NUMBER).admit(direct(1)))
                .isEqualTo(new Admission.WrongRole());
    }

    @Test
    void takesAThreadForTheChannelItIsIn() {
        var allowed = new Access(List.of(CHANNEL), List.of(), List.of(), List.of());
        var denied = new Access(List.of(), List.of(CHANNEL), List.of(), List.of());

        assertThat(doorkeeper(allowed, ANY_NUMBER).admit(inThread())).isEqualTo(GRANTED);
        assertThat(doorkeeper(denied, ANY_NUMBER).admit(inThread()))
                .isEqualTo(new Admission.WrongPlace());
    }

    @Test
    void deniesARoleWhateverIsAllowed() {
        var access = new Access(List.of(), List.of(), List.of(ROLE), List.of(ROLE));

        assertThat(doorkeeper(access, ANY_NUMBER).admit(member(1)))
                .isEqualTo(new Admission.WrongRole());
    }

    @Test
    void asksWhoAsksALotToWait() {
        var doorkeeper = doorkeeper(Access.ALL, new Rates(2, 0));
        doorkeeper.admit(member(1));
        now = now.plusSeconds(20);
        doorkeeper.admit(member(1));

        assertThat(doorkeeper.admit(member(1)))
                .isEqualTo(new Admission.MemberTooOften(Duration.ofSeconds(40)));
        assertThat(doorkeeper.admit(member(2))).isEqualTo(GRANTED);
        now = now.plusSeconds(40);
        assertThat(doorkeeper.admit(member(1))).isEqualTo(GRANTED);
    }

    @Test
    void countsTheQuestionsInAChannel() {
        var doorkeeper = doorkeeper(Access.ALL, new Rates(0, 1));
        doorkeeper.admit(member(1));

        assertThat(doorkeeper.admit(member(2)))
                .isEqualTo(new Admission.ChannelTooOften(Duration.ofMinutes(1)));
        assertThat(doorkeeper.admit(direct(2))).isEqualTo(GRANTED);
    }

    @Test
    void remembersOnlyWhoAskedLately() {
        var limit = new RateLimit(1, () -> now);
        for (long member = 0; member < 5000; member++) {
            assertThat(limit.take(member)).isEmpty();
        }
        now = now.plusSeconds(61);

        assertThat(limit.take(1)).isEmpty();
        assertThat(limit.take(1)).contains(Duration.ofMinutes(1));
    }

    @Test
    void roundsTheSecondsUp() {
        assertThat(new Admission.MemberTooOften(Duration.ofMillis(1)).refusal(Texts.ENGLISH))
                .contains("try again in 1 seconds");
    }

    private Doorkeeper doorkeeper(Access access, Rates rates) {
        return new Doorkeeper(access, rates, () -> now);
    }

    private static Visitor member(long id) {
        return new Visitor(id, Set.of(ROLE), CHANNEL, Set.of(CHANNEL));
    }

    private static Visitor inThread() {
        return new Visitor(1, Set.of(ROLE), THREAD, Set.of(THREAD, CHANNEL));
    }

    private static Visitor direct(long id) {
        return new Visitor(id, Set.of(), 1000 + id, Set.of());
    }
}
