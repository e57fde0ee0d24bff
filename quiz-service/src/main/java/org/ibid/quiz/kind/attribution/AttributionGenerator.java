package org.ibid.quiz.kind.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.Voice;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Cast;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Excerpt;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Halves;
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
        return "3";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new SpeakerUnnamed());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        Cast cast = new Cast(essay);
        List<Draft> drafts = new ArrayList<>();
        List<Halves> halves =
                Halves.in(essay).stream().filter(h -> h.fits(essay, LONGEST)).toList();
        for (Quotation quotation : essay.version().reading().quotations()) {
            if (Excerpt.asks(quotation)) {
                shown(essay, quotation, halves)
                        .flatMap(shown -> draft(essay, cast, shown))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /**
     * @param whole the quotation; of two halves the first, with the name behind it
     * @param parts the places shown, one or the two halves of a sentence
     * @param prompt in quotation marks
     */
    private record Shown(Voice voice, Span whole, List<Span> parts, String words, String prompt) {}

    /** A sentence that is interrupted is put together at its first half and left alone at its second. */
    private static Optional<Shown> shown(EssayLanguage essay, Quotation quotation, List<Halves> halves) {
        Voice voice = quotation.voices().getFirst();
        if (halves.stream().anyMatch(h -> h.second().equals(quotation))) {
            return Optional.empty();
        }
        return halves.stream()
                .filter(h -> h.first().equals(quotation))
                .findFirst()
                .map(h -> new Shown(
                        voice,
                        h.first().span(),
                        List.of(h.first().span(), h.second().span()),
                        h.words(essay),
                        Prose.quoted(h.words(essay))))
                .or(() -> Excerpt.of(essay, quotation, LONGEST).map(excerpt -> {
                    String words = excerpt.in(essay.text().canonical()).strip();
                    return new Shown(voice, quotation.span(), List.of(excerpt), words, Prose.excerpt(words));
                }));
    }

    private Optional<Draft> draft(EssayLanguage essay, Cast cast, Shown shown) {
        return cast.person(shown.voice())
                .flatMap(speaker -> cast.naming(speaker, shown.whole(), BACK)
                        .flatMap(line -> cast.among(
                                        speaker, cast::quoted, shown.whole(), frame(essay, shown.whole(), line))
                                .map(options -> draft(essay, cast, shown, speaker, line, options))));
    }

    /** The quotation and everything from the line that names its speaker on. */
    private static String frame(EssayLanguage essay, Span whole, Line naming) {
        int start = Math.min(naming.span().start(), whole.start());
        int end = Math.max(naming.span().end(), whole.end());
        return essay.text().canonical().substring(start, end);
    }

    private Draft draft(
            EssayLanguage essay, Cast cast, Shown shown, Person speaker, Line naming, Cast.Options options) {
        boolean alone = Prose.dangling(shown.words()).isEmpty();
        return new Draft(
                kind(),
                "attribution/speaker",
                "The essay quotes these words. Whose are they?",
                shown.prompt(),
                options.form(),
                options.targets(essay, shown.parts(), naming),
                "The words are " + options.form().key() + "’s. The essay says so where it brings them in: "
                        + cast.broughtIn(speaker, naming, shown.whole()),
                Level.SOURCE,
                difficulty(essay, speaker),
                0.55
                        + 0.2 * shown.voice().confidence()
                        + (alone ? 0.1 : -0.05)
                        - (Words.count(shown.words()) < 10 ? 0.08 : 0)
                        + 0.15 * essay.terms().weightOf(shown.words())
                        - 0.3 * share(essay, speaker),
                naming.region(),
                shown.parts().getFirst());
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
