package org.ibid.core.importing.jats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.core.importing.jats.JatsImporterTest.article;
import static org.ibid.core.importing.jats.JatsImporterTest.body;

import org.ibid.core.importing.Imported;
import org.junit.jupiter.api.Test;

final class JatsNotesTest {

    private static final String NOTES =
            "<back><fn-group><title>Notes</title><fn id='a'><label>1</label><p>See <italic>there</italic>.</p><p>More.</p></fn>"
                    + "<fn id='b'><p><sup>2</sup> Two.</p></fn></fn-group></back>";

    @Test
    void notesAreCalledByTheirMarksAndTheMarksAreNoWords() {
        Imported essay = article(
                "<body><p>One<xref ref-type='fn' rid='a'>1</xref>, two<sup><xref ref-type='fn' rid='b'>2</xref></sup>, "
                        + "three <xref ref-type='fn' rid='a'><sup>1</sup></xref>.</p></body>" + NOTES);
        assertThat(essay.blocks()).containsExactly("paragraph: One, two, three.");
        assertThat(essay.calls()).containsExactly("One|1", "two|2", "three|1");
        assertThat(essay.notes()).containsExactly("1 See there.\n\nMore.", "2 Two.");
        assertThat(essay.styles()).isEmpty();
        assertThat(essay.problems()).isEmpty();
    }

    @Test
    void bracketsAndCommasOfMarksGoWithThem() {
        Imported essay = article(
                "<body><p>One [<xref ref-type='fn' rid='a'>1</xref>] and two<sup>(<xref ref-type='fn' rid='a'>1</xref>, <xref ref-type='fn' rid='b'>2</xref>)</sup>, "
                        + "three<xref ref-type='fn' rid='a'>1</xref>,<xref ref-type='fn' rid='b'>2</xref> (so).</p></body>"
                        + NOTES);
        assertThat(essay.canonical()).isEqualTo("One and two, three (so).");
        assertThat(essay.calls()).containsExactly("One|1", "two|1", "two|2", "three|1", "three|2");
    }

    @Test
    void aMarkMayHaveNoWordsAndCallSeveralNotes() {
        Imported essay = article(
                "<body><p>One<xref ref-type='fn' rid='a'/> two<xref ref-type='fn' rid='a b'>1, 2</xref>.</p></body>"
                        + NOTES);
        assertThat(essay.canonical()).isEqualTo("One two.");
        assertThat(essay.calls()).containsExactly("One|1", "two|1", "two|2");
    }

    @Test
    void notesUnderATableAndWithinALineAreNotes() {
        Imported essay = body(
                "<p>One<fn><p>Here.</p></fn>.</p><table-wrap><table><tr><td>a<xref ref-type='table-fn' rid='t'>*</xref></td></tr></table>"
                        + "<table-wrap-foot><fn id='t'><label>*</label><p>Weighed.</p></fn></table-wrap-foot></table-wrap>");
        assertThat(essay.calls()).containsExactly("One|1", "a|*");
        assertThat(essay.notes()).containsExactly("1 Here.", "* Weighed.");
        assertThat(essay.blocks()).containsExactly("paragraph: One.", "table: a");
    }

    @Test
    void referencesToWorksAreNoNotes() {
        Imported essay = article(
                "<body><p>One <xref ref-type='bibr' rid='r'>1</xref>.</p></body><back><ref-list><ref id='r'><label>1</label></ref></ref-list></back>");
        assertThat(essay.canonical()).isEqualTo("One 1.");
        assertThat(essay.text().references()).isEmpty();
    }

    @Test
    void wordsThatSpeakOfANoteStayAndCallItOnlyWhereNoMarkDoes() {
        Imported essay = article(
                "<body><p>One<xref ref-type='fn' rid='a'>1</xref>. See <xref ref-type='fn' rid='a'>what is said there</xref> and <xref ref-type='fn' rid='b'>what is said of two</xref>.</p></body>"
                        + NOTES);
        assertThat(essay.canonical()).isEqualTo("One. See what is said there and what is said of two.");
        assertThat(essay.calls()).containsExactly("One|1", "two|2");
    }

