package org.ibid.core.importing.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.EssayBuilder;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;
import org.ibid.core.importing.flow.ParagraphShape.Role;

/** Makes blocks of the parts of a text document: what belongs together becomes one list, one stanza, one quotation. */
final class FlowBlocks {

    private static final Pattern RULE = Pattern.compile("(?:\\*\\s*){3,}|(?:[•·◆~#]\\s*){3,}|⁂|[-–—_=]{3,}");

    /** Lines of verse are shorter than this on the average, in characters. */
    private static final int VERSE_LINE = 75;

    /** Items longer than this on the average are the numbered paragraphs of a text and no list. */
    private static final int LONG_ITEM = 600;

    private static final String SPACED_RULE = "* * *";

    private final EssayBuilder builder = new EssayBuilder();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<StyledText.Call> calls = new ArrayList<>();
    private final List<FlowPart.Paragraph> waiting = new ArrayList<>();
    private final boolean indentedIsQuoted;
    private int runs;
    private boolean inQuotation;

    /** @param indentedIsQuoted false where most of the text is indented */
    FlowBlocks(boolean indentedIsQuoted) {
        this.indentedIsQuoted = indentedIsQuoted;
    }

    EssayBuilder builder() {
        return builder;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    /** Where notes are called, in the canonical text. */
    List<StyledText.Call> calls() {
        return calls;
    }

    /** Notes that are called before the first block is there. */
    void callAhead(List<StyledText.Call> ahead) {
        for (StyledText.Call call : ahead) {
            calls.add(new StyledText.Call(0, call.note(), call.confidence()));
            builder.call(call.note());
        }
    }

    void add(List<FlowPart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case FlowPart.Paragraph paragraph -> paragraph(paragraph);
                case FlowPart.Table table -> table(table);
                case FlowPart.Rule rule -> rule(FlowText.EMPTY);
                case FlowPart.Lost lost -> problems.add(new ImportProblem(lost.code(), lost.message(), here()));
                case FlowPart.Picture picture -> {
                    int caption = caption(parts, i + 1);
                    picture(picture, caption < 0 ? null : (FlowPart.Paragraph) parts.get(caption));
                    if (caption >= 0) {
                        i = caption;
                    }
                }
            }
        }
        flush();
    }

    private int here() {
        flush();
        return builder.nextStart();
    }

    private static int caption(List<FlowPart> parts, int from) {
        int at = from;
        while (at < parts.size()
                && parts.get(at) instanceof FlowPart.Paragraph p
                && p.text().blank()
                && p.text().problems().isEmpty()) {
            at++;
        }
        return at < parts.size()
                        && parts.get(at) instanceof FlowPart.Paragraph p
                        && p.shape().is(Role.CAPTION)
                        && !p.text().blank()
                ? at
                : -1;
    }

    private void paragraph(FlowPart.Paragraph paragraph) {
        FlowText text = paragraph.text();
        Role role = paragraph.shape().role();
        boolean listed = !waiting.isEmpty() && waiting.getLast().shape().is(Role.LIST_ITEM);
        if (text.blank()) {
            boolean within = listed || (role == Role.CODE && !waiting.isEmpty());
            if (!within || !text.problems().isEmpty()) {
                place(text.problems(), here());
            }
            return;
        }
        if (RULE.matcher(text.words()).matches() && text.text().calls().isEmpty()) {
            rule(text);
            return;
        }
        switch (role) {
            case LIST_ITEM -> wait(paragraph);
            case LIST_CONTINUED -> {
                if (listed) {
                    int depth = waiting.getLast().shape().level();
                    wait(new FlowPart.Paragraph(text, ParagraphShape.listItem(depth, firstOrdered())));
                } else {
                    plain(text, -1, 1);
                }
            }
            case CODE -> wait(paragraph);
            case VERSE -> verse(paragraph);
            case HEADING -> {
                int level = paragraph.shape().level();
                block(text.onOneLine(), (id, span) -> new Block.Heading(id, span, level));
            }
            case QUOTATION -> quotation(paragraph);
            case INDENTED -> {
                if (indentedIsQuoted) {
                    quotation(paragraph);
                } else {
                    plain(text, -1, 1);
                }
            }
            default -> plain(text, -1, 1);
        }
    }

    private boolean firstOrdered() {
        return waiting.getFirst().shape().ordered();
    }

    /** Puts a paragraph beside those of its kind before it. */
    private void wait(FlowPart.Paragraph paragraph) {
        if (!waiting.isEmpty()) {
            ParagraphShape before = waiting.getLast().shape();
            ParagraphShape now = paragraph.shape();
            boolean otherList = now.is(Role.LIST_ITEM) && now.level() == 0 && now.ordered() != firstOrdered();
            if (!before.is(now.role()) || otherList) {
                flush();
            }
        }
        waiting.add(paragraph);
        inQuotation = false;
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        List<FlowPart.Paragraph> done = List.copyOf(waiting);
        waiting.clear();
        switch (done.getFirst().shape().role()) {
            case LIST_ITEM -> list(done);
            case CODE -> emit(joined(done, "\n").joined(), Block.Preformatted::new);
            default -> emit(joined(done, "\n").joined(), Block.Verse::new);
        }
    }

    private static FlowText.Joiner joined(List<FlowPart.Paragraph> paragraphs, String separator) {
        FlowText.Joiner joiner = new FlowText.Joiner();
        paragraphs.forEach(p -> joiner.add(p.text(), separator));
        return joiner;
    }

    private void list(List<FlowPart.Paragraph> items) {
        double length = items.stream()
                .mapToInt(i -> i.text().words().length())
                .average()
                .orElse(0);
        if (length > LONG_ITEM) {
            problems.add(new ImportProblem(
                    "paragraph-numbers",
                    "The numbers or bullets that the word processor puts before these long paragraphs were left out.",
                    builder.nextStart()));
            items.forEach(i -> emit(i.text().onOneLine(), Block.Paragraph::new));
            return;
        }
        int top = items.stream().mapToInt(i -> i.shape().level()).min().orElse(0);
        FlowText.Joiner joiner = new FlowText.Joiner();
        items.forEach(i -> joiner.add(i.text().onOneLine(), "\n"));
        List<Span> spans = joiner.spans();
        emit(joiner.joined(), (id, span) -> {
            List<Block.ItemList.Entry> entries = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                entries.add(new Block.ItemList.Entry(
                        spans.get(i).shift(span.start()), items.get(i).shape().level() - top));
            }
            return new Block.ItemList(id, span, items.getFirst().shape().ordered(), entries);
        });
    }

    private void verse(FlowPart.Paragraph paragraph) {
        boolean stanza = paragraph.text().lines() > 1;
        if (stanza) {
            flush();
            paragraph.text().paragraphs().stream().filter(p -> !p.blank()).forEach(p -> emit(p, Block.Verse::new));
        } else {
            wait(paragraph);
        }
    }

    private void quotation(FlowPart.Paragraph paragraph) {
        flush();
        double confidence = paragraph.shape().confidence();
        if (!inQuotation) {
            runs++;
        }
        for (FlowText part : paragraph.text().paragraphs()) {
            boolean poem = part.lines() > 2 && part.words().length() < VERSE_LINE * part.lines();
            if (poem && confidence > ParagraphShape.INDENTED) {
                emit(part, Block.Verse::new);
            } else {
                plain(part, runs - 1, confidence);
            }
        }
        inQuotation = true;
    }

    private void plain(FlowText text, int run, double confidence) {
        flush();
        for (FlowText part : text.paragraphs()) {
            if (part.blank()) {
                place(part.problems(), builder.nextStart());
                continue;
            }
            if (part.lines() > 2) {
                problems.add(new ImportProblem(
                        "line-breaks",
                        "The line breaks within this paragraph were taken for spaces. If it is verse, give it the style “Verse” and import it again.",
                        builder.nextStart()));
            }
            FlowText prose = part.onOneLine();
            if (run < 0) {
                block(prose, Block.Paragraph::new);
            } else {
                emit(prose, (id, span) -> new Block.BlockQuotation(id, span, run, confidence));
            }
        }
    }

    private void table(FlowPart.Table table) {
        FlowText.Joiner joiner = new FlowText.Joiner();
        for (List<FlowText> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                joiner.add(row.get(i).onOneLine(), i == 0 ? "\n" : " | ");
            }
        }
        if (table.rows().stream().flatMap(List::stream).allMatch(FlowText::blank)) {
            place(joiner.joined().problems(), here());
            return;
        }
        List<Span> cells = joiner.spans();
        block(
                joiner.joined(),
                (id, span) -> new Block.Table(id, span, table.header(), rows(table, cells, span.start())));
    }

    private static List<List<Span>> rows(FlowPart.Table table, List<Span> cells, int start) {
        List<List<Span>> rows = new ArrayList<>();
        int at = 0;
        for (List<FlowText> row : table.rows()) {
            rows.add(cells.subList(at, at + row.size()).stream()
                    .map(c -> c.shift(start))
                    .toList());
            at += row.size();
        }
        return rows;
    }

    private void rule(FlowText text) {
        place(text.problems(), here());
        block(
                FlowText.joined(List.of(new FlowText(StyledText.plain(SPACED_RULE), List.of())), ""),
                Block.Separator::new);
    }

    private void picture(FlowPart.Picture picture, FlowPart.@org.jspecify.annotations.Nullable Paragraph caption) {
        int start = here();
        String alt = picture.alt().strip().replaceAll("\\s+", " ");
        if (caption == null && alt.isEmpty() && picture.source() == null) {
            return;
        }
        if (caption == null && alt.isEmpty()) {
            problems.add(new ImportProblem(
                    "picture-without-words",
                    "This picture has no caption and no description. It stands in the text as “[picture]”; describe it in the word processor for those who cannot see it.",
                    start));
        }
        FlowText words = caption != null
                ? caption.text().onOneLine()
                : new FlowText(StyledText.plain(alt.isEmpty() ? "[picture]" : alt), List.of());
        block(words, (id, span) -> new Block.Picture(id, span, alt, picture.source()));
    }

    private void block(FlowText text, EssayBuilder.BlockMaker maker) {
        flush();
        inQuotation = false;
        emit(text, maker);
    }

    private void emit(FlowText text, EssayBuilder.BlockMaker maker) {
        int start = builder.nextStart();
        place(text.problems(), start);
        text.text().calls().forEach(c -> calls.add(new StyledText.Call(c.offset() + start, c.note(), c.confidence())));
        builder.add(text.text(), maker);
    }

    private void place(List<ImportProblem> found, int start) {
        found.forEach(p -> problems.add(FlowText.moved(p, start)));
    }

    /** True for the line that stands above an abstract, which is indented in many essays and no quotation. */
    static boolean announcesAbstract(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return plain.length() < 40
                && plain.matches(
                        "(?:abstract|summary|zusammenfassung|résumé|resumen|sommario|riassunto|keywords)\\b.*");
    }
}
