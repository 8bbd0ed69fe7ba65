package faqbot.search;

import faqbot.search.AnalysedText.Token;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives stems to an index as the analysis has given them before. */
final class TokenReplay extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Token> tokens;

    TokenReplay(List<Token> tokens) {
        this.tokens = tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!tokens.hasNext()) {
            return false;
        }
        clearAttributes();
        var token = tokens.next();
        term.append(token.stem());
        position.setPositionIncrement(token.step());
        return true;
    }
}
