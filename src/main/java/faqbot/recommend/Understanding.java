package faqbot.recommend;

import java.util.ArrayList;
import java.util.List;

/**
 * What was understood of somebody's text.
 *
 * @param statements in the order of the text; each answer once
 * @param rest the pieces that say something which was not understood
 */
public record Understanding(List<Statement> statements, List<String> rest) {
    /** Nothing was said. */
    public static final Understanding NOTHING = new Understanding(List.of(), List.of());

    public Understanding {
        statements = List.copyOf(statements);
        rest = List.copyOf(rest);
    }

    /** The statements that hold; of what is both said and denied that which is surer. */
    public List<Statement> held() {
        return statements.stream()
                .filter(statement -> !statement.isDenied())
                .filter(statement -> denied().stream().noneMatch(statement::isLessSureThan))
                .toList();
    }

    /** The statements that something does not hold. */
    public List<Statement> denied() {
        return statements.stream().filter(Statement::isDenied).toList();
    }

    /** What was said before, with what holds of this; what is denied counts neither way. */
    public Requirements addedTo(Requirements requirements) {
        var all = requirements;
        for (var statement : held()) {
            all = all.and(statement.factor().id(), statement.answer().id());
        }
        return all;
    }

    /** Both together. */
    public Understanding and(Understanding more) {
        var collected = new Statements();
        statements.forEach(collected::add);
        more.statements.forEach(collected::add);
        var left = new ArrayList<>(rest);
        left.addAll(more.rest);
        return new Understanding(collected.all(), left);
    }
}
