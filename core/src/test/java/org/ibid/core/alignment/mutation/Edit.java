package org.ibid.core.alignment.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What an author does to a draft. Each kind leaves the numbers of the words that it keeps, so that the truth is known. */
final class Edit {

    /** Words that may stand in the place of others, and sentences that may be put in. */
    private static final List<String> OTHER_WORDS = List.of(
            "plainly",
            "harbour",
            "seventeen",
            "quarrel",
            "mostly",
            "lantern",
            "refused",
            "later",
            "provincial",
            "nearly",
            "ledger",
            "wrote",
            "against",
            "summer",
            "their",
            "carefully",
            "wooden",
            "argued",
            "custom",
            "before");

    private final Draft draft;
    private final Random random;
    private final List<String> foreign;

    Edit(Draft draft, Random random, List<String> foreign) {
        this.draft = draft;
        this.random = random;
        this.foreign = foreign;
    }

    @SuppressWarnings("ImmutableEnumChecker")
    enum Kind {
        INSERT_SENTENCE(Edit::insertSentence),
        INSERT_PARAGRAPH(Edit::insertParagraph),
        DELETE_SENTENCE(Edit::deleteSentence),
        DELETE_PARAGRAPH(Edit::deleteParagraph),
        MOVE_SENTENCE(Edit::moveSentence),
        MOVE_PARAGRAPH(Edit::moveParagraph),
        SPLIT_PARAGRAPH(Edit::splitParagraph),
        MERGE_PARAGRAPHS(Edit::mergeParagraphs),
        SPLIT_SENTENCE(Edit::splitSentence),
        REWORD_LIGHTLY((edit, none) -> edit.reword(0.2)),
        REWORD_HEAVILY((edit, none) -> edit.reword(0.55)),
        RENUMBER_NOTES(Edit::renumberNotes),
        DELETE_NOTE(Edit::deleteNote),
        CHANGE_MARKS(Edit::changeMarks),
        FIX_TYPOS(Edit::fixTypos),
        DOUBLE_SENTENCE(Edit::doubleSentence),
        DOUBLE_PARAGRAPH(Edit::doubleParagraph),
        DECOY(Edit::decoy);

        final BiConsumer<Edit, Random> act;

        Kind(BiConsumer<Edit, Random> act) {
            this.act = act;
        }
    }

    void make(Kind kind) {
        kind.act.accept(this, random);
    }

    private int below(int most) {
        return random.nextInt(Math.max(1, most));
    }

    private <T> T any(List<T> things) {
        return things.get(below(things.size()));
    }

    private record At(Draft.Part part, int index) {
        Piece piece() {
            return part.pieces.get(index);
        }
    }

    private At anySentence() {
        return anySentence(piece -> true);
    }

    /** In a note every fifth time. */
    private At anySentence(Predicate<Piece> which) {
        for (int tries = 0; tries < 500; tries++) {
            Draft.Part part = !draft.notes.isEmpty() && below(5) == 0
                    ? any(List.copyOf(draft.notes.values()))
                    : any(draft.blocks);
            if (part.heading || part.pieces.isEmpty()) {
                continue;
            }
            At at = new At(part, below(part.pieces.size()));
            if (at.piece().sentence() && which.test(at.piece())) {
                return at;
            }
        }
        throw new IllegalStateException("no such sentence");
    }

