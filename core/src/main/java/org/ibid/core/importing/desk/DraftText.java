package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.SeenMarker;

/**
 * The text of a draft as far as it is settled, with what was said about its places. Pure: a settlement gives another.
 *
 * @param problems of the importer, at their places in this text
 * @param markers the importer's, at their places in this text; those that were settled are known no more as doubtful
 * @param corrections of the reading, the earlier first; of two about the same quotation the later holds
 * @param kept what was said to be right as it is, at its place in this text
 */
public record DraftText(
        EssayText text,
        List<ImportProblem> problems,
        List<SeenMarker> markers,
        List<Correction> corrections,
        List<Settlement.Kept> kept) {

    public DraftText {
        problems = List.copyOf(problems);
        markers = List.copyOf(markers);
        corrections = List.copyOf(corrections);
        kept = List.copyOf(kept);
    }

    public static DraftText of(DraftBase base) {
        List<Correction> corrections = Corrections.in(base.text(), base.corrections());
        List<ImportProblem> problems = new ArrayList<>(base.problems());
        problems.addAll(ReadingSettling.lost(base.corrections(), base.text()));
        return new DraftText(base.text(), problems, base.markers(), corrections, List.of());
    }

    /** The base with settlements laid over it, in order. */
    public static DraftText of(DraftBase base, List<Settlement> settlements) {
        DraftText text = of(base);
        for (Settlement settlement : settlements) {
            text = text.after(settlement);
        }
        return text;
    }

    /** @throws Inapplicable where it does not fit this text */
    public DraftText after(Settlement settlement) {
        return switch (settlement) {
            case Settlement.NotAMarker s -> MarkerSettling.putBack(this, s);
            case Settlement.Marker s -> MarkerSettling.takeOut(this, s);
            case Settlement.Calls s -> MarkerSettling.recall(this, s);
            case Settlement.OfKind s -> with(BlockSettling.ofKind(text, s)).keeping(s.passage());
            case Settlement.Joined s -> BlockSettling.joined(this, s);
            case Settlement.Split s -> BlockSettling.split(this, s);
            case Settlement.Speaks s -> ReadingSettling.speaks(this, s);
            case Settlement.Ends s -> ReadingSettling.ends(this, s);
            case Settlement.Notes s -> with(NoteOrder.worded(text, s.notes()));
            case Settlement.Kept s -> keeping(s);
            case Settlement.Together s -> {
                DraftText all = this;
                for (Settlement each : s.each()) {
                    all = all.after(each);
                }
                yield all;
            }
        };
    }

    DraftText with(EssayText other) {
        return new DraftText(other, problems, markers, corrections, kept);
    }

    /** Another text, and where places of this one are in it. */
    DraftText moved(EssayText other, IntUnaryOperator place) {
        return new DraftText(
                other,
                problems.stream().map(p -> moved(p, place)).toList(),
                markers.stream().map(m -> m.at(place.applyAsInt(m.offset()))).toList(),
                ReadingSettling.moved(corrections, text, other, place),
                kept.stream().map(k -> moved(k, other, place)).toList());
    }

    /** What was decided of a place stays decided in whichever passage the place is now. */
    private Settlement.Kept moved(Settlement.Kept decision, EssayText other, IntUnaryOperator place) {
        String passage = decision.passage();
        if (passage == null || text.block(passage).isEmpty()) {
            return decision;
        }
        int offset = place.applyAsInt(decision.offset());
        String there = other.blockAt(offset).map(Block::passageId).orElse(passage);
        return new Settlement.Kept(decision.doubt(), there, offset);
    }

    DraftText marking(List<SeenMarker> others) {
        return new DraftText(text, problems, others, corrections, kept);
    }

    DraftText correcting(Correction correction) {
        List<Correction> all = new ArrayList<>(corrections);
        all.add(correction);
        return new DraftText(text, problems, markers, all, kept);
    }

    /** Whether somebody said what a block is. */
    boolean keeps(Block block) {
        return kept.contains(new Settlement.Kept(
                Doubt.Kind.BLOCK, block.passageId(), block.span().start()));
    }

    /** What a block is was said: neither its kind nor its level is doubtful. */
    DraftText keeping(String passage) {
        int start =
                text.blocks().get(BlockSettling.indexOf(text, passage)).span().start();
        return keeping(new Settlement.Kept(Doubt.Kind.BLOCK, passage, start))
                .keeping(new Settlement.Kept(Doubt.Kind.LEVEL, passage, start));
    }

    private DraftText keeping(Settlement.Kept decision) {
        if (kept.contains(decision)) {
            return this;
        }
        List<Settlement.Kept> all = new ArrayList<>(kept);
        all.add(decision);
        return new DraftText(text, problems, markers, corrections, all);
    }

    private static ImportProblem moved(ImportProblem problem, IntUnaryOperator place) {
        Integer start = problem.start();
        return start == null ? problem : new ImportProblem(problem.code(), problem.message(), place.applyAsInt(start));
    }
}
