package org.ibid.core.importing.jats;

import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.InlineWriter;

/** What is said once of an article, at the first place of its kind. */
enum Loss {
    FORMULA(
            "formula",
            "Formulas are kept as the characters they are written with, here for the first time. See that they can be read."),
    FORMULA_PICTURE("formula-left-out", "A formula that is only a picture was left out, here for the first time."),
    LINE_STYLE(
            "style-left-out",
            "Lines over or through words are not kept, their words are, here for the first time. See that struck-out words do not mislead."),
    SPANS(
            "table-spans",
            "A cell of this table reaches over several columns or rows. Empty cells stand for the rest of it.");

    private final String code;
    private final String message;

    Loss(String code, String message) {
        this.code = code;
        this.message = message;
    }

    void once(EssayAssembly essay, InlineWriter out) {
        if (essay.firstTime(code)) {
            out.problem(code, message);
        }
    }
}
