package org.ibid.core.importing.hostile;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.Inspection;
import org.jspecify.annotations.Nullable;

/** What is true of every essay that was read, whatever it came from. */
public final class ModelLaws {

    private ModelLaws() {}

    /** @throws AssertionError that says which law is broken */
    public static void require(Inspection essay) {
        Map<String, String> bodies = require(essay.text(), essay.warnings());
        EssayText text = essay.text();
        essay.reading().sentences().forEach(s -> requireIn(s.span(), body(s.footnote(), text, bodies)));
        essay.reading().quotations().forEach(q -> requireIn(q.span(), body(q.footnote(), text, bodies)));
        essay.reading().people().forEach(p -> p.mentions().forEach(m -> requireIn(m, text.canonical())));
        for (CitedWork work : essay.reading().works()) {
            requireIn(work.span(), body(work.footnote(), text, bodies));
        }
    }

    /** @return the texts of the notes by their ids */
    public static Map<String, String> require(EssayText text, List<ImportProblem> problems) {
        int length = text.canonical().length();
        law(!text.blocks().isEmpty(), "an essay has blocks");
        requireClean(text.canonical());
        requireFormatting(text.formatting(), text.canonical());
        Map<String, String> bodies = new HashMap<>();
        for (Footnote note : text.footnotes()) {
            String body = note.text() == null ? "" : note.text();
            law(bodies.put(note.id(), body) == null, "an id names one note: " + note.id());
            requireClean(body);
            requireFormatting(note.formatting(), body);
        }
        int last = 0;
        for (var reference : text.references()) {
            law(bodies.containsKey(reference.footnote()), "a reference calls a note that is there");
            law(last <= reference.offset() && reference.offset() <= length, "references are in order, in the text");
            last = reference.offset();
        }
        Set<String> passages = new HashSet<>();
        text.blocks().forEach(b -> law(passages.add(b.passageId()), "an id names one block: " + b.passageId()));
        problems.forEach(p -> law(p.start() == null || p.start() <= length, "a warning has its place in the text"));
        return bodies;
    }

    private static String body(@Nullable String footnote, EssayText text, Map<String, String> bodies) {
        String body = footnote == null ? text.canonical() : bodies.get(footnote);
        law(body != null, "a span points into a note that is there");
        return body == null ? "" : body;
    }

    private static void requireClean(String text) {
        law(Normalizer.isNormalized(text, Normalizer.Form.NFC) || text.length() > 60, "text is composed");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            law(c == '\n' || c == '\t' || !Character.isISOControl(c), "no control character: " + (int) c);
            law(c != '\u202D' && c != '\u202E', "nothing turns the direction of writing");
            boolean high = Character.isHighSurrogate(c);
            law(!high || (i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))), "pairs are whole");
            law(
                    !Character.isLowSurrogate(c) || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1))),
                    "pairs are whole");
        }
    }

    private static void requireFormatting(List<Formatting> formatting, String text) {
        for (Formatting f : formatting) {
            requireIn(f.span(), text);
            String href = f.href();
            law(
                    href == null || href.toLowerCase(Locale.ROOT).matches("(?:https?://|mailto:).*"),
                    "a link leads to a page or a person: " + href);
        }
    }

    private static void requireIn(Span span, String text) {
        law(span.end() <= text.length(), span + " ends in its text");
    }

    private static void law(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
