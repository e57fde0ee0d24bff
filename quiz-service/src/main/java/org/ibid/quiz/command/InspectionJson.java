package org.ibid.quiz.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Voice;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.Inspection;
import org.jspecify.annotations.Nullable;

/** What {@code inspect --json} prints. Scripts rely on its names. */
final class InspectionJson {

    /** Characters of canonical text shown ahead of a reference. */
    private static final int BEFORE = 30;

    private InspectionJson() {}

    static String of(Inspection inspection) {
        EssayText text = inspection.text();
        return new Json()
                .put("format", inspection.format())
                .put("title", inspection.metadata().title())
                .put("text", text.canonical())
                .put("blocks", text.blocks().stream().map(b -> block(text, b)).toList())
                .put(
                        "footnotes",
                        text.footnotes().stream().map(n -> footnote(text, n)).toList())
                .put(
                        "quotations",
                        inspection.reading().quotations().stream()
                                .map(q -> quotation(text, q))
                                .toList())
                .put(
                        "warnings",
                        inspection.warnings().stream()
                                .map(InspectionJson::warning)
                                .toList())
                .put(
                        "works",
                        inspection.reading().works().stream()
                                .map(InspectionJson::work)
                                .toList())
                .print();
    }

    private static Map<String, @Nullable Object> block(EssayText text, Block block) {
        return new Json()
                .put("kind", block.kind())
                .maybe("level", block instanceof Block.Heading heading ? heading.level() : null)
                .put("passageId", block.passageId())
                .put("start", block.span().start())
                .put("end", block.span().end())
                .put("text", block.span().in(text.canonical()))
                .fields();
    }

    private static Map<String, @Nullable Object> footnote(EssayText text, Footnote note) {
        List<Map<String, @Nullable Object>> references = text.references().stream()
                .filter(r -> r.footnote().equals(note.id()))
                .map(r -> reference(text, r))
                .toList();
        return new Json()
                .put("id", note.id())
                .put("label", note.label())
                .put("text", note.text())
                .put("references", references)
                .fields();
    }

    private static Map<String, @Nullable Object> reference(EssayText text, FootnoteReference reference) {
        int start = reference.offset();
        return new Json()
                .put("start", start)
                .put("before", text.canonical().substring(Math.max(0, start - BEFORE), start))
                .fields();
    }

    private static Map<String, @Nullable Object> quotation(EssayText text, Quotation quotation) {
        return new Json()
                .put("start", quotation.span().start())
                .put("end", quotation.span().end())
                .put("text", quotation.span().in(text.textOf(quotation.footnote())))
                .maybe("parent", quotation.parent())
                .maybe("unclosed", quotation.unclosed() ? true : null)
                .maybe("footnote", quotation.footnote())
                .put(
                        "voices",
                        quotation.voices().stream().map(InspectionJson::voice).toList())
                .fields();
    }

    private static Map<String, @Nullable Object> voice(Voice voice) {
        return new Json()
                .put("who", voice.who())
                .put("role", voice.role().name().toLowerCase(Locale.ROOT))
                .put("mode", voice.mode().name().toLowerCase(Locale.ROOT))
                .put("confidence", voice.confidence())
                .fields();
    }

    /** A citation; {@code refersTo} names the one whose work it means. */
    private static Map<String, @Nullable Object> work(CitedWork work) {
        return new Json()
                .put("id", work.id())
                .put("footnote", work.footnote())
                .put("start", work.span().start())
                .put("end", work.span().end())
                .put("form", work.form().name().toLowerCase(Locale.ROOT))
                .put("authors", work.authors())
                .maybe("title", work.title())
                .maybe("place", work.place())
                .maybe("publisher", work.publisher())
                .maybe("year", work.year())
                .maybe("pages", work.pages())
                .maybe("url", work.url())
                .maybe("refersTo", work.refersTo())
                .put("confidence", work.confidence())
                .fields();
    }

    private static Map<String, @Nullable Object> warning(ImportProblem problem) {
        return new Json()
                .put("code", problem.code())
                .put("message", problem.message())
                .maybe("start", problem.start())
                .fields();
    }
}
