package org.ibid.web.importing;

import org.jspecify.annotations.Nullable;

/** The sentence of each code that says what an importer could not keep. */
final class Losses {

    private Losses() {}

    /** One code may stand for more than one loss, by format: a sentence here says what is true of all of them. */
    static @Nullable String general(String code, LossWords words) {
        return switch (code) {
            case "abstract-left-out" -> words.abstractLeftOut();
            case "abstract-only" -> words.abstractOnly();
            case "author-notes-left-out" -> words.authorNotesLeftOut();
            case "boilerplate" -> words.boilerplate();
            case "chapter-missing" -> words.chapterMissing();
            case "comments-left-out" -> words.commentsLeftOut();
            case "contents-left-out" -> words.contentsLeftOut();
            case "corpus" -> words.corpus();
            case "cross-reference" -> words.crossReference();
            case "deletion-dropped" -> words.deletionDropped();
            case "deletion-kept" -> words.deletionKept();
            case "deletion-left-out" -> words.deletionLeftOut();
            case "drawing-dropped" -> words.drawingDropped();
            case "drawing-left-out" -> words.drawingLeftOut();
            case "editor-choice" -> words.editorChoice();
            case "encoding-guessed" -> words.encodingGuessed();
            case "equation" -> words.equation();
            case "field-left-out" -> words.fieldLeftOut();
            case "float-unplaced" -> words.floatUnplaced();
            case "formula" -> words.formula();
            case "formula-flattened" -> words.formulaFlattened();
            case "formula-left-out" -> words.formulaLeftOut();
            case "gap" -> words.gap();
            case "heading-numbers" -> words.headingNumbers();
            case "headings-by-hand" -> words.headingsByHand();
            case "hidden-text" -> words.hiddenText();
            case "line-breaks" -> words.lineBreaks();
            case "margin-notes" -> words.marginNotes();
            case "mark-of-several" -> words.markOfSeveral();
            case "media-dropped" -> words.mediaDropped();
            case "notation-left-out" -> words.notationLeftOut();
            case "note-numbers" -> words.noteNumbers();
            case "note-picture" -> words.notePicture();
            case "note-reference-unknown" -> words.noteReferenceUnknown();
            case "notes-by-hand" -> words.notesByHand();
            case "page-numbers-dropped" -> words.pageNumbersDropped();
            case "pages-left-out" -> words.pagesLeftOut();
            case "pages-of-publisher" -> words.pagesOfPublisher();
            case "paragraph-numbers" -> words.paragraphNumbers();
            case "part-left-out" -> words.partLeftOut();
            case "picture-format" -> words.pictureFormat();
            case "picture-missing" -> words.pictureMissing();
            case "publisher-text" -> words.publisherText();
            case "readings-left-out" -> words.readingsLeftOut();
            case "references-left-out" -> words.referencesLeftOut();
            case "statement" -> words.statement();
            case "struck-through" -> words.struckThrough();
            case "style-left-out" -> words.styleLeftOut();
            case "sub-article-left-out" -> words.subArticleLeftOut();
            case "supplement-left-out" -> words.supplementLeftOut();
            case "symbol-unknown" -> words.symbolUnknown();
            case "table-as-picture" -> words.tableAsPicture();
            case "table-in-table" -> words.tableInTable();
            case "table-merged" -> words.tableMerged();
            case "table-paragraphs" -> words.tableParagraphs();
            case "table-too-large" -> words.tableTooLarge();
            case "text-box" -> words.textBox();
            case "title-page-left-out" -> words.titlePageLeftOut();
            case "transcription-left-out" -> words.transcriptionLeftOut();
            case "translation-left-out" -> words.translationLeftOut();
            case "words-unsure" -> words.wordsUnsure();
            default -> null;
        };
    }
}
