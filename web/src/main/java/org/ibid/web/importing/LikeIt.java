package org.ibid.web.importing;

import java.util.List;
import java.util.Optional;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.desk.Doubt;
import org.ibid.core.importing.desk.Doubts;
import org.ibid.core.importing.desk.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * What was just settled, as far as others may be like it. In an address it is {@code SPEAKER~nobody~speaker~Ada Brook}.
 *
 * @param why the reason of the doubt
 * @param way how it was settled
 * @param said what that way names
 */
record LikeIt(Doubt.Kind kind, String why, String way, String said) {

    static LikeIt of(Doubt doubt, Doubt.Choice choice) {
        return new LikeIt(doubt.kind(), doubt.why(), choice.way(), choice.said());
    }

    /** Null for anything that is none: a hand-made address offers nothing. */
    static @Nullable LikeIt parse(@Nullable String parameter) {
        String[] parts = parameter == null ? new String[0] : parameter.split("~", 4);
        if (parts.length < 4) {
            return null;
        }
        for (Doubt.Kind kind : Doubt.Kind.values()) {
            if (kind.name().equals(parts[0])) {
                return new LikeIt(kind, parts[1], parts[2], parts[3]);
            }
        }
        return null;
    }

    String parameter() {
        return kind + "~" + why + "~" + way + "~" + said;
    }

    Optional<Settlement.Together> together(List<Doubt> open) {
        Doubt settled = new Doubt(kind, null, null, new Span(0, 0), why, List.of(), 0, List.of());
        return Doubts.alike(open, settled, new Doubt.Choice(way, said, null));
    }

    /** How many places there are: a block quotation of three paragraphs is one. */
    int count(List<Doubt> open) {
        return together(open).map(together -> together.each().size()).orElse(0);
    }
}
