package org.ibid.core.reading.people;

import java.util.List;
import org.ibid.core.essay.Person.Gender;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.sentence.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A run of capitals that may be a name: {@code General Charles Gordon}.
 *
 * @param span in the canonical text, titles included, possessive mark not
 * @param titles {@code General}
 * @param names {@code Charles}, {@code Gordon}; a particle belongs to its surname: {@code von Hoffmann}
 * @param epithet what tells bearers of one name apart: {@code the Elder}, {@code XIV}
 * @param role true where a role or a nation stands before it: the Menshevik, the historian
 */
record NameRun(
        Stretch stretch,
        Span span,
        List<String> titles,
        List<String> names,
        @Nullable String epithet,
        boolean possessive,
        boolean opensSentence,
        boolean role) {

    String surname() {
        return names.getLast();
    }

    /** As it stands in the text. */
    String shown() {
        return span.in(stretch.whole()).replaceAll("\\s+", " ");
    }

    /** The title with the first name, and the last name, each as a run of its own. */
    List<NameRun> cut() {
        int at = span.end() - surname().length();
        int end = at;
        while (Character.isWhitespace(stretch.whole().charAt(end - 1))) {
            end--;
        }
        return List.of(
                new NameRun(stretch, new Span(span.start(), end), titles, given(), null, false, opensSentence, role),
                new NameRun(
                        stretch,
                        new Span(at, span.end()),
                        List.of(),
                        List.of(surname()),
                        null,
                        possessive,
                        false,
                        false));
    }

    List<String> given() {
        return names.subList(0, names.size() - 1);
    }

    boolean hasFirstName() {
        return names.size() > 1 && (NameWords.firstName(names.getFirst()) || NameWords.initial(names.getFirst()));
    }

    /** Henry VIII, Lewis the Sixteenth. */
    boolean ruler() {
        return epithet != null && NameWords.firstName(names.getFirst());
    }

    /** G. M. Young: two initials and more are a person's. */
    boolean initialled() {
        return given().size() > 1
                && given().stream().allMatch(NameWords::initial)
                && (!NameWords.opener(surname()) || NameWords.surnameToo(surname()));
    }

    /** The gender that a title or else a given name tells, null where neither does. */
    @Nullable
    Gender gender() {
        Gender titled = titleGender();
        if (titled != null) {
            return titled;
        }
        return names.size() > 1 || !titles.isEmpty() ? NameWords.genderOf(names.getFirst()) : null;
    }

    @Nullable
    Gender titleGender() {
        return titles.stream()
                .map(NameWords::genderOfTitle)
                .filter(g -> g != null)
                .findFirst()
                .orElse(null);
    }

    /** At most {@code length} characters of its paragraph ahead of it. */
    String before(int length) {
        int from = Math.max(stretch.span().start(), span.start() - length);
        return stretch.whole().substring(from, span.start());
    }

    /** At most {@code length} characters of its paragraph behind it and its possessive mark. */
    String after(int length) {
        int to = Math.min(stretch.span().end(), span.end() + length);
        String after = stretch.whole().substring(span.end(), to);
        return possessive ? after.replaceFirst("^[’'”]s?", "") : after;
    }
}
