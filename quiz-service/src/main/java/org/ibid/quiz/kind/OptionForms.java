package org.ibid.quiz.kind;

import java.util.ArrayList;
import java.util.List;

/** The forms of all options of a choice, for gates that look for names. */
public final class OptionForms {

    private OptionForms() {}

    public static List<String> of(Draft draft) {
        List<String> forms = new ArrayList<>();
        if (draft.form() instanceof Form.Choice choice) {
            forms.addAll(choice.right().forms());
            choice.wrong().forEach(w -> forms.addAll(w.forms()));
        }
        return forms;
    }
}
