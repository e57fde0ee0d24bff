package org.ibid.core.importing.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.core.importing.tei.TeiImporterTest.body;
import static org.ibid.core.importing.tei.TeiImporterTest.tei;

import org.ibid.core.importing.Imported;
import org.junit.jupiter.api.Test;

final class TeiNotesTest {

    @Test
    void aNoteIsItsOwnReferenceAndTheSpaceAroundItIsMended() {
        Imported essay = body(
                "<p>It was old <note place='foot'>See there.</note>, and <note>Then.</note> red<note place='end'>So.</note>.</p>");
        assertThat(essay.canonical()).isEqualTo("It was old, and red.");
        assertThat(essay.calls()).containsExactly("old|1", "and|2", "red|3");
        assertThat(essay.notes()).containsExactly("1 See there.", "2 Then.", "3 So.");
        assertThat(essay.problems()).isEmpty();
    }

    @Test
    void notesStandInHeadingsQuotationsTablesAndBetweenBlocks() {
        Imported essay = body(
                "<div><note>First.</note><head>The mill<note>Second.</note></head><p>a</p><note>Third.</note>"
                        + "<quote><p>b<note>Fourth.</note></p></quote><table><row><cell><note>Fifth.</note></cell><cell>c</cell></row></table></div>");
        assertThat(essay.calls()).containsExactly("|1", "mill|2", "a|3", "b|4", "|5");
        assertThat(essay.text().references().getFirst().offset()).isZero();
    }

    @Test
    void notesAtTheEndAreCalledByWhatPointsToThemAndAreNoPartOfTheText() {
        Imported essay = tei(
                "<body><p>One<ref target='#a'>1</ref>, two<ptr target='#b' n='2'/>, three<hi rend='sup'><ref target='#a'>1</ref></hi>.</p></body>"
                        + "<back><div type='notes'><head>Notes</head><note xml:id='a'>1. See <title>there</title>.</note>"
                        + "<note xml:id='b'><p>Two.</p><p>More.</p></note></div></back>");
        assertThat(essay.blocks()).containsExactly("paragraph: One, two, three.");
        assertThat(essay.calls()).containsExactly("One|1", "two|2", "three|1");
        assertThat(essay.notes()).containsExactly("1 See there.", "2 Two.\n\nMore.");
        assertThat(essay.styles()).isEmpty();
    }

    @Test
    void aNoteThatNamesItsPlaceIsCalledThere() {
        Imported essay = tei("<body><p>One<anchor xml:id='x'/> two <seg xml:id='y'>three</seg> four.</p></body>"
                + "<back><note target='#x' n='*'>Of one.</note><note target='#y'>Of three.</note></back>");
        assertThat(essay.calls()).containsExactly("One|*", "three|2");
        assertThat(essay.canonical()).isEqualTo("One two three four.");
    }

    @Test
    void itemsOfAListOfNotesAreNotesAndTheirBackLinksAreNoWords() {
        Imported essay = tei(
                "<body><p>One<ref xml:id='r1' target='#n1'>1</ref>.</p></body>"
                        + "<back><div type='footnotes'><list><item xml:id='n1'>See there. <ref target='#r1'>1</ref></item></list></div></back>");
        assertThat(essay.notes()).containsExactly("1 See there.");
        assertThat(essay.blocks()).containsExactly("paragraph: One.");
    }

    @Test
    void wordsThatSpeakOfANoteCallItOnlyWhereNoMarkDoes() {
        Imported essay = tei(
                "<body><p>One<ref target='#a'>1</ref>. See <ref target='#a'>the note on one</ref>, or <ref target='#b'>what is said of two</ref>.</p></body>"
                        + "<back><div type='notes'><note xml:id='a'>A.</note><note xml:id='b'>B.</note></div></back>");
        assertThat(essay.canonical()).isEqualTo("One. See the note on one, or what is said of two.");
        assertThat(essay.calls()).containsExactly("One|1", "two|2");
    }

    @Test
    void aNoteWithinALineKeepsItsPlaceWhateverSpeaksOfIt() {
        Imported essay = body(
                "<p>One<note n='1'>See <ref target='#b'>note 2</ref>.</note>.</p><p>Two<note xml:id='b' n='2'>B.</note>.</p>"
                        + "<p>Again<ref target='#b'>2</ref>. See <ref target='#b'>note 2</ref>. Three<ref target='#c'>3</ref> so<note xml:id='c'>C.</note>.</p>");
        assertThat(essay.canonical()).isEqualTo("One.\n\nTwo.\n\nAgain. See note 2. Three so.");
        assertThat(essay.calls()).containsExactly("One|1", "Two|2", "Again|2", "Three|3");
        assertThat(essay.notes()).containsExactly("1 See note 2.", "2 B.", "3 C.");
    }

