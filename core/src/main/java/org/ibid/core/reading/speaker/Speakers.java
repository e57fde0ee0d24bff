package org.ibid.core.reading.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Quotation.Form;
import org.ibid.core.essay.Voice;
import org.ibid.core.essay.Voice.Mode;
import org.ibid.core.essay.Voice.Role;
import org.ibid.core.reading.people.People;
import org.jspecify.annotations.Nullable;

/** Gives each quotation of the essay its voices: the rules, then the vetoes, then the voices of what it stands inside. */
public final class Speakers {

    private static final double VETOED = 0.4;
    /** No essay has as many quotations: what comes after them stays without a voice. */
    private static final int MOST_HEARD = 20_000;

    private static final String SAID_INSIDE_RULE = "said-inside";
    private static final double INSIDE = 0.95;
    private static final Pattern SAID_INSIDE = Pattern.compile(
            "^[^\uE000-\uF801\\[]{0,200}\\[(?:said|says|wrote|writes|continues|continued) ([\uE000-\uF7FF])\\]");

    private final EssayText text;
    private final People people;
    private final Masked masked;
    private final Neighbourhood neighbourhood;
    private final Map<String, Quotation> done = new HashMap<>();
    private final GoingOn goingOn;

    private Speakers(EssayText text, People people, Masked masked, Neighbourhood neighbourhood) {
        this.text = text;
        this.people = people;
        this.masked = masked;
        this.neighbourhood = neighbourhood;
        this.goingOn = new GoingOn(text, people, masked, done);
    }

    /** The quotations with their voices, in the same order. */
    public static List<Quotation> of(
            EssayText text, List<Quotation> quotations, People people, List<org.ibid.core.essay.Sentence> sentences) {
        Masked masked = new Masked(text.canonical(), people, quotations);
        Speakers speakers = new Speakers(
                text,
                people,
                masked,
                new Neighbourhood(text, masked, sentences, quotations, new Pronouns(people.genders())));
        List<Quotation> voiced = new ArrayList<>();
        @Nullable Quotation last = null;
        for (Quotation quotation : quotations) {
            boolean listened = quotation.footnote() == null && voiced.size() < MOST_HEARD;
            Quotation heard = listened ? speakers.hear(quotation, last) : quotation;
            speakers.done.put(heard.id(), heard);
            voiced.add(heard);
            last = heard.speech() ? heard : last;
        }
        return voiced;
    }

    private Quotation hear(Quotation quotation, @Nullable Quotation last) {
        Surroundings around = neighbourhood.of(quotation);
        if (quotation.form() == Form.TITLE && !beginsWhatGoesOn(around)) {
            return quotation;
        }
        if (quotation.form() == Form.SCARE || quotation.form() == Form.TITLE) {
            return tagged(quotation, around);
        }
        Optional<Finding> found = saidInside(quotation)
                .or(() -> goingOn.secondHalf(quotation, last))
                .or(() -> Rules.IN_ORDER.stream()
                        .flatMap(r -> r.find(around).stream())
                        .findFirst())
                .or(() -> goingOn.sameNote(quotation, last))
                .or(() -> goingOn.goesOn(quotation, last, around));
        Quotation heard = with(quotation, quotation.form(), found);
        if (heard.form() == Form.BLOCK
                && found.isPresent()
                && heard.voices().stream().anyMatch(Voice::sure)) {
            found.get().speaker().ifPresent(speaker -> neighbourhood.remember(heard, speaker));
        }
        return heard;
    }

    /** “The colonists [said P] claim”: whoever quotes has put the speaker into the words. */
    private Optional<Finding> saidInside(Quotation quotation) {
        Matcher inside = SAID_INSIDE.matcher(
                masked.behind(quotation.span().start(), quotation.span().end()));
        return inside.find()
                ? Optional.of(new Finding(
                        SAID_INSIDE_RULE,
                        OptionalInt.of(Masked.person(inside.group(1).charAt(0))),
                        OptionalInt.empty(),
                        INSIDE))
                : Optional.empty();
    }

    /** “The Assembly,” declares P, “knows no rank”: capitals, but no title. */
    private static boolean beginsWhatGoesOn(Surroundings around) {
        return around.before().isBlank() && around.after().indexOf(Masked.QUOTE) >= 0;
    }

    /** “How,” he asked: a word or two, but said. */
    private Quotation tagged(Quotation quotation, Surroundings around) {
        String words = quotation.span().in(text.canonical());
        boolean said = words.endsWith(",") || words.endsWith("?") || words.endsWith("!");
        Optional<Finding> found =
                said ? Rules.TAGS.stream().flatMap(r -> r.find(around).stream()).findFirst() : Optional.empty();
        return found.isPresent() ? with(quotation, Form.INLINE, found) : quotation;
    }

    private Quotation with(Quotation quotation, Form form, Optional<Finding> found) {
        List<Voice> voices = new ArrayList<>();
        found.flatMap(f -> voice(f.speaker(), Role.SPEAKER, f, quotation)).ifPresent(voices::add);
        found.flatMap(f -> voice(f.reporter(), Role.REPORTER, f, quotation)).ifPresent(voices::add);
        Quotation parent = quotation.parent() == null ? null : done.get(quotation.parent());
        if (parent != null) {
            addOuter(voices, parent.voices());
        }
        return new Quotation(
                quotation.id(),
                quotation.span(),
                quotation.footnote(),
                form,
                quotation.parent(),
                quotation.unclosed(),
                voices);
    }

    private static void addOuter(List<Voice> voices, List<Voice> outer) {
        List<Voice> known = outer.stream().filter(v -> v.who() != null).toList();
        if (voices.isEmpty() && !known.isEmpty()) {
            voices.add(new Voice(null, null, Role.SPEAKER, Mode.QUOTED, 0, "unknown"));
        }
        known.stream()
                .filter(v -> voices.stream()
                        .noneMatch(w -> v.person() != null && v.person().equals(w.person())))
                .forEach(v ->
                        voices.add(new Voice(v.who(), v.person(), Role.REPORTER, v.mode(), v.confidence(), v.rule())));
    }

    private Optional<Voice> voice(OptionalInt number, Role role, Finding found, Quotation quotation) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Person person = people.people().get(number.getAsInt());
        Set<Integer> inside = masked.peopleIn(quotation.span());
        boolean namedInside =
                role == Role.SPEAKER && !found.rule().equals(SAID_INSIDE_RULE) && inside.contains(number.getAsInt());
        double confidence = namedInside ? VETOED : found.confidence();
        return Optional.of(new Voice(
                person.name(),
                person.id(),
                role,
                Mode.QUOTED,
                confidence,
                namedInside ? "vetoed-" + found.rule() : found.rule()));
    }
}
