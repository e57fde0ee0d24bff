package org.ibid.quiz.kind.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Cast;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Excerpt;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** Whose words are these? Only quotations that are closed, not nested, long enough to have a voice, and surely somebody's. */
public final class AttributionGenerator implements Generator {

    private static final int LONGEST = 40;

    /** Lines that may lie between a quotation and the one that names its speaker. */
    private static final int BACK = 2;

    @Override
    public String kind() {
        return "attribution";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new SpeakerUnnamed());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        Cast cast = new Cast(essay);
        List<Draft> drafts = new ArrayList<>();
        for (Quotation quotation : essay.version().reading().quotations()) {
            if (Excerpt.asks(quotation)) {
                draft(essay, cast, quotation).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(EssayLanguage essay, Cast cast, Quotation quotation) {
        Optional<Person> speaker = cast.person(quotation.voices().getFirst());
        Optional<Span> excerpt = Excerpt.of(essay, quotation, LONGEST);
        if (speaker.isEmpty() || excerpt.isEmpty()) {
            return Optional.empty();
        }
        Optional<Line> naming = cast.naming(speaker.get(), quotation.span(), BACK);
        return naming.flatMap(
                line -> cast.among(speaker.get(), List.of(), quotation.span(), frame(essay, quotation, line))
                        .map(options -> draft(essay, quotation, speaker.get(), excerpt.get(), line, options)));
    }

    /** The quotation and everything from the line that names its speaker on. */
    private static String frame(EssayLanguage essay, Quotation quotation, Line naming) {
        int start = Math.min(naming.span().start(), quotation.span().start());
        int end = Math.max(naming.span().end(), quotation.span().end());
        return essay.text().canonical().substring(start, end);
    }

    private Draft draft(
            EssayLanguage essay, Quotation quotation, Person speaker, Span excerpt, Line naming, Cast.Options options) {
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, excerpt, Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), null, naming.span(), Target.Role.EVIDENCE));
        targets.addAll(options.contrasts());
        String words = excerpt.in(essay.text().canonical()).strip();
        double confidence = quotation.voices().getFirst().confidence();
        boolean alone = Prose.dangling(words).isEmpty();
        return new Draft(
                kind(),
                "attribution/speaker",
                "The essay quotes these words. Whose are they?",
                Prose.excerpt(words),
                options.form(),
                targets,
                "The words are " + options.form().key() + "’s. The essay says so where it brings them in: "
                        + Prose.quoted(Prose.beginning(naming.text(), 22)),
                Level.SOURCE,
                difficulty(essay, speaker),
                0.55
                        + 0.2 * confidence
                        + (alone ? 0.1 : -0.05)
                        - (Words.count(words) < 10 ? 0.08 : 0)
                        + 0.15 * essay.terms().weightOf(words)
                        - 0.3 * share(essay, speaker),
                naming.region(),
                excerpt);
    }

    /** Whoever is named all over the essay is guessed at once. */
    private static double share(EssayLanguage essay, Person person) {
        double all = essay.names().people().stream()
                .mapToDouble(p -> p.mentions().size())
                .sum();
        return all == 0 ? 0 : person.mentions().size() / all;
    }

    private static double difficulty(EssayLanguage essay, Person person) {
        return Math.max(0.3, 0.7 - share(essay, person));
    }
}
