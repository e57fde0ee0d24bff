package org.ibid.web.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Voice;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.Inspection;
import org.ibid.web.typesetting.EssayPage;
import org.ibid.web.typesetting.Passage;
import org.ibid.web.typesetting.PassageGroup;
import org.ibid.web.typesetting.PictureSetting;
import org.ibid.web.typesetting.Typesetter;
import org.jspecify.annotations.Nullable;

/**
 * What the importer and the reader saw in a draft, set for the preview: each passage with what was found in it and what
 * they were unsure of.
 *
 * @param counts in words: {@code 5 headings}
 */
record Understood(EssayPage essay, List<String> counts, List<Warning> warnings, List<Row> rows) {

    private static final int SHOWN = 60;

    /**
     * @param words the warning, in the language of the page as far as it is known there
     * @param passage id of the passage it is about, null where it is about the whole
     * @param before the words ahead of the place, to find it by; empty without one
     */
    record Warning(
            String id, Warnings.InWords words, @Nullable String passage, String before) {}

    /** A passage with what stands beside it. */
    record Row(PassageGroup group, List<Warning> warnings, List<Speech> speeches) {

        /** The passages that can be corrected one by one. */
        public List<String> passages() {
            return group.passages().stream().map(Passage::id).toList();
        }
    }

    /** @param whose in words, how sure the reader is included */
    record Speech(String words, String whose, boolean sure) {}

    static Understood of(Inspection seen, ImportWords words, Warnings inWords, PictureSetting pictures) {
        EssayText text = seen.text();
        EssayPage page =
                Typesetter.set(EssayVersion.of(seen.metadata(), text, seen.reading()), null, List.of(), pictures);
        List<Warning> warnings = warnings(seen, inWords);
        Map<String, List<Warning>> beside = warnings.stream()
                .filter(w -> w.passage() != null)
                .collect(Collectors.groupingBy(w -> Objects.requireNonNull(w.passage())));
        List<Row> rows = page.groups().stream()
                .map(group -> row(group, seen, beside, words))
                .toList();
        return new Understood(page, counts(seen, words), warnings, rows);
    }

    private static Row row(PassageGroup group, Inspection seen, Map<String, List<Warning>> beside, ImportWords words) {
        List<Warning> warnings = group.passages().stream()
                .flatMap(passage -> beside.getOrDefault(passage.id(), List.of()).stream())
                .toList();
        List<Speech> speeches = seen.reading().quotations().stream()
                .filter(q -> q.footnote() == null && q.speech())
                .filter(q -> group.passages().stream()
                        .anyMatch(p -> seen.text()
                                .blockAt(q.span().start())
                                .map(Block::passageId)
                                .filter(p.id()::equals)
                                .isPresent()))
                .map(q -> speech(q, seen.text(), words))
                .toList();
        return new Row(group, warnings, speeches);
    }

    private static Speech speech(Quotation quotation, EssayText text, ImportWords in) {
        String words = quotation.span().in(text.canonical()).replace('\n', ' ');
        String shown = words.length() <= SHOWN ? words : words.substring(0, words.lastIndexOf(' ', SHOWN)) + " …";
        boolean sure = quotation.voices().stream().anyMatch(Voice::sure);
        return new Speech(shown, whose(quotation.voices(), in), sure);
    }

    static String whose(List<Voice> voices, ImportWords words) {
        List<String> named = new ArrayList<>();
        for (Voice voice : voices) {
            if (voice.who() != null) {
                String who = voice.role() == Voice.Role.REPORTER ? words.reportedBy(voice.who()) : voice.who();
                named.add(confidently(who, voice.confidence(), words));
            }
        }
        return named.isEmpty() ? words.nobodyFound() : String.join(", ", named);
    }

    /** Says how sure it is; nothing where it is sure enough to ask about. */
    private static String confidently(String who, double confidence, ImportWords words) {
        if (confidence >= Voice.SURE) {
            return who;
        }
        return confidence >= 0.5 ? words.probably(who) : words.guess(who);
    }

    private static List<Warning> warnings(Inspection seen, Warnings inWords) {
        List<Warning> warnings = new ArrayList<>();
        for (ImportProblem problem : seen.warnings()) {
            Integer start = problem.start();
            String canonical = seen.text().canonical();
            warnings.add(new Warning(
                    "w" + (warnings.size() + 1),
                    inWords.of(problem),
                    start == null
                            ? null
                            : seen.text().blockAt(start).map(Block::passageId).orElse(null),
                    start == null
                            ? ""
                            : canonical.substring(
                                    Math.max(0, Math.min(start, canonical.length()) - 30),
                                    Math.min(start, canonical.length()))));
        }
        return warnings;
    }

    private static int paragraphs(EssayText text) {
        return (int) text.blocks().stream().filter(Block::prose).count();
    }

    private static List<String> counts(Inspection seen, ImportWords words) {
        EssayText text = seen.text();
        long headings =
                text.blocks().stream().filter(Block.Heading.class::isInstance).count();
        long quoted = text.blocks().stream()
                .filter(Block.BlockQuotation.class::isInstance)
                .map(b -> ((Block.BlockQuotation) b).run())
                .distinct()
                .count();
        List<Quotation> speech =
                seen.reading().quotations().stream().filter(Quotation::speech).toList();
        long attributed = speech.stream()
                .filter(q -> q.voices().stream().anyMatch(Voice::sure))
                .count();
        long called = text.references().stream()
                .map(FootnoteReference::footnote)
                .distinct()
                .count();
        long withText = text.footnotes().stream()
                .map(Footnote::text)
                .filter(Objects::nonNull)
                .count();
        return List.of(
                words.headings((int) headings),
                words.paragraphs(paragraphs(text)),
                words.blockQuotations((int) quoted),
                words.quotations(speech.size(), (int) attributed),
                words.notes(text.footnotes().size(), (int) called, (int) withText));
    }
}
