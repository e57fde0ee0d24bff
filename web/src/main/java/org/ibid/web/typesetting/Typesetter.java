package org.ibid.web.typesetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** Sets an essay for the page: a pure function of a version and of the passage that is to be lit. */
public final class Typesetter {

    private final EssayVersion version;
    private final EssayText text;
    private final @Nullable Light light;
    private final List<Marking> markings;
    private final LineSetting lines;
    private final Map<String, List<String>> markers = new LinkedHashMap<>();
    private final Map<String, List<LineSetting.Mark>> marksByPassage = new HashMap<>();
    private final PictureSetting pictures;
    private boolean litNote;

    private Typesetter(EssayVersion version, @Nullable Light light, List<Marking> markings, PictureSetting pictures) {
        this.pictures = pictures;
        this.version = version;
        this.text = version.text();
        this.light = light;
        this.markings = markings;
        this.lines = lines(null, text.canonical(), text.formatting());
        text.references().forEach(this::place);
    }

    /**
     * Without its pictures.
     *
     * @param light null for an essay without a lit passage
     */
    public static EssayPage set(EssayVersion version, @Nullable Light light) {
        return set(version, light, List.of(), PictureSetting.NONE);
    }

    /** @param markings in any order; they may overlap */
    public static EssayPage set(
            EssayVersion version, @Nullable Light light, List<Marking> markings, PictureSetting pictures) {
        return new Typesetter(version, light, markings, pictures).page();
    }

    private LineSetting lines(@Nullable String footnote, String of, List<Formatting> formatting) {
        Span lit = light != null && Objects.equals(footnote, light.footnote()) ? light.span() : null;
        return new LineSetting(
                of,
                formatting,
                lit,
                markings.stream()
                        .filter(m -> Objects.equals(footnote, m.footnote()))
                        .toList());
    }

    private void place(FootnoteReference reference) {
        Footnote note = text.footnote(reference.footnote());
        List<String> ids = markers.computeIfAbsent(note.id(), id -> new ArrayList<>());
        String id = "ref-" + note.id() + (ids.isEmpty() ? "" : "-" + (ids.size() + 1));
        ids.add(id);
        Block block = text.blockAt(reference.offset()).orElse(text.blocks().getLast());
        marksByPassage
                .computeIfAbsent(block.passageId(), passage -> new ArrayList<>())
                .add(new LineSetting.Mark(reference.offset(), Inline.marker(note.id(), note.label(), id)));
    }

    private EssayPage page() {
        List<PassageGroup> groups = groups();
        List<Note> uncalled = text.footnotes().stream()
                .filter(note -> !markers.containsKey(note.id()))
                .map(this::note)
                .toList();
        String title = version.metadata().title();
        return new EssayPage(
                title == null ? "Untitled" : title,
                String.join(", ", version.metadata().authors()),
                version.metadata().date(),
                version.metadata().language(),
                WritingDirection.of(text.canonical()),
                outline(),
                groups,
                uncalled,
                CitedSource.in(version),
                lines.lit() || litNote);
    }

    private List<EssayPage.OutlineEntry> outline() {
        return text.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(h -> new EssayPage.OutlineEntry(
                        h.passageId(), pageLevel(h), h.span().in(text.canonical())))
                .toList();
    }

    /** The page's own title is its first level, so the essay's headings start at the second. */
    static int pageLevel(Block.Heading heading) {
        return Math.clamp(heading.level(), 2, 6);
    }

    private List<PassageGroup> groups() {
        List<PassageGroup> groups = new ArrayList<>();
        List<Block> blocks = text.blocks();
        int at = 0;
        while (at < blocks.size()) {
            int end = at + 1;
            while (end < blocks.size() && sameQuotation(blocks.get(at), blocks.get(end))) {
                end++;
            }
            groups.add(group(blocks.subList(at, end)));
            at = end;
        }
        return groups;
    }

    private static boolean sameQuotation(Block one, Block other) {
        return one instanceof Block.BlockQuotation first
                && other instanceof Block.BlockQuotation second
                && first.run() == second.run();
    }

    private PassageGroup group(List<Block> blocks) {
        Block first = blocks.getFirst();
        int level = first instanceof Block.Heading heading ? pageLevel(heading) : 0;
        String flag = switch (first) {
            case Block.ItemList list when list.ordered() -> "ordered";
            case Block.Table table when table.header() -> "header";
            default -> "";
        };
        PassageGroup.Whose whose = first instanceof Block.BlockQuotation
                ? Speakers.ofBlockQuotation(version.reading(), first.span())
                : null;
        List<Passage> passages = blocks.stream().map(this::passage).toList();
        return new PassageGroup(first.kind(), level, flag, passages, whose, notesCalledFirstIn(blocks));
    }

    private Passage passage(Block block) {
        return PassageSetting.set(
                block, text.canonical(), lines, marksByPassage.getOrDefault(block.passageId(), List.of()), pictures);
    }

    private List<Note> notesCalledFirstIn(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> marksByPassage.getOrDefault(block.passageId(), List.of()).stream())
                .map(LineSetting.Mark::marker)
                .filter(marker -> isFirstMarkerOf(marker))
                .map(marker -> note(text.footnote(String.valueOf(marker.address()))))
                .toList();
    }

    private boolean isFirstMarkerOf(Inline marker) {
        return markers.getOrDefault(String.valueOf(marker.address()), List.of())
                .getFirst()
                .equals(marker.id());
    }

    private Note note(Footnote footnote) {
        String body = footnote.text() == null ? "" : footnote.text();
        LineSetting noteLines = lines(footnote.id(), body, footnote.formatting());
        List<List<Inline>> paragraphs = PassageSetting.stretches(body, EssayText.BLOCK_BREAK, 0).stream()
                .map(stretch -> noteLines.set(stretch, List.of()))
                .toList();
        litNote |= noteLines.lit();
        return new Note(
                footnote.id(),
                footnote.label(),
                body.isBlank() ? List.of() : paragraphs,
                markers.getOrDefault(footnote.id(), List.of()),
                noteLines.lit());
    }
}
