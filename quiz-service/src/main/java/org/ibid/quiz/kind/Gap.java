package org.ibid.quiz.kind;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/**
 * A sentence that something may be left out of: it stands alone, and who says it is known.
 *
 * @param span what is shown, in the canonical text: the sentence without marks that open or close around it
 * @param holder surname of whom the essay quotes with the whole of it; empty when the essay says it itself
 */
public record Gap(Line line, Span span, String text, String holder) {

    private static final int SHORTEST = 11;

    /** The author in person, the numbers of an enumeration, a sentence cut off after an abbreviation. */
    private static final Pattern UNFIT = Pattern.compile(
            "\\b(?:I|my)\\b|\\b(?:[Aa]s|which) we (?:have |will |shall )?\\p{L}+\\b|\\bin (?:more detail in )?section\\b|\\((?:[ivx]+|[a-h])\\.?\\)|\\s\\p{L}{1,2}\\.\\s*$");

    /** The line as a sentence for gaps, if it can be one. */
    public static Optional<Gap> in(EssayLanguage essay, Line line) {
        if (line.block() instanceof Block.ItemList) {
            return Optional.empty();
        }
        Optional<Quotation> whole = essay.quotationsIn(line.span()).stream()
                .filter(q -> q.speech() && !q.unclosed() && covers(q.span(), line.span()))
                .reduce((outer, inner) -> inner);
        if (whole.isEmpty() && line.quoted()) {
            return Optional.empty();
        }
        Span span = whole.map(q -> common(q.span(), line.span())).orElse(line.span());
        Optional<String> holder = whole.map(q -> speaker(essay, q));
        String text = span.in(essay.text().canonical());
        return holder.filter(String::isEmpty).isPresent()
                        || !stands(text)
                        || essay.names().loosePronoun(text).isPresent()
                        || TakenUp.in(essay, span).isPresent()
                ? Optional.empty()
                : Optional.of(new Gap(line, span, text, holder.orElse("")));
    }

    private static boolean stands(String text) {
        return Prose.balanced(text)
                && !text.startsWith("[")
                && !Prose.citation(text)
                && Prose.dangling(text).isEmpty()
                && Words.count(text) >= SHORTEST
                && !text.strip().endsWith("?")
                && !text.strip().endsWith(":")
                && !UNFIT.matcher(text).find()
                && !text.contains("…")
                && !text.contains("\n")
                && Character.isUpperCase(text.replaceFirst("^[“‘\"']", "").charAt(0));
    }

    /** All but the marks around it. */
    private static boolean covers(Span quotation, Span line) {
        return quotation.start() <= line.start() + 2 && line.end() - 3 <= quotation.end();
    }

    private static Span common(Span a, Span b) {
        return new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
    }

    private static String speaker(EssayLanguage essay, Quotation quotation) {
        return quotation.voices().isEmpty()
                ? ""
                : new Cast(essay)
                        .person(quotation.voices().getFirst())
                        .map(Names::surname)
                        .orElse("");
    }

    public int words() {
        return Words.count(text);
    }

    /** The sentence with one part of it left out. */
    public String without(Span part) {
        return text.substring(0, part.start()) + ItemBody.GAP + text.substring(part.end());
    }

    /** @param missing what is asked for: {@code figure}, {@code year} */
    public String stem(String missing) {
        return holder.isEmpty()
                ? "According to the essay, which " + missing + " fills the gap?"
                : "Which " + missing + " fills the gap in these words, which the essay quotes from " + holder + "?";
    }
}
