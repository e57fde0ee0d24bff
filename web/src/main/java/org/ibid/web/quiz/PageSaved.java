package org.ibid.web.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.quiz.PartSaved;
import org.ibid.core.quiz.Problem;
import org.ibid.core.quiz.SaveConflict;
import org.jspecify.annotations.Nullable;

/**
 * What came of the answers of a page.
 *
 * @param clashes by name of the field
 * @param trouble why one of them was refused; null where none was
 * @param late whether they came after the end
 */
record PageSaved(
        Map<String, SaveConflict> clashes, @Nullable Problem trouble, boolean late) {

    private static final String OVER = "attempt-closed";

    static PageSaved of(List<PartSaved> parts) {
        Map<String, SaveConflict> clashes = new LinkedHashMap<>();
        Problem trouble = null;
        for (PartSaved part : parts) {
            SaveConflict clash = part.conflict();
            if (clash != null) {
                clashes.put(AttemptForm.field("r", part.slot(), part.part()), clash);
            }
            trouble = trouble == null ? part.problem() : trouble;
        }
        return new PageSaved(clashes, trouble, trouble != null && trouble.type().equals(OVER));
    }

    boolean whole() {
        return clashes.isEmpty() && trouble == null;
    }
}
