package org.ibid.web.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * The portions in which an essay is read aloud and marked: the sentences of a passage as they were frozen with its
 * version, or the whole passage where none were read in it (headings, verse, tables).
 */
public final class Portions {

    private Portions() {}

    /** Those of the essay itself, in order; notes are not read within it. */
    public static List<Sentence> ofEssay(EssayVersion essay) {
        List<Sentence> portions = new ArrayList<>();
        for (Block block : essay.text().blocks()) {
            if (!(block instanceof Block.Separator) && block.span().length() > 0) {
                portions.addAll(of(essay, block.passageId(), null, block.span()));
            }
        }
        return portions;
    }

    /** Those of a block or a note, in order; empty where there is no such passage or no text in it. */
    public static List<Sentence> in(EssayVersion essay, String passage) {
        EssayText text = essay.text();
        return text.block(passage)
                .map(block -> of(essay, passage, null, block.span()))
                .or(() -> text.findFootnote(passage).map(note -> ofNote(essay, note)))
                .orElse(List.of());
    }

    private static List<Sentence> ofNote(EssayVersion essay, Footnote note) {
        String words = essay.text().textOf(note.id());
        return words.isBlank() ? List.of() : of(essay, note.id(), note.id(), new Span(0, words.length()));
    }

    private static List<Sentence> of(EssayVersion essay, String passage, @Nullable String footnote, Span whole) {
        List<Sentence> sentences = essay.reading().sentences().stream()
                .filter(s -> s.passageId().equals(passage) && Objects.equals(s.footnote(), footnote))
                .sorted(Comparator.comparing(Sentence::span))
                .collect(Collectors.toList());
        return sentences.isEmpty() ? List.of(new Sentence(passage, footnote, whole)) : sentences;
    }
}
