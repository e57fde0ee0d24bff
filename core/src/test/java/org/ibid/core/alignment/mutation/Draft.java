package org.ibid.core.alignment.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** An essay that can be edited: passages of pieces of words. Setting it gives a version and says where each word is. */
final class Draft {

    private static final Pattern TOKEN = Pattern.compile("\\S+|\\s+");

    /** A block, or a note with its key. */
    static final class Part {
        final @Nullable String note;
        final boolean heading;
        final List<Piece> pieces = new ArrayList<>();

        Part(@Nullable String note, boolean heading) {
            this.note = note;
            this.heading = heading;
        }
    }

    final List<Part> blocks = new ArrayList<>();
    final Map<String, Part> notes = new LinkedHashMap<>();
    private int origins;

    static Draft of(EssayText text, Reading reading) {
        Draft draft = new Draft();
        for (Block block : text.blocks()) {
            Part part = new Part(null, block instanceof Block.Heading);
            draft.fill(part, text, block.span(), sentences(reading, null, block.span()));
            draft.blocks.add(part);
        }
        for (Footnote note : text.footnotes()) {
            Part part = new Part(note.id(), false);
            Span whole = new Span(0, text.textOf(note.id()).length());
            draft.fill(part, text, whole, sentences(reading, note.id(), whole));
            draft.notes.put(note.id(), part);
        }
        return draft;
    }

    private static List<Span> sentences(Reading reading, @Nullable String note, Span in) {
        return reading.sentences().stream()
                .filter(s -> Objects.equals(s.footnote(), note) && in.contains(s.span()))
                .map(Sentence::span)
                .sorted()
                .toList();
    }

    /** Sentences are pieces, and what stands between them belongs to the piece before. */
    private void fill(Part part, EssayText text, Span whole, List<Span> sentences) {
        int at = whole.start();
        for (int i = 0; i < sentences.size(); i++) {
            int end = i + 1 < sentences.size() ? sentences.get(i + 1).start() : whole.end();
            part.pieces.add(piece(text, part.note, new Span(at, end)));
            at = end;
        }
        if (at < whole.end() || part.pieces.isEmpty()) {
            part.pieces.add(piece(text, part.note, new Span(at, whole.end())));
        }
    }

    private Piece piece(EssayText text, @Nullable String note, Span span) {
        String all = text.textOf(note);
        Matcher token = TOKEN.matcher(all).region(span.start(), span.end());
        List<Word> words = new ArrayList<>();
        while (token.find()) {
            int start = token.start();
            int end = token.end();
            List<Word.Call> calls = note != null
                    ? List.of()
                    : text.references().stream()
                            .filter(r -> r.offset() > start && r.offset() <= end)
                            .map(r -> new Word.Call(r.footnote(), r.offset() - start))
                            .toList();
            words.add(new Word(token.group(), token.group().isBlank() ? -1 : origins++, calls));
        }
        return new Piece(words);
    }

    Draft copy() {
        Draft copy = new Draft();
        copy.origins = origins;
        blocks.forEach(b -> copy.blocks.add(copy(b)));
        notes.forEach((key, note) -> copy.notes.put(key, copy(note)));
        return copy;
    }

    private static Part copy(Part part) {
        Part copy = new Part(part.note, part.heading);
        part.pieces.forEach(p -> copy.pieces.add(new Piece(p.words)));
        return copy;
    }

    /** New numbers for all words: this draft is a first version. */
    Draft asFirst() {
        Draft first = copy();
        first.origins = 0;
        first.parts()
                .forEach(part -> part.pieces.forEach(piece ->
                        piece.words.replaceAll(w -> w.blank() ? w : new Word(w.text(), first.origins++, w.calls()))));
        return first;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(blocks);
        parts.addAll(notes.values());
        return parts;
    }

    /** A word of a set version. */
    record Place(@Nullable String footnote, Span span, Part part, Piece piece) {}

    /**
     * @param places by origin of the word
     * @param fresh where the new words stand
     */
    record Set(EssayText text, Map<Integer, Place> places, List<Place> fresh) {}

    /** Notes are numbered in the order in which they are called. */
    Set set() {
        Map<Integer, Place> places = new HashMap<>();
        List<Place> fresh = new ArrayList<>();
        StringBuilder canonical = new StringBuilder();
        List<Block> set = new ArrayList<>();
        Map<String, String> ids = new LinkedHashMap<>();
        List<FootnoteReference> references = new ArrayList<>();
        for (Part part : blocks) {
            if (!set.isEmpty()) {
                canonical.append(EssayText.BLOCK_BREAK);
            }
            int start = canonical.length();
            for (Piece piece : part.pieces) {
                for (Word word : piece.words) {
                    int at = canonical.length();
                    canonical.append(word.text());
                    note(places, fresh, word, new Place(null, new Span(at, canonical.length()), part, piece));
                    for (Word.Call call : word.calls()) {
                        String id = ids.computeIfAbsent(call.note(), k -> "n" + (ids.size() + 1));
                        references.add(new FootnoteReference(id, at + call.into(), 1));
                    }
                }
            }
            // white space at the end of a block is no text
            while (canonical.length() > start && Character.isWhitespace(canonical.charAt(canonical.length() - 1))) {
                canonical.setLength(canonical.length() - 1);
            }
            String id = "p" + (set.size() + 1);
            Span span = new Span(start, canonical.length());
            set.add(part.heading ? new Block.Heading(id, span, 2) : new Block.Paragraph(id, span));
        }
        notes.keySet().forEach(key -> ids.computeIfAbsent(key, k -> "n" + (ids.size() + 1)));
        List<Footnote> footnotes = new ArrayList<>();
        ids.forEach((key, id) -> footnotes.add(setNote(key, id, places, fresh)));
        return new Set(new EssayText(canonical.toString(), set, List.of(), footnotes, references), places, fresh);
    }

    private Footnote setNote(String key, String id, Map<Integer, Place> places, List<Place> fresh) {
        Part part = Objects.requireNonNull(notes.get(key));
        StringBuilder text = new StringBuilder();
        for (Piece piece : part.pieces) {
            for (Word word : piece.words) {
                int at = text.length();
                text.append(word.text());
                note(places, fresh, word, new Place(id, new Span(at, text.length()), part, piece));
            }
        }
        return new Footnote(id, id.substring(1), text.toString().stripTrailing(), List.of());
    }

    private static void note(Map<Integer, Place> places, List<Place> fresh, Word word, Place place) {
        if (word.origin() >= 0) {
            places.put(word.origin(), place);
        } else if (!word.blank()) {
            fresh.add(place);
        }
    }
}
