package faqbot.cli;

import java.util.Map;
import java.util.stream.Collectors;

/** How long a start took, in a line for a person. */
public final class StartText {
    private StartText() {}

    /**
     * The whole and its parts, such as "3.10 s (java 0.40 s, configuration 0.10 s)".
     *
     * @param millis by the names of phases; one that took no time is left out
     */
    public static String of(Map<String, Long> millis) {
        var whole = StartPhase.WHOLE.word();
        var parts =
                millis.entrySet().stream()
                        .filter(phase -> phase.getValue() > 0 && !phase.getKey().equals(whole))
                        .map(phase -> phase.getKey() + " " + SizeText.seconds(phase.getValue()))
                        .collect(Collectors.joining(", "));
        return SizeText.seconds(millis.getOrDefault(whole, 0L)) + " (" + parts + ")";
    }
}
