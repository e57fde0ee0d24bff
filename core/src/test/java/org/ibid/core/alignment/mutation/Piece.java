package org.ibid.core.alignment.mutation;

import java.util.ArrayList;
import java.util.List;

/** A sentence (or what stands between two), as words. */
final class Piece {

    final List<Word> words;

    Piece(List<Word> words) {
        this.words = new ArrayList<>(words);
    }

    /** What nobody wrote before: the words of another sentence, as new ones. */
    Piece copy() {
        return new Piece(words.stream().map(Word::copy).toList());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        words.forEach(w -> text.append(w.text()));
        return text.toString();
    }

    /** Indices of the words that are no white space. */
    List<Integer> inked() {
        List<Integer> inked = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).blank()) {
                inked.add(i);
            }
        }
        return inked;
    }

    boolean sentence() {
        return inked().size() >= 2;
    }
}
