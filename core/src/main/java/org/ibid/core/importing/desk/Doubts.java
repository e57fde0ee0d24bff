package org.ibid.core.importing.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Reading;

/** What is doubtful in a draft, the most doubtful first, and whatever else a teacher may settle in a passage. Pure. */
public final class Doubts {

    private static final Comparator<Doubt> MOST_DOUBTFUL_FIRST = Comparator.comparingDouble(Doubt::confidence)
            .thenComparing(Doubt::kind)
            .thenComparing(Doubt::span);

    private Doubts() {}

    /**
     * @param base tells what was guessed and what the format said
     * @param reading of the draft's text, corrections included
     * @param authors of the essay, offered as speakers
     */
    public static List<Doubt> of(DraftBase base, DraftText draft, Reading reading, List<String> authors) {
        QuotationDoubts quotations = new QuotationDoubts(draft.text(), reading, authors);
        return Stream.of(
                        new MarkerDoubts(draft).all(),
                        new NoteDoubts(draft).all(),
                        new BlockDoubts(base, draft.text()).all(),
                        quotations.all())
                .flatMap(List::stream)
                .filter(doubt -> !kept(draft, doubt))
                .sorted(MOST_DOUBTFUL_FIRST)
                .toList();
    }

    /** Everything about a passage that can be settled, doubtful or not, in the order of the text. */
    public static List<Doubt> about(String passage, DraftText draft, Reading reading, List<String> authors) {
        EssayText text = draft.text();
        return Stream.of(
                        new BlockChoices(text).about(passage),
                        new MarkerDoubts(draft).about(passage),
                        new QuotationDoubts(text, reading, authors).about(passage))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Settles every doubt that is like one that was settled, in the same way; last place first, so that no place moves
     * before its turn.
     *
     * @param open doubts that there are now
     * @return empty where there is no like
     */
    public static Optional<Settlement.Together> alike(List<Doubt> open, Doubt settled, Doubt.Choice choice) {
        List<Settlement> each = open.stream()
                .filter(doubt -> doubt.like(settled))
                .sorted(Comparator.comparingInt((Doubt doubt) -> doubt.span().start())
                        .reversed())
                .flatMap(doubt -> doubt.choices().stream()
                        .filter(other -> other.like(choice, settled.kind()))
                        .limit(1))
                .flatMap(other -> Stream.ofNullable(other.settlement()))
                .toList();
        return each.isEmpty() ? Optional.empty() : Optional.of(new Settlement.Together(each));
    }

    private static boolean kept(DraftText draft, Doubt doubt) {
        return draft.kept().contains(kept(doubt));
    }

    private static Settlement.Kept kept(Doubt doubt) {
        return new Settlement.Kept(doubt.kind(), doubt.passage(), doubt.span().start());
    }
}
