package org.ibid.web.marks;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.ibid.web.reading.Portions;
import org.ibid.web.typesetting.Light;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants marked: words selected in the page ({@code from}, {@code fromOffset}, {@code to},
 * {@code toOffset}, {@code exact}), or sentences ticked in the form of a paragraph ({@code passage},
 * {@code portion=start-end} …).
 */
final class MarkForm {

    static final int LONGEST_NOTE = 10_000;

    private final MultivaluedMap<String, String> fields;

    MarkForm(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    @Nullable
    Integer version() {
        int version = number("version");
        return version < 0 ? null : version;
    }

    Optional<Mark.Kind> kind() {
        try {
            return Optional.of(Mark.Kind.valueOf(text("kind").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Line ends as the browser's own text has them. */
    String note() {
        return text("note").replace("\r\n", "\n").strip();
    }

    String passage() {
        return text("passage");
    }

    /** The places to be marked; none where the form names none that stand in this version. */
    List<Light> places(EssayVersion essay, Mark.Kind kind) {
        List<Light> chosen = passage().isEmpty() ? selected(essay) : ticked(essay, kind);
        return kind == Mark.Kind.UNCLEAR ? sentencesUnder(essay, chosen) : chosen;
    }

    private List<Light> selected(EssayVersion essay) {
        return new SelectedWords(text("from"), number("fromOffset"), text("to"), number("toOffset"), text("exact"))
                .in(essay.text()).stream().toList();
    }

    /** Sentences that follow each other are one mark. */
    private List<Light> ticked(EssayVersion essay, Mark.Kind kind) {
        List<String> ticked = fields.getOrDefault("portion", List.of());
        List<Light> places = new ArrayList<>();
        boolean goesOn = false;
        for (Sentence portion : Portions.in(essay, passage())) {
            Light place = new Light(portion.footnote(), portion.span());
            boolean chosen = ticked.contains(
                    portion.span().start() + "-" + portion.span().end());
            if (chosen && goesOn && kind != Mark.Kind.UNCLEAR) {
                Span before = places.removeLast().span();
                places.add(new Light(
                        place.footnote(), new Span(before.start(), place.span().end())));
            } else if (chosen) {
                places.add(place);
            }
            goesOn = chosen;
        }
        return places;
    }

    /** What is not followed is a sentence, however little of it was selected. */
    private static List<Light> sentencesUnder(EssayVersion essay, List<Light> chosen) {
        return chosen.stream()
                .flatMap(place -> portionsUnder(essay, place).stream())
                .map(portion -> new Light(portion.footnote(), portion.span()))
                .distinct()
                .toList();
    }

    static List<Sentence> portionsUnder(EssayVersion essay, Light place) {
        String footnote = place.footnote();
        List<Sentence> portions = footnote == null ? Portions.ofEssay(essay) : Portions.in(essay, footnote);
        return portions.stream()
                .filter(portion -> portion.span().overlaps(place.span()))
                .toList();
    }

    static Target target(EssayVersion essay, Light place) {
        return Target.in(essay.text(), place.footnote(), place.span(), Target.Role.STIMULUS);
    }

    private String text(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value;
    }

    private int number(String field) {
        String value = text(field);
        return value.matches("\\d{1,8}") ? Integer.parseInt(value) : -1;
    }
}
