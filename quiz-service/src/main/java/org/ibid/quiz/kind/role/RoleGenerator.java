package org.ibid.quiz.kind.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Cast;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Mention;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** Whom does the essay describe so? From descriptions set beside a name by commas, definite and long enough to fit one person. */
public final class RoleGenerator implements Generator {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 16;

    private static final Pattern AFTER =
            Pattern.compile("^, ((?:the|his|her|a former|an old) [^,.;:()“”]+?)(?=[,.;]|$)");

    @Override
    public String kind() {
        return "role";
    }

    @Override
    public String version() {
        return "3";
    }

    @Override
    public List<Gate> gates() {
        return List.of();
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        Cast cast = new Cast(essay);
        List<Draft> drafts = new ArrayList<>();
        for (Mention mention : essay.mentions()) {
            description(essay, mention.span(), mention.line())
                    .flatMap(span -> draft(essay, cast, mention.person(), mention.line(), span))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Optional<Span> description(EssayLanguage essay, Span mention, Line line) {
        String canonical = essay.text().canonical();
        Matcher after =
                AFTER.matcher(canonical.substring(mention.end(), line.span().end()));
        Optional<Span> found = Optional.empty();
        if (after.find()) {
            found = Optional.of(new Span(mention.end() + after.start(1), mention.end() + after.end(1)));
        }
        return found.filter(span -> describes(essay, line, span));
    }

    /** One noun phrase: no verb of its own, no name, no pronoun but the first. */
    private static boolean describes(EssayLanguage essay, Line line, Span span) {
        String text = span.in(essay.text().canonical());
        int words = Words.count(text);
        return SHORTEST <= words
                && words <= LONGEST
                && Prose.balanced(text)
                && Prose.dangling(text.replaceFirst("^(?:his|her) ", "the ")).isEmpty()
                && !text.matches("(?:his|her) .*")
                && essay.names().mentionedIn(span).isEmpty()
                && line.tokens().stream()
                        .filter(t -> span.contains(t.span()))
                        .noneMatch(t -> t.is("AUX", "PRON") && !t.lower().matches("who|which|that|whose|was|had|is"))
                && line.tokens().stream().filter(t -> span.contains(t.span())).anyMatch(t -> t.is("NOUN", "PROPN"))
                && !startsClause(line, span);
    }

    /** {@code Lenin, the towns led} is no description: a verb follows before any relative pronoun. */
    private static boolean startsClause(Line line, Span span) {
        for (var token : line.tokens()) {
            if (span.contains(token.span())) {
                if (token.lower().matches("who|which|that|whose|of|in|from|at")) {
                    return false;
                }
                if (token.is("VERB", "AUX") && !token.lower().matches(".*(?:ed|ing)")) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Draft> draft(EssayLanguage essay, Cast cast, Person person, Line line, Span description) {
        String text = description.in(essay.text().canonical());
        Optional<Described> described = Described.by(essay, line, description);
        if (described.isEmpty()) {
            return Optional.empty();
        }
        return cast.among(person, described.get()::mayBe, description, line.text())
                .map(options -> {
                    List<Target> targets = options.targets(essay, List.of(description), line);
                    return new Draft(
                            kind(),
                            "role/description",
                            "Of whom does the essay speak as " + Prose.quoted(text) + "?",
                            null,
                            options.form(),
                            targets,
                            "The description stands beside the name: " + Prose.quoted(Prose.beginning(line.text(), 24)),
                            Level.RECALL,
                            0.5,
                            0.6 + 0.1 * essay.terms().weightOf(text) + (Words.count(text) >= 6 ? 0.08 : 0),
                            line.region(),
                            description);
                });
    }
}
