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

    /** The forms of those that are wrong. */
    public static List<String> wrong(Draft draft) {
        return draft.form() instanceof Form.Choice choice
                ? choice.wrong().stream().flatMap(w -> w.forms().stream()).toList()
                : List.of();
    }
}
