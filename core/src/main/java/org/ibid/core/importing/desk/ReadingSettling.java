package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.ibid.core.annotation.Anchored;
import org.ibid.core.annotation.Anchoring;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** Keeps what a teacher said of quotations at their words while the text about them changes. */
final class ReadingSettling {

    private ReadingSettling() {}

    static DraftText speaks(DraftText draft, Settlement.Speaks settlement) {
        String who = settlement.who();
        if (who != null && who.isBlank()) {
            throw new Inapplicable("a speaker has a name");
        }
        return draft.correcting(
                new Correction.Speaker(target(draft.text(), settlement.footnote(), settlement.quotation()), who));
    }

    static DraftText ends(DraftText draft, Settlement.Ends settlement) {
        return draft.correcting(
                new Correction.End(target(draft.text(), settlement.footnote(), settlement.quotation())));
    }

    static Target target(EssayText text, @Nullable String footnote, Span span) {
        boolean there = footnote == null || text.findFootnote(footnote).isPresent();
        if (!there || span.length() == 0 || span.end() > text.textOf(footnote).length()) {
            throw new Inapplicable("no quotation at " + span);
        }
        Block block = footnote == null ? text.blockAt(span.start()).orElse(null) : null;
        if (footnote == null && (block == null || span.start() == block.span().end())) {
            throw new Inapplicable("no quotation begins at " + span.start());
        }
        return Target.in(text, footnote, span, Target.Role.EVIDENCE);
    }

    /** Those of a text whose words stand in another one, at their places there. */
    static List<Correction> found(List<Correction> corrections, EssayText text) {
        List<Correction> found = new ArrayList<>();
        for (Correction correction : corrections) {
            if (Anchoring.anchor(text, correction.words()) instanceof Anchored.Found place) {
                found.add(correction.at(target(text, correction.words().footnote(), place.span())));
            }
        }
        return found;
    }

    static List<Correction> moved(List<Correction> corrections, EssayText from, EssayText to, IntUnaryOperator place) {
        List<Correction> moved = new ArrayList<>();
        for (Correction correction : corrections) {
            String footnote = correction.words().footnote();
            Span span = new Span(
                    correction.words().position().start(),
                    correction.words().position().end());
            if (footnote == null) {
                Span there = new Span(place.applyAsInt(span.start()), place.applyAsInt(span.end()));
                if (there.length() > 0) {
                    moved.add(correction.at(target(to, null, there)));
                }
            } else if (Objects.equals(from.textOf(footnote), to.textOf(footnote))) {
                moved.add(correction);
            }
        }
        return moved;
    }
}
