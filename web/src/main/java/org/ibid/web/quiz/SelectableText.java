package org.ibid.web.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/** An essay as sentences that can be selected, under its headings; the notes last. */
public record SelectableText(List<Section> sections) {

    public SelectableText {
        sections = List.copyOf(sections);
    }

    /** @param heading empty for what stands before the first heading */
    record Section(String heading, List<Paragraph> paragraphs) {}

    /** @param name {@code Paragraph 12}, {@code Note 3} */
    record Paragraph(String name, List<Line> lines) {}

    /** @param value of its checkbox, as {@link Responses#selected} reads it */
    record Line(String value, String text, boolean chosen) {}

    public static SelectableText of(EssayVersion version, @Nullable Response response, QuizWords words) {
        List<Response.Selected> selected =
                response instanceof Response.TextSelection selection ? selection.selections() : List.of();
        List<Section> sections = new ArrayList<>();
        for (EssayText.Section section : version.text().sections()) {
            String heading = section.heading() == null
                    ? ""
                    : section.heading().span().in(version.text().canonical());
            List<Paragraph> paragraphs = new ArrayList<>();
            for (Block block : section.blocks()) {
                paragraphs.add(paragraph(version, block.passageId(), null, words::paragraph, selected));
            }
            sections.add(new Section(heading, written(paragraphs)));
        }
        List<Paragraph> notes = new ArrayList<>();
        for (Footnote note : version.text().footnotes()) {
            notes.add(paragraph(version, note.id(), note.id(), words::note, selected));
        }
        sections.add(new Section(words.notes(), written(notes)));
        return new SelectableText(
                sections.stream().filter(s -> !s.paragraphs.isEmpty()).toList());
    }

    private static List<Paragraph> written(List<Paragraph> paragraphs) {
        return paragraphs.stream().filter(p -> !p.lines.isEmpty()).toList();
    }

    private static Paragraph paragraph(
            EssayVersion version,
            String passage,
            @Nullable String footnote,
            Function<String, String> name,
            List<Response.Selected> selected) {
        String text = version.text().textOf(footnote);
        List<Line> lines = version.reading().sentences().stream()
                .filter(s ->
                        Objects.equals(s.footnote(), footnote) && s.passageId().equals(passage))
                .map(s -> line(s, text, selected))
                .toList();
        return new Paragraph(name.apply(passage.replaceFirst("^\\D+", "")), lines);
    }

    private static Line line(Sentence sentence, String text, List<Response.Selected> selected) {
        Span span = sentence.span();
        String place = span.start() + "-" + span.end();
        int covered = selected.stream()
                .filter(s -> Objects.equals(s.footnote(), sentence.footnote())
                        && s.span().overlaps(span))
                .mapToInt(s ->
                        Math.min(s.span().end(), span.end()) - Math.max(s.span().start(), span.start()))
                .sum();
        return new Line(
                sentence.footnote() == null ? place : sentence.footnote() + ":" + place,
                span.in(text),
                2 * covered >= span.length());
    }

    /** The words of a selection; a place that the essay does not have has none. */
    public static String words(EssayVersion version, Response.Selected selected) {
        boolean there = selected.footnote() == null
                || version.text().findFootnote(selected.footnote()).isPresent();
        String text = there ? version.text().textOf(selected.footnote()) : "";
        return selected.span().end() <= text.length() ? selected.span().in(text) : "";
    }
}
