package org.ibid.quiz.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.Voice;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Tongue;
import org.ibid.quiz.language.Words;

/** The part of a quotation that is shown: all of it, or the whole sentences of it that say most. */
public final class Excerpt {

    private Excerpt() {}

    public static final int SHORTEST = 8;

    /** Half a sentence has less of a voice. */
    private static final int SHORTEST_FRAGMENT = 11;

    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            "^[“‘\"']?(?:If|When|While|Although|Though|Because|As|Throughout|During|After|Before|Since|Unless|Until|In|On|At|For|With|By)\\b");

    private static final Pattern VOCATIVE =
            Pattern.compile("(?i)^[“‘\"']?(?:(?:my )?(?:dear(?:est)?|good)(?: old)?|old)"
                    + " (?:fellow|boy|chap|man|sir|lady|friend|child)\\b");

    private static final Pattern ADDRESSED = Pattern.compile("(?i)\\b(?:you|your|let[’']s)\\b");
    private static final Pattern SPEAKING = Pattern.compile("\\b(?:I|[Mm]e|[Mm]y)\\b");

    /** True for the essay's own closed speech of somebody who speaks in it, not at second hand. */
    public static boolean asks(Quotation quotation) {
        return quotation.speech()
                && !quotation.unclosed()
                && quotation.footnote() == null
                && quotation.parent() == null
                && !quotation.voices().isEmpty()
                && quotation.voices().getFirst().role() == Voice.Role.SPEAKER
                && quotation.voices().getFirst().mode() == Voice.Mode.QUOTED;
    }

    /** @param longest in words */
    public static Optional<Span> of(EssayLanguage essay, Quotation quotation, int longest) {
        List<Span> candidates = new ArrayList<>();
        List<Span> pieces = essay.linesIn(quotation.span()).stream()
                .map(line -> cut(line, quotation.span()))
                .toList();
        for (int from = 0; from < pieces.size(); from++) {
            for (int to = from; to < pieces.size(); to++) {
                candidates.add(new Span(pieces.get(from).start(), pieces.get(to).end()));
            }
        }
        if (VOCATIVE.matcher(quotation.span().in(essay.text().canonical())).find()) {
            return Optional.empty();
        }
        return candidates.stream()
                .map(span -> trimmed(essay, span))
                .filter(span -> fits(essay, quotation, span, longest))
                .max(Comparator.comparingDouble((Span span) -> worth(essay, span))
                        .thenComparing(Span::start, Comparator.reverseOrder()));
    }

    private static Span cut(Line line, Span quotation) {
        return new Span(
                Math.max(line.span().start(), quotation.start()),
                Math.min(line.span().end(), quotation.end()));
    }

    private static Span trimmed(EssayLanguage essay, Span span) {
        String text = span.in(essay.text().canonical());
        int start = span.start() + (text.length() - text.stripLeading().length());
        return new Span(start, Math.max(start, start + text.strip().length()));
    }

    /** In one block, of the right length, without somebody else's words inside. */
    private static boolean fits(EssayLanguage essay, Quotation quotation, Span span, int longest) {
        String text = span.in(essay.text().canonical());
        return essay.text().passageOf(null, span).isPresent()
                && sized(text, longest)
                && Prose.balanced(text)
                && !Prose.citation(text)
                && !Tongue.foreign(text)
                && says(essay, span, text)
                && !Severed.is(essay, quotation, span)
                && !smallTalk(essay, text)
                && essay.quotationsIn(span).stream().allMatch(q -> q.id().equals(quotation.id()) || !q.speech());
    }

    /** With a verb, and more than the circumstance that a sentence begins with. */
    private static boolean says(EssayLanguage essay, Span span, String text) {
        return !(text.endsWith(",") && CIRCUMSTANCE.matcher(text).find())
                && essay.linesIn(span).stream()
                        .flatMap(l -> l.tokens().stream())
                        .anyMatch(t -> span.contains(t.span()) && t.is("VERB", "AUX"));
    }

    /** Two people about themselves: nothing that the essay is about. */
    private static boolean smallTalk(EssayLanguage essay, String text) {
        return ADDRESSED.matcher(text).find()
                && SPEAKING.matcher(text).find()
                && !essay.terms().ofTheMatter(text);
    }

    private static boolean sized(String words, int longest) {
        int count = Words.count(words);
        boolean fragment = Character.isLowerCase(words.strip().codePointAt(0));
        return (fragment ? SHORTEST_FRAGMENT : SHORTEST) <= count && count <= longest;
    }

    private static double worth(EssayLanguage essay, Span span) {
        String text = span.in(essay.text().canonical());
        return essay.terms().weightOf(text)
                + (Prose.dangling(text).isEmpty() ? 1 : 0)
                + Math.min(20, text.length() / 8.0) / 40;
    }
}
