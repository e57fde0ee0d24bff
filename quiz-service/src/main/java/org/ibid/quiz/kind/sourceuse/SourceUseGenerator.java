package org.ibid.quiz.kind.sourceuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Person;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Cast;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;

/** Which source does the essay use although it says that its sympathies lay elsewhere? From descriptions in the text only. */
public final class SourceUseGenerator implements Generator {

    @Override
    public String kind() {
        return "sourceuse";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new Described());
    }

    private record Source(Person person, Line line, String sign) {}

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        Cast cast = new Cast(essay);
        List<Source> sources = sources(essay, cast);
        List<Draft> drafts = new ArrayList<>();
        for (Source source : sources) {
            String named = String.join(
                    " ",
                    sources.stream()
                            .filter(s -> !s.equals(source))
                            .map(s -> s.person().name())
                            .toList());
            cast.among(
                            source.person(),
                            List.of(),
                            source.line().span(),
                            source.line().text() + " " + named)
                    .ifPresent(options -> drafts.add(draft(essay, source, options)));
        }
        return drafts;
    }

    /** One for each person whose words or findings the essay uses near a description of where they stand. */
    private static List<Source> sources(EssayLanguage essay, Cast cast) {
        List<Source> sources = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Person person : essay.names().people()) {
            for (Line line : essay.lines()) {
                Optional<String> sign = line.quoted() ? Optional.empty() : Sympathy.of(essay, person, line);
                if (sign.isPresent() && used(cast, person) && seen.add(person.id())) {
                    sources.add(new Source(person, line, sign.get()));
                }
            }
        }
        return sources;
    }

    /** Quoted, or spoken of as somebody whose tables, figures, book or archives are drawn on. */
    private static boolean used(Cast cast, Person person) {
        return person.part() == Person.Part.WRITER || !cast.places(person).isEmpty();
    }

    private Draft draft(EssayLanguage essay, Source source, Cast.Options options) {
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, source.line().block().span(), Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), null, source.line().span(), Target.Role.EVIDENCE));
        targets.addAll(options.contrasts());
        return new Draft(
                kind(),
                "sourceuse/sympathy",
                "Which of these people does the essay use in support of its own case, although it says that they stood"
                        + " on the other side?",
                null,
                silent(options.form()),
                targets,
                "The essay says so with the words “" + source.sign() + "”: "
                        + Prose.quoted(Prose.beginning(source.line().text(), 36)),
                Level.CORROBORATE,
                0.65,
                0.9,
                source.line().region(),
                source.line().span());
    }

    private static Form.Choice silent(Form.Choice form) {
        return new Form.Choice(
                form.right(),
                form.wrong().stream()
                        .map(w -> new Form.Option(
                                w.text(),
                                w.forms(),
                                "Nothing of the kind is said of " + w.text() + ". " + w.reason(),
                                w.order()))
                        .toList());
    }
}
