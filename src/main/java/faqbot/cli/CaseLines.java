package faqbot.cli;

import faqbot.knowledge.DecisionFramework;
import faqbot.recommend.Advice;
import faqbot.recommend.Frameworks;
import faqbot.recommend.Requirements;
import java.util.stream.Collectors;

/**
 * Advises on one case a line.
 *
 * @param json writes the advice
 */
record CaseLines(Frameworks frameworks, AdviceJson json) implements JsonRows {
    @Override
    public String reply(long number, String line) {
        return switch (CaseRow.of(line)) {
            case CaseRow.Broken(String error) -> JsonText.broken(number, error);
            case CaseRow.Case row ->
                    row.framework()
                            .map(frameworks::find)
                            .orElseGet(frameworks::usual)
                            .map(framework -> advise(row, framework))
                            .orElseGet(() -> JsonText.broken(number, unknown(row)));
        };
    }

    private String unknown(CaseRow.Case row) {
        var known =
                frameworks.all().stream()
                        .map(DecisionFramework::id)
                        .collect(Collectors.joining(", "));
        return "\"framework\" must be one of [%s] in the row with the id %s"
                .formatted(known, row.id());
    }

    private String advise(CaseRow.Case row, DecisionFramework framework) {
        var understanding =
                row.inputs().isEmpty()
                        ? frameworks.read(framework, row.text())
                        : frameworks.read(framework, row.inputs());
        var requirements = understanding.addedTo(Requirements.NONE);
        return json.of(row.id(), Advice.of(framework, requirements), understanding);
    }
}
