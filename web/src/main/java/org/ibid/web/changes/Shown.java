package org.ibid.web.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ibid.core.difference.Difference;
import org.ibid.core.difference.NoteChange;
import org.ibid.core.difference.PassageChange;
import org.ibid.core.difference.Run;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.jspecify.annotations.Nullable;

/**
 * A difference as the page shows it.
 *
 * @param rows in the order of the newer text: a change, or a stretch in which nothing changed
 * @param renumbered how many notes only bear another number
 */
record Shown(List<Row> rows, List<Row> notes, int renumbered) {

    private static final int OPENING = 48;

    /**
     * @param id what the list at the side leads to; empty for a stretch without changes
     * @param label what became of it, in words
     * @param runs its words; empty for a stretch without changes
     * @param unchanged the passages of a stretch without changes, to be unfolded
     */
    record Row(String id, String label, String opening, List<Run> runs, List<String> unchanged) {

        public boolean isChange() {
            return !id.isEmpty();
        }
    }

    static Shown of(Difference difference, EssayText before, EssayText after, ChangesWords words) {
        List<Row> rows = new ArrayList<>();
        List<String> same = new ArrayList<>();
        int number = 0;
        for (PassageChange change : difference.passages()) {
            if (change.untouched()) {
                change.after().forEach(b -> same.add(b.span().in(after.canonical())));
                continue;
            }
            fold(same, rows);
            number++;
            rows.add(new Row("c" + number, label(change, words), opening(change), change.runs(), List.of()));
        }
        fold(same, rows);
        List<NoteChange> told = difference.changedNotes().stream()
                .filter(c -> !c.onlyRenumbered())
                .toList();
        List<Row> notes = new ArrayList<>();
        for (NoteChange change : told) {
            notes.add(new Row(
                    "f" + (notes.size() + 1), label(change, words), numberOf(change, words), change.runs(), List.of()));
        }
        int renumbered = difference.changedNotes().size() - told.size();
        return new Shown(rows, notes, renumbered);
    }

    private static void fold(List<String> same, List<Row> rows) {
        if (!same.isEmpty()) {
            rows.add(new Row("", "", "", List.of(), List.copyOf(same)));
            same.clear();
        }
    }

    public List<Row> changes() {
        return rows.stream().filter(Row::isChange).toList();
    }

    public boolean isEmpty() {
        return changes().isEmpty() && notes.isEmpty() && renumbered == 0;
    }

    private static String opening(PassageChange change) {
        String text = change.runs().stream()
                .filter(r -> change.after().isEmpty() || r.inAfter())
                .map(Run::text)
                .reduce("", String::concat)
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() <= OPENING
                ? text
                : text.substring(
                                0, text.offsetByCodePoints(0, Math.min(OPENING, text.codePointCount(0, text.length()))))
                        + "…";
    }

    private static String label(PassageChange change, ChangesWords words) {
        List<String> said = new ArrayList<>();
        switch (change.kind()) {
            case ADDED -> said.add(words.added());
            case REMOVED -> said.add(words.removed());
            case SPLIT -> said.add(words.split(change.after().size()));
            case MERGED -> said.add(words.merged(change.before().size()));
            case CHANGED -> {
                if (change.runs().stream().anyMatch(r -> r.fate() != Run.Fate.KEPT)) {
                    said.add(words.changed());
                }
            }
            case SAME -> {}
        }
        if (change.moved()) {
            said.add(words.moved());
        }
        if (change.aspects().contains(PassageChange.Aspect.KIND)) {
            said.add(words.otherKind(
                    kind(change.before().getFirst(), words), kind(change.after().getFirst(), words)));
        }
        if (change.aspects().contains(PassageChange.Aspect.FORMATTING)) {
            said.add(words.formatting());
        }
        if (change.aspects().contains(PassageChange.Aspect.PICTURE)) {
            said.add(words.otherPicture());
        }
        return String.join(" · ", said);
    }

    private static String kind(Block block, ChangesWords words) {
        return switch (block) {
            case Block.Heading h -> words.heading(h.level());
            case Block.Paragraph p -> words.paragraph();
            case Block.BlockQuotation q -> words.quotation();
            case Block.ItemList l -> words.list();
            case Block.Table t -> words.table();
            case Block.Verse v -> words.verse();
            case Block.Preformatted p -> words.preformatted();
            case Block.Picture p -> words.picture();
            case Block.Separator s -> words.separator();
            case Block.Remark r -> words.remark();
        };
    }

    private static String numberOf(NoteChange change, ChangesWords words) {
        @Nullable Footnote note = change.after() == null ? change.before() : change.after();
        return words.note(Objects.requireNonNull(note).label());
    }

    private static String label(NoteChange change, ChangesWords words) {
        List<String> said = new ArrayList<>();
        for (NoteChange.Aspect aspect : NoteChange.Aspect.values()) {
            if (change.aspects().contains(aspect)) {
                said.add(said(aspect, change, words));
            }
        }
        return String.join(" · ", said);
    }

    private static String said(NoteChange.Aspect aspect, NoteChange change, ChangesWords words) {
        return switch (aspect) {
            case ADDED -> words.added();
            case REMOVED -> words.removed();
            case WORDS -> words.changed();
            case FORMATTING -> words.formatting();
            case LABEL ->
                words.numberedBefore(
                        change.before() == null ? "" : change.before().label());
            case CALLS -> words.calledElsewhere();
        };
    }
}
