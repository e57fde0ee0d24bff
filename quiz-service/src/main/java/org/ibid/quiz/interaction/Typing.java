package org.ibid.quiz.interaction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;

/** What holds for any interaction in which one types. */
public final class Typing {

    /** Whatever anybody typed is kept, though nothing so long can be right. */
    public static final int LONGEST_KEPT = 256 * 1024;

    private Typing() {}

    public static Optional<String> misfit(Response.Typed response) {
        return response.text().length() > LONGEST_KEPT
                ? Optional.of("At most " + LONGEST_KEPT + " characters.")
                : Optional.empty();
    }

    /** The right answers of a teacher's form, the one to show first. */
    public static List<String> accepted(KeyForm form) {
        Set<String> accepted = new LinkedHashSet<>();
        if (form.correct() instanceof Response.Typed shown) {
            accepted.add(shown.text().strip());
        }
        form.accepted().forEach(a -> accepted.add(a.strip()));
        accepted.removeIf(String::isEmpty);
        return List.copyOf(accepted);
    }
}
