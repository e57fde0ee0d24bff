package org.ibid.web.typesetting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * The passage that a page shows lit. In an address it is {@code light=120-184} for the essay and
 * {@code light=n12:0-40} for a note; the fragment {@code #lit} brings it into view.
 *
 * @param footnote id of the note whose text is meant, or null for the essay
 * @param span UTF-16 offsets into that text
 */
public record Light(@Nullable String footnote, Span span) {

    /** Id of the first lit piece of a page. */
    public static final String ID = "lit";

    private static final Pattern FORM = Pattern.compile("(?:([A-Za-z0-9_-]{1,40}):)?(\\d{1,8})-(\\d{1,8})");

    public static Light of(Target target) {
        return new Light(target.footnote(), target.position().span());
    }

    /** Empty for anything that is not a light: a hand-made address shows the essay unlit. */
    public static Optional<Light> parse(@Nullable String parameter) {
        if (parameter == null) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(parameter);
        if (!form.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(form.group(2));
        int end = Integer.parseInt(form.group(3));
        return start < end ? Optional.of(new Light(form.group(1), new Span(start, end))) : Optional.empty();
    }

    /** The value of the parameter {@code light}; safe in an address as it stands. */
    public String parameter() {
        return (footnote == null ? "" : footnote + ":") + span.start() + "-" + span.end();
    }
}
