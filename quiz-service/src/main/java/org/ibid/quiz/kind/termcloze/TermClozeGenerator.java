package org.ibid.quiz.kind.termcloze;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gap;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** Which name or term fills the gap? To be recalled and typed; only where the sentence explains what is left out. */
public final class TermClozeGenerator implements Generator {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 38;
    private static final List<String> NUMBERS = List.of("", "one word", "two words", "three words", "four words");

    /** <i>The word “…”</i>: the sentence is about how something is written, not about the thing. */
    private static final Pattern OF_THE_WORD =
            Pattern.compile("(?i)\\b(?:words?|terms?|phrase|expression|name) [“‘\"*]?$");

    @Override
    public String kind() {
        return "termcloze";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of();
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Gap> gaps = essay.lines().stream()
                .flatMap(line -> Gap.in(essay, line).stream())
                .toList();
        Set<String> rivals = rivals(essay, gaps);
        List<Draft> drafts = new ArrayList<>();
        for (Gap gap : gaps) {
            if (SHORTEST <= gap.words() && gap.words() <= LONGEST) {
                Candidate.in(essay, gap).stream()
                        .filter(c -> !OF_THE_WORD
                                .matcher(gap.text().substring(0, c.span().start()))
                                .find())
                        .forEach(c -> drafts.add(draft(essay, gap, c, rivals)));
            }
        }
        return drafts;
    }

    /** Everything a learner might have meant instead: people and the other terms. */
    private static Set<String> rivals(EssayLanguage essay, List<Gap> gaps) {
        Set<String> rivals = new LinkedHashSet<>();
        essay.names().people().forEach(p -> rivals.addAll(Names.forms(p)));
        gaps.forEach(gap -> Candidate.in(essay, gap).forEach(c -> rivals.add(c.term())));
        return rivals;
    }

    private Draft draft(EssayLanguage essay, Gap gap, Candidate candidate, Set<String> rivals) {
        Line line = gap.line();
        Span place = candidate.span().shift(gap.span().start());
        List<String> accepted = accepted(essay, candidate.term());
        String hint = NUMBERS.get(
                Words.of(candidate.term().replace('-', ' ')).size() > 4
                        ? 4
                        : Words.of(candidate.term()).size());
        return new Draft(
                kind(),
                "termcloze/" + candidate.rule(),
                gap.stem(candidate.rule()) + " (" + hint + ", beginning with " + first(candidate.term()) + ")",
                gap.without(candidate.span()),
                new Form.Entry(
                        accepted,
                        rivals.stream().filter(r -> !accepted.contains(r)).toList()),
                List.of(
                        Target.in(essay.text(), null, gap.span(), Target.Role.STIMULUS),
                        Target.in(essay.text(), null, place, Target.Role.EVIDENCE)),
                "The essay has: " + Prose.quoted(Prose.beginning(gap.text(), 30)),
                Level.RECALL,
                0.6,
                0.5 + 0.2 * essay.terms().weightOf(candidate.term()),
                line.region(),
                place);
    }

    private static String first(String term) {
        return term.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    }

    /** The term, and its abbreviation where the essay gives one: {@code New Economic Policy (NEP)}. */
    private static List<String> accepted(EssayLanguage essay, String term) {
        List<String> accepted = new ArrayList<>();
        accepted.add(term);
        Matcher abbreviation = Pattern.compile(Pattern.quote(term) + "s? \\((\\p{Lu}[\\p{Lu}s]+)\\)")
                .matcher(essay.text().canonical());
        if (abbreviation.find()) {
            accepted.add(abbreviation.group(1));
        }
        return accepted;
    }
}
