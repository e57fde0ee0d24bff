package org.ibid.core.importing.tei;

import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.InlineWriter;

/** Says at the first place of its kind what an essay cannot keep of an edition. */
final class Losses {

    private final EssayAssembly essay;

    Losses(EssayAssembly essay) {
        this.essay = essay;
    }

    void once(InlineWriter out, Loss loss) {
        if (essay.firstTime(loss.code)) {
            out.problem(loss.code, loss.message);
        }
    }

    enum Loss {
        READINGS(
                "readings-left-out",
                "This edition gives the readings of several witnesses, here for the first time. Its main reading was kept, the others were left out."),
        CHOICE(
                "editor-choice",
                "The edition gives two forms of a word, here for the first time. The corrected, modern or written-out form was kept, the other was left out."),
        DELETION(
                "deletion-left-out", "Words that are struck out in the source were left out, here for the first time."),
        DELETION_KEPT(
                "deletion-kept",
                "From here on words are struck out in the source, as far as an end that is marked elsewhere. They are kept; look whether they belong to the text. Further such places are not told."),
        NOTATION(
                "notation-left-out",
                "Written music was left out, here for the first time; what is said of it was kept. Put a picture of it in its place if readers need it."),
        UNSURE(
                "words-unsure",
                "Words that the editor supplied or could hardly read are kept without a sign of it, here for the first time."),
        FURNITURE(
                "page-furniture-left-out",
                "Running heads, page numbers and catchwords of the printed pages were left out, here for the first time."),
        CROSS_REFERENCE(
                "cross-reference",
                "A reference to another place of this text was kept as words, here for the first time; it leads nowhere."),
        TITLE_PAGE(
                "title-page-left-out",
                "The title page was left out: the title and the author are kept as such. Look at them, and add what is missing."),
        MARGIN_NOTES(
                "margin-notes",
                "Notes stand in the margin, here for the first time. They are kept as notes and marked m1, m2 and so on, apart from the numbering of the footnotes. One that works as a heading can be made one."),
        MARKUP(
                "formula",
                "A formula was kept as the characters it is written with, here for the first time. See that it can be read."),
        SPANS(
                "table-spans",
                "A cell of this table reaches over several columns or rows. Empty cells stand for the rest of it.");

        private final String code;
        private final String message;

        Loss(String code, String message) {
            this.code = code;
            this.message = message;
        }
    }
}
