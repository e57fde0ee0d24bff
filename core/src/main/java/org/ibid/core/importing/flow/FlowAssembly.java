package org.ibid.core.importing.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.KeptPicture;
import org.ibid.core.importing.StyledText;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.flow.ParagraphShape.Role;
import org.jspecify.annotations.Nullable;

/** Makes an essay of the parts of a text document and of its notes. */
public final class FlowAssembly {

    private final List<FlowPart> parts;
    private final Collection<FlowNote> notes;
    private final Losses losses;
    private final List<ImportProblem> problems = new ArrayList<>();

    /** @param notes each that is called, and each other that the file holds */
    public FlowAssembly(List<FlowPart> parts, Collection<FlowNote> notes, Losses losses) {
        this.parts = parts;
        this.notes = notes;
        this.losses = losses;
    }

    /**
     * @param said what the file says of itself, apart from its text
     * @throws UnreadableEssay {@code empty}
     */
    public ImportedEssay essay(String format, EssayMetadata said, List<KeptPicture> pictures) throws UnreadableEssay {
        FlowHead head = new FlowHead(withoutContents());
        EssayMetadata metadata = head.metadata(said);
        problems.addAll(head.problems());
        FlowBlocks blocks = new FlowBlocks(indentedIsQuoted(head.body()));
        blocks.callAhead(head.calls());
        blocks.add(abstractsAsBody(head.body()));
        problems.addAll(blocks.problems());
        Map<String, Integer> firstCalls = new HashMap<>();
        blocks.calls().forEach(c -> firstCalls.putIfAbsent(c.note(), c.offset()));
        for (FlowNote note : notes) {
            blocks.builder().note(note.key(), note.label(), body(note, firstCalls.get(note.key())));
            if (note.end()) {
                blocks.builder().endnote(note.key());
            }
        }
        EssayText essay = blocks.builder().build();
        if (essay.blocks().isEmpty()) {
            throw new UnreadableEssay(
                    "empty", "There is no text in this file. Open it and see whether it is the right one.");
        }
        problems.addAll(Suspicions.of(essay));
        problems.replaceAll(p -> within(losses.told(p), essay.canonical().length()));
        problems.sort(Comparator.comparingInt(p -> p.start() == null ? -1 : p.start()));
        return new ImportedEssay(format, metadata, essay, problems, pictures);
    }

    /** What was dropped after the last block has its place at the end. */
    private static ImportProblem within(ImportProblem problem, int length) {
        Integer start = problem.start();
        return start == null || start <= length
                ? problem
                : new ImportProblem(problem.code(), problem.message(), length);
    }

    private List<FlowPart> withoutContents() {
        List<FlowPart> kept = new ArrayList<>();
        boolean before = false;
        for (FlowPart part : parts) {
            boolean contents = part instanceof FlowPart.Paragraph p && p.shape().is(Role.CONTENTS);
            if (!contents) {
                kept.add(part);
            } else if (!before && !((FlowPart.Paragraph) part).text().blank()) {
                losses.count(Loss.CONTENTS, kept);
            }
            before = contents;
        }
        return kept;
    }

    private static boolean indentedIsQuoted(List<FlowPart> parts) {
        long indented = parts.stream().filter(p -> is(p, Role.INDENTED)).count();
        return indented < parts.stream().filter(p -> is(p, Role.BODY)).count();
    }

    private static boolean is(FlowPart part, Role role) {
        return part instanceof FlowPart.Paragraph p
                && p.shape().is(role)
                && !p.text().blank();
    }

    private static List<FlowPart> abstractsAsBody(List<FlowPart> parts) {
        List<FlowPart> shaped = new ArrayList<>();
        boolean announced = false;
        for (FlowPart part : parts) {
            if (!(part instanceof FlowPart.Paragraph p) || p.text().blank()) {
                shaped.add(part);
                continue;
            }
            String words = p.text().words();
            boolean itself = FlowBlocks.announcesAbstract(words.substring(0, Math.min(30, words.length())));
            boolean indented = p.shape().is(Role.INDENTED);
            shaped.add(
                    indented && (announced || itself)
                            ? new FlowPart.Paragraph(p.text(), ParagraphShape.of(Role.BODY))
                            : p);
            announced = FlowBlocks.announcesAbstract(words) || (announced && indented);
        }
        return shaped;
    }

    private @Nullable StyledText body(FlowNote note, @Nullable Integer called) {
        FlowText text = note.text();
        String name = note.label() == null ? "A note" : "Note " + note.label();
        if (called == null) {
            problems.add(new ImportProblem(
                    "note-unreferenced", name + " is called nowhere in the text. It was kept at the end.", null));
        }
        if (text == null || text.blank()) {
            if (called != null) {
                problems.add(new ImportProblem(
                        "note-text-missing", name + " is called here, but its text is nowhere.", called));
            }
            return null;
        }
        for (ImportProblem p : text.problems()) {
            String message = p.message().isEmpty() ? "" : name + ": " + p.message();
            problems.add(new ImportProblem(p.code(), message, called));
        }
        if (!text.text().calls().isEmpty()) {
            problems.add(new ImportProblem(
                    "note-in-note",
                    name + " calls another note. Notes of notes are not kept; their mark was left out.",
                    called));
        }
        return text.text().calling(List.of());
    }
}
