package org.ibid.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.core.importing.docx.DocxFile.endnote;
import static org.ibid.core.importing.docx.DocxFile.field;
import static org.ibid.core.importing.docx.DocxFile.footnote;
import static org.ibid.core.importing.docx.DocxFile.paragraph;
import static org.ibid.core.importing.docx.DocxFile.run;

import org.junit.jupiter.api.Test;

final class DocxNotesTest {

    private static final String SEPARATOR =
            "<w:footnote w:id=\"-1\" w:type=\"separator\">" + paragraph("<w:r><w:separator/></w:r>") + "</w:footnote>";

    @Test
    void footnotesAndEndnotesAreCalledWhereTheyStandAndNumberedAsPrinted() {
        DocxFile file = new DocxFile()
                .body(paragraph(run("Old."), endnote(2), run(" Older."), footnote(2), run(" Oldest."), footnote(3)))
                .note(2, "First.")
                .note(3, "Second.")
                .endnoteText(2, "Last.");
        assertThat(Read.calls(file))
                .containsExactly("i Old. -> Last.", "1 Old. Older. -> First.", "2 der. Oldest. -> Second.");
        assertThat(Read.notes(file)).containsExactly("1 First.", "2 Second.", "i Last.");
        assertThat(Read.problems(file)).isEmpty();
    }

    @Test
    void separatorsAreNoNotes() {
        DocxFile separated = new DocxFile()
                .body(paragraph(run("Old."), footnote(1)))
                .noteXml(1, paragraph(run("One.")) + "</w:footnote>" + SEPARATOR.replace("</w:footnote>", ""));
        assertThat(Read.notes(separated)).containsExactly("1 One.");
        assertThat(Read.problems(separated)).isEmpty();
    }

    @Test
    void notesAreFoundInWhateverStandsAroundTheirMarks() {
        String table = "<w:tbl><w:tr><w:tc>" + paragraph(run("c"), footnote(1)) + "</w:tc><w:tc>" + paragraph(run("d"))
                + "</w:tc></w:tr></w:tbl>";
        String wrapped = paragraph(
                "<w:dir w:val=\"rtl\">" + run("a") + footnote(2) + "</w:dir>",
                "<w:bdo w:val=\"ltr\">" + footnote(3) + "</w:bdo>",
                "<w:sdt><w:sdtContent>" + footnote(4) + "</w:sdtContent></w:sdt>",
                "<w:smartTag>" + footnote(5) + "</w:smartTag>",
                "<w:ins w:id=\"1\">" + footnote(6) + "</w:ins>",
                "<w:hyperlink w:anchor=\"x\">" + footnote(7) + "</w:hyperlink>",
                "<mc:AlternateContent><mc:Choice Requires=\"x\">" + footnote(8) + "</mc:Choice><mc:Fallback>"
                        + footnote(8) + "</mc:Fallback></mc:AlternateContent>");
        DocxFile file = new DocxFile().body(table, "<w:sdt><w:sdtContent>" + wrapped + "</w:sdtContent></w:sdt>");
        for (int id = 1; id <= 8; id++) {
            file.note(id, "Note " + id + ".");
        }
        assertThat(Read.notes(file))
                .containsExactly(
                        "1 Note 1.",
                        "2 Note 2.",
                        "3 Note 3.",
                        "4 Note 4.",
                        "5 Note 5.",
                        "6 Note 6.",
                        "7 Note 7.",
                        "8 Note 8.");
        assertThat(Read.essay(file).text().references()).hasSize(8);
    }

