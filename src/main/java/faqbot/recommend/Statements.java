package faqbot.recommend;

import java.util.ArrayList;
import java.util.List;

/** Collects statements; of those that say the same the surest stays, in its first place. */
final class Statements {
    private final List<Statement> statements = new ArrayList<>();

    void add(Statement statement) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).saysTheSameAs(statement)) {
                if (statement.confidence() > statements.get(i).confidence()) {
                    statements.set(i, statement);
                }
                return;
            }
        }
        statements.add(statement);
    }

    List<Statement> all() {
        return List.copyOf(statements);
    }
}
