package org.ibid.core.importing;

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