    @Test
    void aMarkOfTheAuthorsChoiceIsTheLabelAndNoTextAndTakesNoNumber() {
        DocxFile file = new DocxFile()
                .body(paragraph(
                        run("Old"),
                        "<w:r><w:footnoteReference w:id=\"2\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>",
                        run(" and"),
                        "<w:r><w:footnoteReference w:id=\"3\" w:customMarkFollows=\"1\"/><w:sym w:font=\"Times\" w:char=\"2020\"/></w:r>",
                        run(" older."),
                        footnote(4)))
                .noteXml(2, paragraph(run("* Thanks.")))
                .noteXml(3, paragraph(run("<w:vertAlign w:val=\"superscript\"/>", "†"), run(" Again.")))
                .note(4, "First.");
        assertThat(Read.calls(file))
                .containsExactly("* Old -> Thanks.", "† Old and -> Again.", "1 d and older. -> First.");
    }

    @Test
    void aNotesParagraphsAreJoinedByABlankLineAndItsMarkIsStripped() {
        DocxFile file = new DocxFile()
                .body(paragraph(run("Old."), footnote(2), run(" "), footnote(3)))
                .noteXml(
                        2,
                        paragraph("<w:r><w:footnoteRef/></w:r>", run(". The "), run("<w:i/>", "Register"), run("."))
                                + paragraph(run("A thin book.")))
                .noteXml(3, paragraph(run("["), "<w:r><w:footnoteRef/></w:r>", "<w:r><w:tab/></w:r>", run("] Ibid.")));
        assertThat(Read.notes(file)).containsExactly("1 The Register.\n\nA thin book.", "2 Ibid.");
        assertThat(Read.essay(file).text().footnotes().getFirst().formatting())
                .singleElement()
                .satisfies(f -> assertThat(f.span().start()).isEqualTo(4));
    }

    @Test
    void aCrossReferenceWrittenAsAMarkCallsTheNoteAgainAndLeavesNoFigure() {
        String marked = "<w:bookmarkStart w:id=\"9\" w:name=\"_Ref1\"/>" + footnote(2) + "<w:bookmarkEnd w:id=\"9\"/>";
        DocxFile file = new DocxFile()
                .body(paragraph(
                        run("Old."),
                        marked,
                        run(" Older."),
                        field("NOTEREF _Ref1 \\f \\h", run("<w:vertAlign w:val=\"superscript\"/>", "1")),
                        run(" See note "),
                        "<w:fldSimple w:instr=\"NOTEREF _Ref1 \\h\">" + run("1") + "</w:fldSimple>",
                        run(".")))
                .note(2, "First.");
        assertThat(Read.blocks(file)).containsExactly("paragraph: Old. Older. See note 1.");
        assertThat(Read.calls(file))
                .containsExactly("1 Old. -> First.", "1 Old. Older. -> First.", "1 . See note 1 -> First.");
    }

    @Test
    void whatCallsNothingAndWhatIsCalledByNothingIsTold() {
        DocxFile file = new DocxFile()
                .body(paragraph(run("Old."), footnote(2), run(" Older."), footnote(7)))
                .note(2, "First.")
                .note(5, "Nobody calls me.");
        assertThat(Read.notes(file)).containsExactly("1 First.", "2 null", "3 Nobody calls me.");
        assertThat(Read.problems(file)).containsExactly("note-unreferenced", "note-text-missing");
        assertThat(Read.essay(file).problems().getLast().start()).isEqualTo("Old. Older.".length());
    }

    @Test
    void numbersAreWrittenAndBegunAsTheSettingsSay() {
        String section =
                "<w:p><w:pPr><w:sectPr><w:footnotePr><w:numFmt w:val=\"upperRoman\"/><w:numRestart w:val=\"eachSect\"/></w:footnotePr></w:sectPr></w:pPr>";
        DocxFile file = new DocxFile()
                .body(
                        paragraph(run("A."), footnote(1), run(" B."), footnote(2)),
                        section + run("C.") + footnote(3) + "</w:p>",
                        paragraph(run("D."), footnote(4)));
        for (int id = 1; id <= 4; id++) {
            file.note(id, "n" + id);
        }
        assertThat(Read.notes(file)).containsExactly("I n1", "II n2", "III n3", "I n4");
    }

