package faqbot.search;

import java.io.Reader;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * English text about technology as index terms.
 *
 * <p>{@code C++}, {@code C#} and {@code .NET} stay words of their own, {@code Node.js} is found as
 * {@code nodejs}, {@code node} and {@code js}, negation is kept ({@code isn't} holds {@code not}),
 * and no word is dropped but emoji. The terms are stems, which the forms of a word share; the type
 * of each token is the word in lower case and without accents.
 */
final class TechnicalEnglishAnalyzer extends Analyzer {
    // Each pattern begins with the sign itself and looks back only where that stands: looking back
    // at every letter of a text takes twenty times as long.
    private static final Pattern PLUS_PLUS = Pattern.compile("\\+\\+(?<=\\p{L}\\+\\+)");
    private static final Pattern SHARP = Pattern.compile("#(?<=\\b\\p{L}#)(?!\\w)");
    private static final Pattern LEADING_DOT =
            Pattern.compile("\\.(?=\\p{L})(?<![\\p{L}\\p{N}.]\\.)");
    private static final Pattern CONTRACTED_NOT = Pattern.compile("(?i)n(?<=\\p{L}n)['’]t\\b");
    private static final Set<String> DROPPED_TYPES = Set.of("<EMOJI>");

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        var text = new PatternReplaceCharFilter(PLUS_PLUS, "plusplus", reader);
        text = new PatternReplaceCharFilter(SHARP, "sharp", text);
        text = new PatternReplaceCharFilter(LEADING_DOT, "dot", text);
        return new PatternReplaceCharFilter(CONTRACTED_NOT, " not", text);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new StandardTokenizer();
        TokenStream words = new TypeTokenFilter(tokenizer, DROPPED_TYPES);
        words = new LowerCaseFilter(words);
        words = new EnglishPossessiveFilter(words);
        words = new ASCIIFoldingFilter(words);
        words = new CompoundWordFilter(words);
        return new TokenStreamComponents(tokenizer, new PorterStemFilter(new FormFilter(words)));
    }
}