    private static Piece fresh(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split("(?<=\\s)|(?=\\s)", -1)) {
            words.add(Word.fresh(word));
        }
        words.add(Word.fresh(" "));
        return new Piece(words);
    }

    private static void end(Draft.Part part) {
        if (!part.pieces.isEmpty()) {
            List<Word> words = part.pieces.getLast().words;
            if (words.isEmpty() || !words.getLast().blank()) {
                words.add(Word.fresh(" "));
            }
        }
    }

    private void insert(Draft.Part part, int index, Piece piece) {
        end(part);
        if (piece.words.isEmpty() || !piece.words.getLast().blank()) {
            piece.words.add(Word.fresh(" "));
        }
        part.pieces.add(index, piece);
    }

    private static void insertSentence(Edit e, Random random) {
        At at = e.anySentence();
        e.insert(at.part(), at.index() + e.below(2), fresh(e.any(e.foreign)));
    }

    private static void insertParagraph(Edit e, Random random) {
        Draft.Part part = new Draft.Part(null, false);
        for (int i = 0; i <= e.below(4); i++) {
            part.pieces.add(fresh(e.any(e.foreign)));
        }
        e.draft.blocks.add(e.below(e.draft.blocks.size() + 1), part);
    }

    private static void deleteSentence(Edit e, Random random) {
        e.delete(e.anySentence());
    }

    private void delete(At at) {
        at.part().pieces.remove(at.index());
        dropNotes();
        if (at.part().pieces.isEmpty()) {
            draft.blocks.remove(at.part());
            forget(at.part());
        }
    }

    private void forget(Draft.Part part) {
        if (part.note != null) {
            draft.notes.remove(part.note);
            eachPiece(piece -> piece.words.replaceAll(w -> new Word(
                    w.text(),
                    w.origin(),
                    w.calls().stream().filter(c -> !c.note().equals(part.note)).toList())));
        }
    }

    private void eachPiece(Consumer<Piece> act) {
        draft.parts().forEach(part -> part.pieces.forEach(act));
    }

    /** A note that nothing calls any more goes with what called it. */
    private void dropNotes() {
        Set<String> called = draft.blocks.stream()
                .flatMap(b -> b.pieces.stream())
                .flatMap(p -> p.words.stream())
                .flatMap(w -> w.calls().stream())
                .map(Word.Call::note)
                .collect(Collectors.toSet());
        draft.notes.keySet().retainAll(called);
    }

    private static void deleteParagraph(Edit e, Random random) {
        e.draft.blocks.remove(e.below(e.draft.blocks.size()));
        e.dropNotes();
    }

    private static void moveSentence(Edit e, Random random) {
        At at = e.anySentence();
        boolean note = at.part().note != null;
        Piece piece = at.part().pieces.remove(at.index());
        At to = e.anySentence();
        while (note != (to.part().note != null)) {
            to = e.anySentence();
        }
        e.insert(to.part(), to.index() + e.below(2), piece);
        if (at.part().pieces.isEmpty()) {
            e.draft.blocks.remove(at.part());
            e.forget(at.part());
        }
    }

    private static void moveParagraph(Edit e, Random random) {
        Draft.Part part = e.draft.blocks.remove(e.below(e.draft.blocks.size()));
        e.draft.blocks.add(e.below(e.draft.blocks.size() + 1), part);
    }

    private static void splitParagraph(Edit e, Random random) {
        List<Draft.Part> long_ =
                e.draft.blocks.stream().filter(b -> b.pieces.size() > 1).toList();
        Draft.Part part = e.any(long_);
        int cut = 1 + e.below(part.pieces.size() - 1);
        Draft.Part second = new Draft.Part(null, false);
        List<Piece> moved = part.pieces.subList(cut, part.pieces.size());
        second.pieces.addAll(moved);
        moved.clear();
        e.draft.blocks.add(e.draft.blocks.indexOf(part) + 1, second);
    }

    private static void mergeParagraphs(Edit e, Random random) {
        for (int tries = 0; tries < 200; tries++) {
            int i = e.below(e.draft.blocks.size() - 1);
            Draft.Part one = e.draft.blocks.get(i);
            Draft.Part next = e.draft.blocks.get(i + 1);
            if (!one.heading && !next.heading) {
                end(one);
                one.pieces.addAll(next.pieces);
                e.draft.blocks.remove(i + 1);
                return;
            }
        }
    }

    private static void splitSentence(Edit e, Random random) {
        At at = e.anySentence(p -> p.inked().size() >= 12);
        List<Word> words = at.piece().words;
        List<Integer> inked = at.piece().inked();
        int cut = inked.get(inked.size() / 3 + e.below(inked.size() / 3));
        Word last = words.get(cut);
        words.set(cut, last.reading(last.text().replaceAll("[,;:—–-]+$", "") + "."));
        int next = inked.get(inked.indexOf(cut) + 1);
        Word first = words.get(next);
        String text = first.text();
        words.set(next, first.reading(Character.toUpperCase(text.charAt(0)) + text.substring(1)));
    }

    private void reword(double share) {
        At at = anySentence(p -> p.inked().size() >= 8);
        reword(at.piece(), share);
    }

    /** Replaces, deletes and inserts words. */
    private void reword(Piece piece, double share) {
        List<Integer> inked = new ArrayList<>(piece.inked());
        Collections.shuffle(inked, random);
        List<Integer> changed = inked.subList(0, Math.max(1, (int) (share * inked.size())));
        changed = new ArrayList<>(changed);
        changed.sort(Collections.reverseOrder());
        for (int i : changed) {
            Word word = piece.words.get(i);
            switch (below(4)) {
                case 0 -> drop(piece, i);
                case 1 -> {
                    piece.words.add(i, Word.fresh(" "));
                    piece.words.add(i, Word.fresh(any(OTHER_WORDS)));
                }
                default ->
                    piece.words.set(
                            i, new Word(word.text().replaceAll("[\\p{L}\\p{N}]+", any(OTHER_WORDS)), -1, word.calls()));
            }
        }
    }

    /** Its calls and the marks at its end go to the word before it. */
    private static void drop(Piece piece, int i) {
        Word word = piece.words.get(i);
        if (i >= 2 && !piece.words.get(i - 2).blank()) {
            Word before = piece.words.get(i - 2);
            String marks = word.text().replaceAll("^.*[\\p{L}\\p{N}]", "");
            List<Word.Call> calls = new ArrayList<>(before.calls());
            String text = before.text() + (marks.equals(word.text()) ? "" : marks);
            word.calls().forEach(c -> calls.add(new Word.Call(c.note(), text.length())));
            piece.words.set(i - 2, new Word(text, before.origin(), calls));
            piece.words.remove(i);
            piece.words.remove(i - 1);
        }
    }

    /** A new note far ahead, so that all after it have other numbers. */
    private static void renumberNotes(Edit e, Random random) {
        String key = "new" + e.random.nextInt(1_000_000);
        Draft.Part note = new Draft.Part(key, false);
        note.pieces.add(fresh(e.below(3) == 0 ? "Ibid." : e.any(e.foreign)));
        e.draft.notes.put(key, note);
        List<Draft.Part> body = e.draft.blocks.stream()
                .filter(b ->
                        !b.heading && !b.pieces.isEmpty() && b.pieces.getFirst().sentence())
                .toList();
        Piece piece = body.get(e.below(Math.max(1, body.size() / 2))).pieces.getFirst();
        int i = e.any(piece.inked());
        Word word = piece.words.get(i);
        List<Word.Call> calls = new ArrayList<>(word.calls());
        calls.add(new Word.Call(key, word.text().length()));
        piece.words.set(i, new Word(word.text(), word.origin(), calls));
    }

    private static void deleteNote(Edit e, Random random) {
        if (!e.draft.notes.isEmpty()) {
            e.forget(e.any(List.copyOf(e.draft.notes.values())));
        }
    }

    private static void changeMarks(Edit e, Random random) {
        boolean french = e.below(2) == 0;
        e.eachPiece(piece -> piece.words.replaceAll(w -> w.reading(
                french
                        ? w.text().replace("“", "«").replace("”", "»").replace("—", "–")
                        : w.text()
                                .replace("“", "\"")
                                .replace("”", "\"")
                                .replace("’", "'")
                                .replace("‘", "'")
                                .replace("fi", "ﬁ"))));
    }

    private static void fixTypos(Edit e, Random random) {
        for (int i = 0; i <= e.below(5); i++) {
            Piece piece = e.anySentence(
                            p -> p.words.stream().anyMatch(w -> w.text().matches("\\p{L}{6,}")))
                    .piece();
            List<Integer> long_ = piece.inked().stream()
                    .filter(k -> piece.words.get(k).text().matches("\\p{L}{6,}"))
                    .toList();
            int at = e.any(long_);
            StringBuilder text = new StringBuilder(piece.words.get(at).text());
            int letter = 1 + e.below(text.length() - 3);
            switch (e.below(3)) {
                case 0 -> text.deleteCharAt(letter);
                case 1 -> text.insert(letter, text.charAt(letter));
                default -> {
                    char swapped = text.charAt(letter);
                    text.setCharAt(letter, text.charAt(letter + 1));
                    text.setCharAt(letter + 1, swapped);
                }
            }
            piece.words.set(at, piece.words.get(at).reading(text.toString()));
        }
    }

    private static void doubleSentence(Edit e, Random random) {
        At at = e.anySentence();
        Piece copy = at.piece().copy();
        if (e.below(2) == 0) {
            e.insert(at.part(), at.index() + e.below(2), copy);
        } else {
            At to = e.anySentence();
            e.insert(to.part(), to.index() + e.below(2), copy);
        }
    }

    private static void doubleParagraph(Edit e, Random random) {
        int i = e.below(e.draft.blocks.size());
        Draft.Part copy = new Draft.Part(null, e.draft.blocks.get(i).heading);
        e.draft.blocks.get(i).pieces.forEach(p -> copy.pieces.add(p.copy()));
        e.draft.blocks.add(e.below(2) == 0 ? i + e.below(2) : e.below(e.draft.blocks.size() + 1), copy);
    }

    /** The sentence is gone, and something much like it stands elsewhere: now, and not before. */
    private static void decoy(Edit e, Random random) {
        At at = e.anySentence(p -> p.inked().size() >= 8);
        Piece twin = at.piece().copy();
        // the very same words elsewhere would be the sentence moved
        while (twin.text().equals(at.piece().text())) {
            e.reword(twin, 0.12 + 0.2 * e.random.nextDouble());
        }
        At to = e.anySentence();
        while (to.part() == at.part()) {
            to = e.anySentence();
        }
        e.insert(to.part(), to.index() + e.below(2), twin);
        e.delete(at);
    }

    /** Before the first version: a near twin of a sentence is put elsewhere, or the same words once more. */
    void plantTwin() {
        At at = anySentence(p -> p.inked().size() >= 8);
        Piece twin = at.piece().copy();
        if (below(3) > 0) {
            reword(twin, 0.12);
        }
        At to = anySentence();
        insert(to.part(), to.index() + below(2), twin);
    }
}