    @Test
    void bracketsAroundAMarkGoWithIt() {
        DocxFile file = new DocxFile()
                .body(paragraph(run("Old.["), footnote(2), run("] Older (it is said).")))
                .note(2, "First.");
        assertThat(Read.blocks(file)).containsExactly("paragraph: Old. Older (it is said).");
        assertThat(Read.calls(file)).containsExactly("1 Old. -> First.");
    }

    @Test
    void aNoteWhoseCallWasDeletedGoesWithIt() {
        DocxFile file = new DocxFile()
                .body(paragraph(run("Old."), "<w:del w:id=\"1\">" + footnote(2) + "</w:del>", footnote(3)))
                .note(2, "Gone.")
                .note(3, "Stays.");
        assertThat(Read.notes(file)).containsExactly("1 Stays.");
        assertThat(Read.problems(file)).containsExactly("tracked-changes");
    }

    @Test
    void raisedNumbersTypedByHandAreToldAndStay() {
        String raised = "<w:vertAlign w:val=\"superscript\"/>";
        DocxFile file = new DocxFile()
                .body(paragraph(
                        run("Old."),
                        run(raised, "1"),
                        run(" Older."),
                        run(raised, "2"),
                        run(" Oldest."),
                        run(raised, "3")));
        assertThat(Read.problems(file)).containsExactly("notes-by-hand");
        assertThat(Read.styles(file)).containsExactly("SUPERSCRIPT 1", "SUPERSCRIPT 2", "SUPERSCRIPT 3");
        DocxFile powers = new DocxFile()
                .body(paragraph(run("4"), run(raised, "1"), run(" 4"), run(raised, "2"), run(" 4"), run(raised, "3")));
        assertThat(Read.problems(powers)).isEmpty();
    }

    @Test
    void theTitlesNoteIsKeptAndTold() {
        DocxFile file = new DocxFile()
                .body(
                        "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>" + run("Mills") + footnote(2) + "</w:p>",
                        paragraph(run("Old.")))
                .note(2, "Thanks.");
        assertThat(Read.essay(file).metadata().title()).isEqualTo("Mills");
        assertThat(Read.notes(file)).containsExactly("1 Thanks.");
        assertThat(Read.problems(file)).contains("title-note");
    }

    @Test
    void eachSectionNumbersAsItSaysItself() {
        DocxFile file = new DocxFile()
                .body(
                        "<w:p><w:pPr><w:sectPr><w:footnotePr><w:numFmt w:val=\"lowerRoman\"/></w:footnotePr></w:sectPr></w:pPr>"
                                + run("A.") + footnote(1) + footnote(2) + "</w:p>",
                        paragraph(run("B."), footnote(3), footnote(4)),
                        "<w:sectPr><w:footnotePr><w:numStart w:val=\"5\"/><w:numRestart w:val=\"eachSect\"/></w:footnotePr></w:sectPr>");
        for (int id = 1; id <= 4; id++) {
            file.note(id, "n" + id);
        }
        assertThat(Read.notes(file)).containsExactly("i n1", "ii n2", "5 n3", "6 n4");
    }

    @Test
    void numbersBeginAnewOnThePagesThatWordLastShowed() {
        String settings =
                "<w:footnotePr><w:numFmt w:val=\"chicago\"/><w:numRestart w:val=\"eachPage\"/></w:footnotePr>";
        String page = "<w:r><w:lastRenderedPageBreak/><w:t>B.</w:t></w:r>";
        DocxFile file = new DocxFile()
                .settings(settings)
                .body(paragraph(run("A."), footnote(1), footnote(2)), paragraph(page, footnote(3)))
                .note(1, "n1")
                .note(2, "n2")
                .note(3, "n3");
        assertThat(Read.notes(file)).containsExactly("* n1", "† n2", "* n3");
        assertThat(Read.problems(file)).doesNotContain("note-numbers");
        DocxFile pageless = new DocxFile()
                .settings(settings)
                .body(paragraph(run("A."), footnote(1)))
                .note(1, "n1");
        assertThat(Read.problems(pageless)).contains("note-numbers");
    }
}
