package org.ibid.quiz.kind.marker;

import org.ibid.core.annotation.Target;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** Every option ends in a note, each in another one, so that no two can be right. */
final class OwnNotes implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        long notes = draft.targets().stream()
                .filter(t -> t.role() != Target.Role.STIMULUS)
                .flatMap(t -> essay.text().references().stream()
                        .filter(r -> Math.abs(r.offset() - t.position().end()) <= 1)
                        .map(FootnoteReference::footnote))
                .distinct()
                .count();
        long options = draft.targets().stream()
                .filter(t -> t.role() != Target.Role.STIMULUS)
                .count();
        return new Certificate.Check(
                "own-notes",
                notes == options,
                notes == options
                        ? "Each of the " + options + " statements ends in another note."
                        : "Two statements share a note, or one has none.");
    }
}
