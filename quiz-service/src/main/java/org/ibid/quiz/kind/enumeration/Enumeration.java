package org.ibid.quiz.kind.enumeration;

import java.util.List;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;

/**
 * A list that the author announces and gives in full.
 *
 * @param line that announces it
 * @param announced its words up to the list, without what ties them to the sentence before
 * @param things what is counted: {@code main forms}; empty where the list is not counted beforehand
 * @param members as many as announced, in order, each without its number and its stop
 */
record Enumeration(Line line, Span announced, String things, List<Span> members) {

    Enumeration {
        members = List.copyOf(members);
    }

    List<String> texts(EssayLanguage essay) {
        return members.stream().map(m -> m.in(essay.text().canonical())).toList();
    }

    /** From the announcement to the end of the last member. */
    Span whole() {
        return new Span(line.span().start(), members.getLast().end());
    }
}