    @Test
    void orphansOfBothSidesAreKeptAndReported() {
        Imported essay = article("<body><p>One<xref ref-type='fn' rid='gone'>9</xref> two.</p></body>" + NOTES);
        assertThat(essay.notes()).containsExactly("9 null", "1 See there.\n\nMore.");
        assertThat(essay.problems()).contains("note-text-missing", "note-unreferenced");
        assertThat(essay.at("note-text-missing")).startsWith(" two.");
    }

    @Test
    void aStatementWithoutMarkOrLabelIsARemarkAndNoNote() {
        Imported essay = article(
                "<body><p>One.</p></body><back><fn-group><fn fn-type='conflict'><p>No interests.</p></fn></fn-group></back>");
        assertThat(essay.blocks()).containsExactly("paragraph: One.", "remark: No interests.");
        assertThat(essay.text().footnotes()).isEmpty();
        assertThat(essay.at("statement")).isEqualTo("No interests.");
    }

    @Test
    void notesThatCallEachOtherComeToAnEndAndAreCalledAtTheSamePlace() {
        Imported essay = article(
                "<body><p>One<xref ref-type='fn' rid='a'>1</xref>.</p></body><back><fn-group>"
                        + "<fn id='a'><label>1</label><p>See<xref ref-type='fn' rid='b'>2</xref>.</p></fn><fn id='b'><label>2</label><p>So<xref ref-type='fn' rid='a'>1</xref>.</p></fn></fn-group></back>");
        assertThat(essay.notes()).containsExactly("1 See.", "2 So.");
        assertThat(essay.calls()).startsWith("One|1", "One|2");
        assertThat(essay.problems()).contains("note-in-note");
    }

    @Test
    void notesToTheTitleAreOfTheMetadataUnlessTheTextCallsThem() {
        Imported essay = article(
                "<front><article-meta><title-group><article-title>Mill<xref ref-type='fn' rid='t'>*</xref></article-title></title-group>"
                        + "<author-notes><fn id='t'><label>*</label><p>A lecture.</p></fn><fn id='u'><label>†</label><p>Born 1900.</p></fn></author-notes></article-meta></front>"
                        + "<body><p>One<xref ref-type='fn' rid='u'>†</xref>.</p></body>");
        assertThat(essay.notes()).containsExactly("† Born 1900.");
        assertThat(essay.problems()).containsExactly("author-notes-left-out");
    }

    @Test
    void aMarkOfSeveralNotesIsOnePlaceAndLeavesNoneUncalled() {
        Imported both = article(
                "<body><p>One<xref ref-type='fn' rid='a'>1</xref>, two<xref ref-type='fn' rid='b'>2</xref>, all<xref ref-type='fn' rid='a b'>1, 2</xref>.</p></body>"
                        + NOTES);
        assertThat(both.calls()).containsExactly("One|1", "two|2", "all|1");
        assertThat(both.at("mark-of-several")).isEqualTo(".");
        Imported only = article("<body><p>All<xref ref-type='fn' rid='a b'>1, 2</xref>.</p></body>" + NOTES);
        assertThat(only.calls()).containsExactly("All|1", "All|2");
        assertThat(only.problems()).doesNotContain("mark-of-several");
    }

    @Test
    void aNoteThatStandsBesideItsMarkIsCalledOnce() {
        Imported essay = article(
                "<body><p>One<xref ref-type='fn' rid='i'>1</xref><fn id='i'><label>1</label><p>See there.</p></fn>.</p></body>");
        assertThat(essay.calls()).containsExactly("One|1");
        assertThat(essay.notes()).containsExactly("1 See there.");
    }

    @Test
    void aNoteThatSpeaksOfAnotherDoesNotCallIt() {
        Imported essay = article(
                "<body><p>One<xref ref-type='fn' rid='a'>1</xref>, two<xref ref-type='fn' rid='b'>2</xref>, three<fn id='c'><label>3</label><p>So says <xref ref-type='fn' rid='a'>1</xref>.</p></fn>.</p></body>"
                        + "<back><fn-group><fn id='a'><label>1</label><p>Here.</p></fn><fn id='b'><label>2</label><p>Compare note <xref ref-type='fn' rid='a'>1</xref> and <xref ref-type='fn' rid='c'>3</xref>.</p></fn></fn-group></back>");
        assertThat(essay.calls()).containsExactly("One|1", "two|2", "three|3");
        assertThat(essay.notes()).containsExactly("1 Here.", "2 Compare note 1 and 3.", "3 So says 1.");
    }
}
