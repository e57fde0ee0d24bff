package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.Orphans;
import org.ibid.core.importing.text.MarkerSequence.Chosen;

/** Says where a reading of a text is doubtful, in words for the teacher who will look at it. */
final class TextProblems {

    /** Below this a marker may well be a figure of the text. */
    static final double DOUBTFUL_MARKER = 0.6;

    private final EssayText text;
    private final List<Chosen> markers;
    private final TitleLine title;
    private final List<ImportProblem> problems = new ArrayList<>();

    TextProblems(EssayText text, List<Chosen> markers, TitleLine title) {
        this.text = text;
        this.markers = markers;
        this.title = title;
    }

    List<ImportProblem> added(List<ImportProblem> earlier) {
        problems.addAll(earlier);
        title();
        noteTexts();
        markers();
        blocks();
        problems.sort(Comparator.comparingInt(p -> p.start() == null ? -1 : p.start()));
        return problems;
    }

    private void title() {
        if (title.title() != null && title.blocks() > 0) {
            problems.add(new ImportProblem(
                    "title-guessed",
                    "The first line was taken for the title: “" + title.title() + "”. Correct it if it is a heading.",
                    null));
        }
    }

    private void noteTexts() {
        long missing = text.footnotes().stream().filter(n -> n.text() == null).count();
        if (missing > 0) {
            String all = missing == text.footnotes().size() ? "None of the " + missing : missing + " of the";
            problems.add(new ImportProblem(
                    "note-text-missing",
                    all
                            + " notes that the text calls came with its text. Paste the notes under the essay to have them.",
                    null));
        }
        problems.addAll(Orphans.uncalled(text));
    }

    private void markers() {
        int highest = 0;
        int series = -1;
        for (int i = 0; i < markers.size(); i++) {
            MarkerCandidate marker = markers.get(i).candidate();
            int offset = text.references().get(i).offset();
            if (text.references().get(i).confidence() < DOUBTFUL_MARKER) {
                problems.add(new ImportProblem(
                        "marker-doubtful",
                        "“" + marker.label() + "” was taken for the marker of a note here. It may be part of the text.",
                        offset));
            }
            highest = markers.get(i).series() == series ? highest : 0;
            series = markers.get(i).series();
            if (marker.number() > highest + 1) {
                problems.add(missing(highest + 1, marker.number() - 1, offset));
            }
            highest = Math.max(highest, marker.number());
        }
    }

    private static ImportProblem missing(int from, int to, int offset) {
        String which = from == to ? "Note " + from + " is" : "Notes " + from + " to " + to + " are";
        return new ImportProblem("marker-missing", which + " called nowhere before this place.", offset);
    }

    private void blocks() {
        int run = -1;
        for (Block block : text.blocks()) {
            if (block instanceof Block.BlockQuotation quotation
                    && quotation.run() != run
                    && quotation.confidence() < BlockQuotations.DOUBTFUL) {
                run = quotation.run();
                problems.add(new ImportProblem(
                        "blockquote-doubtful",
                        "This was taken for a block quotation, because the text before it ends in a colon.",
                        quotation.span().start()));
            } else if (block instanceof Block.Remark remark) {
                problems.add(new ImportProblem(
                        "remark",
                        "This is set off from the essay and is probably somebody else’s remark. It was kept; no questions are made of it.",
                        remark.span().start()));
            }
        }
    }
}
