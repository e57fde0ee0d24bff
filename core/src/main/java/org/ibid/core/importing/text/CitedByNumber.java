package org.ibid.core.importing.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The forms in which a text cites the works of a numbered list, so that what is printed so calls no note. */
final class CitedByNumber {

    private CitedByNumber() {}

    /** @param lists those of notes and those of works; where there are only works, whatever counts cites them */
    static Set<MarkerForm> in(List<NoteList> lists) {
        Set<MarkerForm> forms = EnumSet.noneOf(MarkerForm.class);
        boolean notes = lists.stream().anyMatch(list -> !list.works());
        for (NoteList list : lists) {
            if (list.works() && !notes) {
                forms.addAll(Set.of(MarkerForm.FIGURES, MarkerForm.BRACKETS, MarkerForm.PARENTHESES));
            } else if (list.works()) {
                switch (list.entries().getFirst().label().style()) {
                    case BRACKETED -> forms.add(MarkerForm.BRACKETS);
                    case PARENTHESISED -> forms.add(MarkerForm.PARENTHESES);
                    default -> {
                        // entries that are merely counted do not say how they are cited
                    }
                }
            }
        }
        return forms;
    }
}
