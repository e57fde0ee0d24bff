package org.ibid.quiz.kind.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.Voice;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Cast;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** Words that the essay has at second hand: who reports them? Only where every link of the chain is sure. */
public final class VoiceGenerator implements Generator {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 40;
    private static final int BACK = 4;

    @Override
    public String kind() {
        return "voice";
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
        Cast cast = new Cast(essay);
        List<Draft> drafts = new ArrayList<>();
        for (Quotation quotation : essay.version().reading().quotations()) {
            if (quotation.speech() && !quotation.unclosed() && quotation.footnote() == null) {
                chain(essay, cast, quotation)
                        .flatMap(chain -> draft(essay, cast, chain))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /**
     * @param speaker of the words inside
     * @param reporter in whose words they come to the essay
     */
    private record Chain(Quotation inner, Person speaker, Person reporter, Span outer) {}

    private static Optional<Chain> chain(EssayLanguage essay, Cast cast, Quotation inner) {
        if (inner.voices().isEmpty()) {
            return Optional.empty();
        }
        Optional<Quotation> outer = essay.version().reading().quotations().stream()
                .filter(q -> q.id().equals(inner.parent()))
                .findFirst();
        Optional<Voice> reporter = inner.voices().stream()
                .filter(v -> v.role() == Voice.Role.REPORTER)
                .findFirst()
                .or(() -> outer.filter(q -> !q.voices().isEmpty())
                        .map(q -> q.voices().getFirst()));
        Optional<Person> says = cast.person(inner.voices().getFirst());
        Optional<Person> tells = reporter.flatMap(cast::person);
        return says.isPresent()
                        && tells.isPresent()
                        && !says.get().id().equals(tells.get().id())
                ? Optional.of(new Chain(
                        inner,
                        says.get(),
                        tells.get(),
                        outer.map(Quotation::span).orElse(inner.span())))
                : Optional.empty();
    }

    private Optional<Draft> draft(EssayLanguage essay, Cast cast, Chain chain) {
        String words = chain.inner().span().in(essay.text().canonical());
        int count = Words.count(words);
        if (count < SHORTEST
                || count > LONGEST
                || essay.text().passageOf(null, chain.inner().span()).isEmpty()
                || Names.standsIn(chain.reporter(), words)) {
            return Optional.empty();
        }
        Optional<Line> naming = cast.naming(chain.reporter(), chain.outer(), BACK);
        return naming.flatMap(
                line -> cast.among(chain.reporter(), List.of(chain.speaker()), chain.outer(), line.text() + " " + words)
                        .map(options -> draft(essay, cast, chain, line, words, options)));
    }

    private Draft draft(EssayLanguage essay, Cast cast, Chain chain, Line naming, String words, Cast.Options options) {
        List<Target> targets = options.targets(essay, List.of(chain.inner().span()), naming);
        return new Draft(
                kind(),
                "voice/reporter",
                "These words reach the essay at second hand. Who reports them?",
                Prose.excerpt(words),
                told(options.form(), chain.speaker()),
                targets,
                Names.surname(chain.speaker()) + " said it, but the essay takes it from "
                        + Names.surname(chain.reporter()) + ", in whose words it is reported: "
                        + cast.broughtIn(chain.reporter(), naming, chain.outer()),
                Level.SOURCE,
                0.7,
                0.95,
                naming.region(),
                chain.inner().span());
    }

    /** Whoever said it is not who hands it on. */
    private static Form.Choice told(Form.Choice form, Person speaker) {
        return new Form.Choice(
                form.right(),
                form.wrong().stream()
                        .map(w -> w.forms().contains(speaker.name())
                                ? new Form.Option(
                                        w.text(),
                                        w.forms(),
                                        w.text() + " spoke these words; somebody else hands them on.",
                                        w.order())
                                : w)
                        .toList());
    }
}
