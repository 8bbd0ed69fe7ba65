package faqbot.discord;

import java.time.Duration;

/** Whether somebody may ask now. */
sealed interface Admission {
    /** They may. */
    record Granted() implements Admission {}

    /** They may not in this channel. */
    record WrongPlace() implements Admission {}

    /** They have no role that may, or one that may not. */
    record WrongRole() implements Admission {}

    /**
     * They have asked too often.
     *
     * @param pause until they may again
     */
    record MemberTooOften(Duration pause) implements Admission {}

    /**
     * All together have asked too often in this channel.
     *
     * @param pause until somebody may again
     */
    record ChannelTooOften(Duration pause) implements Admission {}

    /** What to tell who may not; empty for who may. */
    default String refusal(Texts texts) {
        return switch (this) {
            case Granted() -> "";
            case WrongPlace() -> texts.of(Text.NOT_HERE);
            case WrongRole() -> texts.of(Text.NOT_YOU);
            case MemberTooOften(var pause) -> texts.of(Text.TOO_MANY_BY_MEMBER, seconds(pause));
            case ChannelTooOften(var pause) -> texts.of(Text.TOO_MANY_IN_CHANNEL, seconds(pause));
        };
    }

    private static long seconds(Duration pause) {
        return pause.plusMillis(999).toSeconds();
    }
}
