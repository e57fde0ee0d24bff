package org.ibid.web.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.SourceText;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.desk.Doubt;
import org.ibid.core.importing.desk.DraftBase;
import org.ibid.core.importing.desk.SourceExcerpt;
import org.jspecify.annotations.Nullable;

/** Sets doubts for the desk, with what the original prints at their places. */
final class Cards {

    private static final Set<String> WRITTEN = Set.of("text", "markdown", "html", "tei", "jats");

    private final EssayText text;
    private final DeskWords words;
    private final @Nullable String original;
    private final String noSource;

    /** @param source what the draft was imported from; without its bytes where they are no words */
    Cards(EssayText text, DraftBase base, ImportSource source, DeskWords words) {
        this.text = text;
        this.words = words;
        boolean own = base.origin() != DraftBase.Origin.IMPORTED;
        this.original = own ? null : textOf(source);
        this.noSource = own ? words.sourceOwn() : words.sourceNoText(source.name());
    }

    /** True where the original is worth fetching: it is what was imported, and its format is written in letters. */
    static boolean hasWords(DraftBase base) {
        return base.origin() == DraftBase.Origin.IMPORTED && WRITTEN.contains(base.format());
    }

    /** The bytes as text; null for what is no text. */
    private static @Nullable String textOf(ImportSource source) {
        if (Archive.looksLikeOne(source.bytes())) {
            return null;
        }
        try {
            return SourceText.of(source).text();
        } catch (UnreadableEssay e) {
            return null;
        }
    }

    Card card(Doubt doubt) {
        Excerpt source = original == null
                ? null
                : SourceExcerpt.of(original, text.textOf(doubt.footnote()), doubt.span())
                        .map(Excerpt::of)
                        .orElse(null);
        String missing = source != null ? null : original == null ? noSource : words.sourceNotFound();
        return new Card(
                doubt.id(),
                words.kind(doubt.kind().name()),
                because(doubt),
                source,
                missing,
                Excerpt.of(text, doubt),
                choices(doubt));
    }

    private String because(Doubt doubt) {
        return words.because(doubt.why(), said(doubt, 0), said(doubt, 1));
    }

    private static String said(Doubt doubt, int index) {
        return index < doubt.said().size() ? doubt.said().get(index) : "";
    }

    private List<Card.Choice> choices(Doubt doubt) {
        List<Card.Choice> choices = new ArrayList<>();
        for (Doubt.Choice choice : doubt.choices()) {
            choices.add(new Card.Choice(
                    choices.size() + 1, words.way(choice.way(), choice.said()), choice.settlement() == null));
        }
        return choices;
    }

    /** A doubt in a line: what it is, and the words that it is about. */
    String line(Doubt doubt) {
        String whole = text.textOf(doubt.footnote());
        int start = doubt.span().length() == 0
                ? Math.max(0, doubt.span().start() - 30)
                : doubt.span().start();
        int end = doubt.span().length() == 0
                ? doubt.span().start()
                : Math.min(doubt.span().end(), start + 60);
        String shown = whole.substring(start, Math.min(end, whole.length()))
                .replace('\n', ' ')
                .strip();
        return shown.isEmpty() ? because(doubt) : shown + (end < doubt.span().end() ? " …" : "");
    }
}
