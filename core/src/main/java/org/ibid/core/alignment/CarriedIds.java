package org.ibid.core.alignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Gives the passages of a new version the ids that they had: a passage that goes on keeps its id, whatever its number is
 * now, and every other one gets an id that no passage of the essay ever had.
 */
public final class CarriedIds {

    private final Map<String, String> carried = new HashMap<>();

    private CarriedIds() {}

    /**
     * @param earlier every earlier version of the essay, in order
     * @return the version as it is to be published; itself where there is none before it
     */
    public static EssayVersion carry(List<EssayVersion> earlier, EssayVersion version) {
        if (earlier.isEmpty()) {
            return version;
        }
        Alignment alignment = Alignment.of(earlier.getLast().text(), version.text());
        return carry(alignment, used(earlier), version);
    }

    /** @param used every id that a passage of the essay ever had */
    public static EssayVersion carry(Alignment alignment, Set<String> used, EssayVersion version) {
        CarriedIds ids = new CarriedIds();
        Wording after = alignment.matching.b;
        int freshBlock = highest(used, 'p') + 1;
        int freshNote = highest(used, 'n') + 1;
        for (int q = 0; q < after.passages.size(); q++) {
            int p = alignment.pairs.cameFrom[q];
            String id = p >= 0
                    ? alignment.matching.a.passages.get(p).id()
                    : q < after.blocks ? "p" + freshBlock++ : "n" + freshNote++;
            ids.carried.put(after.passages.get(q).id(), id);
        }
        return EssayVersion.of(version.metadata(), ids.in(version.text()), ids.in(version.reading()));
    }

    public static Set<String> used(Collection<EssayVersion> versions) {
        Set<String> used = new HashSet<>();
        for (EssayVersion version : versions) {
            version.text().blocks().forEach(block -> used.add(block.passageId()));
            version.text().footnotes().forEach(note -> used.add(note.id()));
        }
        return used;
    }

    private static int highest(Set<String> used, char letter) {
        return used.stream()
                .filter(id -> id.matches(letter + "\\d{1,9}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
    }

    private String of(String id) {
        return carried.getOrDefault(id, id);
    }

    private @Nullable String ofNote(@Nullable String id) {
        return id == null ? null : of(id);
    }

    private EssayText in(EssayText text) {
        return new EssayText(
                text.canonical(),
                each(text.blocks(), this::in),
                text.formatting(),
                each(text.footnotes(), n -> new Footnote(of(n.id()), n.label(), n.text(), n.formatting())),
                each(text.references(), r -> new FootnoteReference(of(r.footnote()), r.offset(), r.confidence())));
    }

    private Block in(Block block) {
        String id = of(block.passageId());
        return switch (block) {
            case Block.Heading b -> new Block.Heading(id, b.span(), b.level());
            case Block.Paragraph b -> new Block.Paragraph(id, b.span());
            case Block.BlockQuotation b -> new Block.BlockQuotation(id, b.span(), b.run(), b.confidence());
            case Block.ItemList b -> new Block.ItemList(id, b.span(), b.ordered(), b.items());
            case Block.Table b -> new Block.Table(id, b.span(), b.header(), b.rows());
            case Block.Verse b -> new Block.Verse(id, b.span());
            case Block.Preformatted b -> new Block.Preformatted(id, b.span());
            case Block.Picture b -> new Block.Picture(id, b.span(), b.alt(), b.source());
            case Block.Separator b -> new Block.Separator(id, b.span());
            case Block.Remark b -> new Block.Remark(id, b.span(), b.confidence());
        };
    }

    private Reading in(Reading reading) {
        return new Reading(
                reading.reader(),
                each(reading.sentences(), s -> new Sentence(of(s.passageId()), ofNote(s.footnote()), s.span())),
                each(reading.quotations(), this::in),
                reading.people(),
                each(reading.works(), this::in));
    }

    private Quotation in(Quotation q) {
        return new Quotation(q.id(), q.span(), ofNote(q.footnote()), q.form(), q.parent(), q.unclosed(), q.voices());
    }

    private CitedWork in(CitedWork w) {
        return new CitedWork(
                w.id(),
                of(w.footnote()),
                w.span(),
                w.form(),
                w.authors(),
                w.title(),
                w.place(),
                w.publisher(),
                w.year(),
                w.pages(),
                w.url(),
                w.refersTo(),
                w.confidence());
    }

    private static <T> List<T> each(List<T> things, UnaryOperator<T> change) {
        return things.stream().map(change).toList();
    }
}
