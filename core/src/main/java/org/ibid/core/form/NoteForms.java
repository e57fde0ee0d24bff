package org.ibid.core.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;

/**
 * Writes the notes of an essay in normal form. A note's key is its place among the notes. Its label is said where it is
 * another; so is its series where it stands after notes that are called later, as endnotes do after footnotes.
 */
final class NoteForms {

    private final EssayText essay;
    private final Map<String, Integer> called = new HashMap<>();
    private final Map<String, List<Double>> confidences = new HashMap<>();

    NoteForms(EssayText essay) {
        this.essay = essay;
        for (FootnoteReference reference : essay.references()) {
            called.putIfAbsent(reference.footnote(), called.size());
            confidences
                    .computeIfAbsent(reference.footnote(), n -> new ArrayList<>())
                    .add(reference.confidence());
        }
    }

    List<String> written() {
        List<String> parts = new ArrayList<>();
        int series = 1;
        int last = -1;
        for (Footnote note : essay.footnotes()) {
            int order = called.getOrDefault(note.id(), Integer.MAX_VALUE);
            series += order < last ? 1 : 0;
            last = order;
            parts.add(form(note, parts.size() + 1, series));
        }
        return parts;
    }

    private String form(Footnote note, int number, int series) {
        Attributes head = Attributes.named("");
        if (!note.label().equals(Integer.toString(number))) {
            head.with("label", note.label());
        }
        if (series > 1) {
            head.with("series", Integer.toString(series));
        }
        List<Double> sure = confidences.getOrDefault(note.id(), List.of());
        if (sure.stream().anyMatch(c -> c != 1)) {
            head.with("confidence", sure.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
        if (note.text() == null) {
            head.with("text", "none");
        }
        String text = note.text() == null
                ? ""
                : InlineForm.written(new Words(note.text(), note.formatting(), List.of()), Words.Lines.PARAGRAPHS);
        String start = "[^" + number + "]" + (head.says() ? head.written() : "") + ":";
        return text.isEmpty() ? start : start + " " + text.replaceAll("\n(?!\n)", "\n    ");
    }
}
