package org.ibid.web.writing;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.form.EssayForm;
import org.ibid.core.form.FormProblem;

/** Says what could not be understood in a typed text, each with its line. */
record Problems(WritingWords words) {

    private static final int MOST = 50;

    List<String> of(EssayForm.Read read, String typed) {
        if (typed.length() > WritingForm.MOST_CHARACTERS) {
            return List.of(words.tooLong());
        }
        if (read.text().blocks().isEmpty()) {
            return List.of(words.nothingWritten());
        }
        List<String> said = new ArrayList<>(
                read.problems().stream().limit(MOST).map(this::said).toList());
        if (read.problems().size() > MOST) {
            said.add(words.moreProblems(read.problems().size() - MOST));
        }
        return said;
    }

    private String said(FormProblem problem) {
        return words.onLine(problem.line(), what(problem));
    }

    private String what(FormProblem problem) {
        String typed = problem.what();
        return switch (problem.kind()) {
            case MARK_UNCLOSED -> words.markUnclosed(typed);
            case TAG_UNKNOWN -> words.tagUnknown(typed);
            case TAG_UNCLOSED -> words.tagUnclosed(typed);
            case LINK_REFUSED -> words.linkRefused(typed);
            case NOTE_UNDEFINED -> words.noteUndefined(typed);
            case NOTE_DOUBLED -> words.noteDoubled(typed);
            case NOTE_IN_NOTE -> words.noteInNote(typed);
            case FENCE_UNCLOSED -> words.fenceUnclosed();
            case QUOTATION_RUNS_ON -> words.quotationRunsOn();
            case QUOTATION_HOLDS_BLOCK -> words.quotationHoldsBlock();
            case LIST_RUNS_ON -> words.listRunsOn();
            case LIST_MIXED -> words.listMixed();
            case TABLE_LINE -> words.tableLine();
            case MARK_UNKNOWN -> words.markUnknown(typed);
            case CHARACTER_REFUSED -> words.characterRefused(typed);
        };
    }
}