    @Test
    void orphansOfBothSidesAreKeptAndReported() {
        Imported essay = tei("<body><p>One<ptr type='note' target='#gone'/> two.</p></body>"
                + "<back><div type='notes'><note xml:id='a' n='7'>Alone.</note></div></back>");
        assertThat(essay.notes()).containsExactly("1 null", "7 Alone.");
        assertThat(essay.problems()).containsExactlyInAnyOrder("note-text-missing", "note-unreferenced");
        assertThat(essay.at("note-text-missing")).isEqualTo(" two.");
    }

    @Test
    void marginNotesAreNotesThatTakeNoNumberFromTheFootnotes() {
        Imported essay = body("<p><note place='margin'>Of mills.</note>One<note place='foot'>A.</note> two"
                + "<note place='marginRight'>Gloss.</note> three<note place='bottom'>B.</note>.</p>");
        assertThat(essay.calls()).containsExactly("|m1", "One|1", "two|m2", "three|2");
        assertThat(essay.problems()).containsExactly("margin-notes");
    }

    @Test
    void aNoteInANoteIsANoteAtTheSamePlace() {
        Imported essay = body("<p>One<note>Outer <note>Inner.</note> words.</note> two<note>Next.</note>.</p>");
        assertThat(essay.calls()).containsExactly("One|1", "One|2", "two|3");
        assertThat(essay.notes()).containsExactly("1 Outer words.", "2 Inner.", "3 Next.");
        assertThat(essay.problems()).containsExactly("note-in-note");
        assertThat(essay.at("note-in-note")).isEqualTo(" two.");
    }

    @Test
    void notesThatCallEachOtherComeToAnEnd() {
        Imported essay = tei(
                "<body><p>One<ref target='#a'>1</ref>.</p></body><back><div type='notes'>"
                        + "<note xml:id='a'>A<ref target='#b'>2</ref>.</note><note xml:id='b'>B<ref target='#a'>1</ref>.</note></div></back>");
        assertThat(essay.notes()).hasSize(2);
    }

    @Test
    void whatIsInANoteKeepsItsBlocksAndStyles() {
        Imported essay = body(
                "<p>One<note n='3'><p>See <hi rend='i'>there</hi>:</p><quote><p>words</p></quote><list><item>a</item><item>b</item></list></note>.</p>");
        assertThat(essay.notes()).containsExactly("3 See there:\n\nwords\n\na\nb");
        assertThat(essay.text().footnote("n1").formatting()).hasSize(1);
    }

    @Test
    void aRemarkInsideAReferenceToAWorkIsNoNote() {
        assertThat(body("<listBibl><bibl>Holt, <title>Mills</title> <note>out of print</note></bibl></listBibl>")
                        .blocks())
                .containsExactly("list: Holt, Mills out of print");
    }

    @Test
    void aNoteThatGoesOnOnTheNextPageIsOne() {
        Imported essay = body(
                "<p>It was old.<note place=\"foot\" n=\"*)\" xml:id=\"a\" next=\"#b\">The register of the</note> Very</p><pb/><p>old.<note place=\"foot\" n=\"*)\" xml:id=\"b\" prev=\"#a\" next=\"#c\">parish says</note> And big.<note place=\"foot\" xml:id=\"c\" prev=\"#b\">so.</note></p>");

        assertThat(essay.calls()).containsExactly("old.|*");
        assertThat(essay.notes()).containsExactly("* The register of the parish says so.");
    }

    @Test
    void aPartOfANoteThatNamesNoOtherGoesOnWithTheOneBefore() {
        Imported essay = body(
                "<p>It was old.<note part=\"I\">The register</note> Very old.<note part=\"F\">says so.</note> And big.<note>Ibid.</note></p>");

        assertThat(essay.notes()).containsExactly("1 The register says so.", "2 Ibid.");
    }

    @Test
    void partsThatLeadInACircleAreKeptAsTheyStand() {
        Imported essay = body(
                "<p>It was old.<note xml:id=\"a\" prev=\"#b\">One</note> Very.<note xml:id=\"b\" prev=\"#a\">Two</note></p>");

        assertThat(essay.notes().toString()).contains("One").contains("Two");
    }

    @Test
    void anAnchorCallsTheNoteThatCorrespondsToIt() {
        Imported essay = tei("<body><p>One<anchor xml:id='x' corresp='#a'/> two.</p></body>"
                + "<back><div type='notes'><note xml:id='a' corresp='#x'>There.</note></div></back>");
        assertThat(essay.calls()).containsExactly("One|1");
        assertThat(essay.problems()).isEmpty();
    }

    @Test
    void aNumberBehindTheWordNoteIsNoMark() {
        Imported essay = body(
                "<p>One<note xml:id='a' n='1'>Here.</note> two.</p><p>See footnote <ref target='#a'>1</ref> above, not one<ref target='#a'>1</ref>.</p>");
        assertThat(essay.calls()).containsExactly("One|1", "one|1");
        assertThat(essay.canonical()).contains("See footnote 1 above, not one.");
    }
}
