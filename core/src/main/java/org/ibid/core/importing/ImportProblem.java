package org.ibid.core.importing;

import org.jspecify.annotations.Nullable;

/**
 * A place where the importer was unsure or could not keep something.
 *
 * @param code one of {@link WarningCodes#ALL}: {@code note-text-missing}
 * @param message for a teacher: what was found, what to do
 * @param start offset in the canonical text, or null where the problem has no place
 */
public record ImportProblem(
        String code, String message, @Nullable Integer start) {

    public ImportProblem {
        // whoever adds a warning gives it words, too
        assert WarningCodes.ALL.contains(code) : code;
    }

    /** The title is no block of the essay, so what it calls is called where the text begins. */
    public static ImportProblem titleNote() {
        return new ImportProblem(
                "title-note",
                "The title, or a name under it, calls a note. The note is called at the beginning of the text instead.",
                0);
    }
}
