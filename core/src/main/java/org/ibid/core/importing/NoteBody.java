package org.ibid.core.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a note: its blocks, joined by blank lines. */
public final class NoteBody implements BlockSink {

    private final Inline.Joiner paragraphs = new Inline.Joiner();
    /** Calls and problems that wait for words. */
    private final InlineWriter ahead = new InlineWriter();

    @Override
    public void add(Inline text, EssayBuilder.BlockMaker maker) {
        ahead.append(text);
        if (!text.text().text().isBlank()) {
            paragraphs.add(ahead.take(), "\n\n");
        }
    }

    /** A note is words: of a picture in it they are kept. */
    @Override
    public void picture(Inline words, String alt, @Nullable String source) {
        if (source != null) {
            boolean told = alt.isBlank() || words.text().text().contains(alt);
            problem(
                    "note-picture",
                    "A picture in a note was left out, its caption was kept"
                            + (told ? "." : "; it is described as “" + alt + "”."));
        } else if (!words.text().text().contains(alt)) {
            paragraph(new Inline(StyledText.plain(alt), List.of()), NO_RUN);
        }
        paragraph(words.unbroken(), NO_RUN);
    }

    @Override
    public void problem(String code, String message) {
        ahead.problem(code, message);
    }

    @Override
    public void call(String note) {
        ahead.call(note);
    }

    @Override
    public void callByNext(String note) {
        ahead.call(note);
    }

    @Override
    public int nextRun() {
        return 0;
    }

    public Inline body() {
        paragraphs.add(ahead.take(), "");
        return paragraphs.joined();
    }
}
