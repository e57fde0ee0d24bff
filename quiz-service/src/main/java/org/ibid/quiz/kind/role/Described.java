package org.ibid.quiz.kind.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Token;
import org.ibid.quiz.language.Words;

/**
 * The class that a description puts somebody in, and whom else the essay puts there: <i>leader</i> for <i>the greatest of
 * their leaders</i>. Who is in another class cannot be meant, and who is described so as well might be.
 */
record Described(EssayLanguage essay, String head, Set<String> stems) {

    /** Characters between a name and the noun that says what somebody is. */
    private static final int BESIDE = 45;

    static Optional<Described> by(EssayLanguage essay, Line line, Span description) {
        List<Token> tokens = line.tokens().stream()
                .filter(t -> description.contains(t.span()))
                .toList();
        return head(tokens)
                .map(noun -> new Described(
                        essay,
                        Words.stem(noun),
                        Words.stems(description.in(essay.text().canonical()))));
    }

    /** The noun before <i>of</i> and <i>who</i>; of a superlative the one behind. */
    private static Optional<String> head(List<Token> tokens) {
        String last = null;
        for (Token token : tokens) {
            boolean ends = token.lower().matches("of|in|from|at|for|to|who|whose|which|that|with|on");
            if (ends && last != null) {
                return Optional.of(last);
            }
            if (token.is("NOUN", "PROPN")) {
                last = token.lower();
            }
        }
        return Optional.ofNullable(last);
    }

    /** True where the essay says elsewhere that somebody is one of these, and never that it is the very one. */
    boolean mayBe(Person person) {
        List<Span> mentions = person.mentions();
        return mentions.stream().anyMatch(this::belongs) && mentions.stream().noneMatch(this::fits);
    }

    private boolean belongs(Span mention) {
        return tokens(mention)
                .filter(t -> t.is("NOUN", "PROPN") && Words.stem(t.text()).equals(head))
                .anyMatch(t -> beside(mention, t.span()));
    }

    /** In one piece with the name: neither a sentence nor somebody else between. */
    private boolean beside(Span mention, Span noun) {
        int from = Math.min(mention.end(), noun.end());
        int to = Math.max(mention.start(), noun.start());
        return from <= to
                && to - from <= BESIDE
                && !essay.text().canonical().substring(from, to).matches("(?s).*[;:.].*")
                && essay.names().mentionedIn(new Span(from, to)).isEmpty();
    }

    /** The noun and another word of the description in one sentence with the name. */
    private boolean fits(Span mention) {
        return essay.lineAt(mention.start())
                .map(l -> Words.stems(l.text()))
                .filter(said ->
                        said.contains(head) && stems.stream().anyMatch(s -> !s.equals(head) && said.contains(s)))
                .isPresent();
    }

    private Stream<Token> tokens(Span mention) {
        return essay.lineAt(mention.start()).stream().flatMap(l -> l.tokens().stream());
    }
}
