package org.ibid.web.importing;

import java.util.Locale;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.web.language.Language;
import org.ibid.web.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What importers say, in the language of the page. They speak English: a code that has a sentence here is said by it,
 * and what was said of this one place in particular follows as it came; any other is quoted.
 *
 * @param words of what they are unsure of; null where the page is English, and nothing is to be translated
 * @param losses of what they could not keep; null likewise
 */
record Warnings(@Nullable WarningWords words, @Nullable LossWords losses) {

    static Warnings in(Language language) {
        return language.locale().equals(Locale.ENGLISH)
                ? new Warnings(null, null)
                : new Warnings(language.words(WarningWords.class), language.words(LossWords.class));
    }

    /**
     * @param general null where there is only what was said
     * @param said in English; empty where the general sentence says it all
     */
    record InWords(@Nullable String general, String said) {}

    InWords of(ImportProblem problem) {
        String general = general(problem.code());
        return general == null
                ? new InWords(null, problem.message())
                : new InWords(general, saysAll(problem) ? "" : problem.message());
    }

    /** Null where there is none, or none is needed. */
    @Nullable
    String general(String code) {
        if (words == null || losses == null) {
            return null;
        }
        String general = general(code, words);
        return general == null ? Losses.general(code, losses) : general;
    }

    Sentence of(UnreadableEssay problem) {
        String general = words == null ? null : unreadable(problem.code(), words);
        return general == null ? Sentence.inEnglish(String.valueOf(problem.getMessage())) : Sentence.ofPage(general);
    }

    /** True where the message names nothing that the reader does not see at its place. */
    private static boolean saysAll(ImportProblem problem) {
        return switch (problem.code()) {
            case "blockquote-doubtful",
                    "direction-override",
                    "quotation-unclosed",
                    "title-note",
                    "table-spans",
                    "tracked-changes",
                    "page-furniture-left-out",
                    "bibliography-left-out" -> true;
            case "marker-doubtful", "note-text-missing", "remark" -> problem.start() != null;
            default -> false;
        };
    }

    /** One code may stand for more than one loss, by format: a sentence here says what is true of all of them. */
    private static @Nullable String general(String code, WarningWords words) {
        return switch (code) {
            case "blockquote-doubtful" -> words.blockquoteDoubtful();
            case "characters-lost" -> words.charactersLost();
            case "correction-lost" -> words.correctionLost();
            case "direction-override" -> words.directionOverride();
            case "html-dropped" -> words.htmlDropped();
            case "link-dropped" -> words.linkDropped();
            case "marker-doubtful" -> words.markerDoubtful();
            case "marker-missing" -> words.markerMissing();
            case "note-doubled" -> words.noteDoubled();
            case "note-in-note" -> words.noteInNote();
            case "note-text-missing" -> words.noteTextMissing();
            case "note-unreferenced" -> words.noteUnreferenced();
            case "picture-inline" -> words.pictureInline();
            case "picture-without-words" -> words.pictureWithoutWords();
            case "pictures-not-shown" -> words.picturesNotShown();
            case "quotation-unclosed" -> words.quotationUnclosed();
            case "remark" -> words.remark();
            case "table-spans" -> words.tableSpans();
            case "tracked-changes" -> words.trackedChanges();
            case "page-furniture-left-out" -> words.pageFurnitureLeftOut();
            case "bibliography-left-out" -> words.bibliographyLeftOut();
            case "tag-dropped" -> words.tagDropped();
            case "title-guessed" -> words.titleGuessed();
            case "title-note" -> words.titleNote();
            default -> null;
        };
    }

    private static @Nullable String unreadable(String code, WarningWords words) {
        return switch (code) {
            case "empty" -> words.empty();
            case "too-complex" -> words.tooComplex();
            case "encrypted" -> words.encrypted();
            case "damaged" -> words.damaged();
            case "too-large" -> words.tooLarge();
            case "binary" -> words.binary();
            default -> null;
        };
    }
}
