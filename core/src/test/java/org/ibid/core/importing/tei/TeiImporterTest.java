package org.ibid.core.importing.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Imported;
import org.ibid.core.importing.KeptPicture;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

final class TeiImporterTest {

    private static final String XMLNS = "xmlns=\"http://www.tei-c.org/ns/1.0\"";

    static Imported body(String body) {
        return tei("<body>" + body + "</body>");
    }

    static Imported tei(String text) {
        return Imported.by(new TeiImporter(), "<TEI " + XMLNS + "><text>" + text + "</text></TEI>");
    }

    private static double recognised(String name, String content, Charset charset) {
        return new TeiImporter().recognises(new ImportSource(name, content.getBytes(charset)));
    }

    @Test
    void aTeiFileIsKnownByItsRootWhateverItsNameAndEncoding() {
        String tei = "<?xml version='1.0'?><!-- a <b> --><!DOCTYPE TEI [<!ENTITY a \"b\">]>\n<TEI " + XMLNS + "/>";
        assertThat(recognised("essay.txt", tei, StandardCharsets.UTF_8)).isGreaterThan(0.9);
        assertThat(recognised("essay.xml", tei, StandardCharsets.UTF_16)).isGreaterThan(0.9);
        assertThat(recognised("", "<t:TEI xmlns:t='x'>", StandardCharsets.UTF_8))
                .isGreaterThan(0.9);
        assertThat(recognised("essay.xml", "<article/>", StandardCharsets.UTF_8))
                .isZero();
        assertThat(recognised("essay.txt", "The TEI <TEI> is a tag.", StandardCharsets.UTF_8))
                .isZero();
    }

    @Test
    void anotherXmlFileIsRefusedWithItsName() {
        ImportSource other = new ImportSource("", "<recipe><p>Bread</p></recipe>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new TeiImporter().read(other))
                .isInstanceOf(UnreadableEssay.class)
                .hasMessageContaining("“recipe”");
    }

    @Test
    void theHeaderGivesTheMetadataInTheEssaysOwnLanguage() {
        EssayMetadata metadata = Imported.by(new TeiImporter(), """
                        <TEI xml:lang="nl"><teiHeader><fileDesc><titleStmt>
                          <title xml:lang="en">The Mill</title><title>De <hi>molen</hi></title><title type="sub">Een geschiedenis</title>
                          <author><persName><surname>Wit</surname><forename>Piet</forename><nameLink>de</nameLink></persName></author>
                          <author>Ann  Holt</author></titleStmt>
                          <publicationStmt><availability><licence target="https://example.org/by">CC BY</licence></availability>
                            <date when="2011">2011</date></publicationStmt>
                          <sourceDesc><bibl><date>1871</date><idno type="URL">https://example.org/mill</idno></bibl></sourceDesc>
                        </fileDesc></teiHeader><text><body><p>Oud.</p></body></text></TEI>
                        """).essay().metadata();
        assertThat(metadata.title()).isEqualTo("De molen: Een geschiedenis");
        assertThat(metadata.authors()).containsExactly("Piet de Wit", "Ann Holt");
        assertThat(metadata.date()).isEqualTo("1871");
        assertThat(metadata.language()).isEqualTo("nl");
        assertThat(metadata.rights()).isEqualTo("CC BY https://example.org/by");
        assertThat(metadata.source()).isEqualTo("https://example.org/mill");
    }

    @Test
    void headingsHaveTheLevelOfTheirDivision() {
        Imported essay = body("<div><head>One</head><p>a</p><div><head>Two</head><p>b</p></div></div>"
                + "<div1><head>Three</head><div2><head>Four</head><p>c</p></div2></div1>");
        assertThat(essay.blocks())
                .containsExactly(
                        "h1: One", "paragraph: a", "h2: Two", "paragraph: b", "h1: Three", "h2: Four", "paragraph: c");
    }

    @Test
    void aCorpusGivesItsFirstTextAndSaysSo() {
        Imported essay = Imported.by(
                new TeiImporter(),
                "<teiCorpus><teiHeader/><TEI><text><body><p>One.</p></body></text></TEI>"
                        + "<TEI><text><body><p>Two.</p></body></text></TEI></teiCorpus>");
        assertThat(essay.canonical()).isEqualTo("One.");
        assertThat(essay.problems()).containsExactly("corpus");
    }

    @Test
    void aFragmentIsAnEssayToo() {
        assertThat(Imported.by(new TeiImporter(), "<div><head>One</head><p>Words.</p></div>")
                        .blocks())
                .containsExactly("h1: One", "paragraph: Words.");
    }

    @Test
    void whiteSpaceOfTheLayoutIsOneSpaceAcrossElements() {
        Imported essay = body("<p>\n  The <hi rend='italic'> old </hi>\n mill\u00a0was<hi> red</hi>. </p>");
        assertThat(essay.canonical()).isEqualTo("The old mill\u00a0was red.");
        assertThat(essay.styles()).containsExactly("EMPHASIS old", "EMPHASIS red");
    }

    @Test
    void renditionIsReadInWordsInCssAndInTheHeader() {
        Imported essay = Imported.by(
                new TeiImporter(),
                "<TEI><teiHeader><rendition xml:id='k'>font-variant: small-caps; font-style: italic</rendition></teiHeader>"
                        + "<text><body><p><hi rendition='#k'>a</hi> <hi rend='bold italic'>b</hi> <hi rend='sup'>c</hi> "
                        + "<hi style='vertical-align: sub'>d</hi> <hi rend='roman'>e</hi> <emph>f</emph> <title>g</title></p></body></text></TEI>");
        assertThat(essay.styles())
                .containsExactlyInAnyOrder(
                        "EMPHASIS a",
                        "SMALL_CAPS a",
                        "EMPHASIS b",
                        "STRONG b",
                        "SUPERSCRIPT c",
                        "SUBSCRIPT d",
                        "EMPHASIS f",
                        "EMPHASIS g");
    }

    @Test
    void aWordGoesOnOverTheEndOfItsLineOrPage() {
        assertThat(
                        body("<p>exam-<lb break='no'/>ple, ex<pb break='no'/>ample, one<lb/>two, A<lb type='hyphenInWord'/>pollo</p>")
                                .canonical())
                .isEqualTo("example, example, one two, Apollo");
    }

    @Test
    void theReadingTextOfAnEditionIsKeptAndEachKindOfLossSaidOnce() {
        Imported essay =
                body("<p>The <app><lem>old</lem><rdg>new</rdg></app> <app><rdg>mill</rdg><rdg>mile</rdg></app> "
                        + "<choice><sic>wsa</sic><corr>was</corr></choice> <choice><orig>redde</orig><reg>red</reg></choice> "
                        + "<subst><del>blue</del><add>and</add></subst> <supplied>warm</supplied> <gap/> <choice><abbr>Mr</abbr><expan>M<ex>iste</ex>r</expan></choice>"
                        + "<fw>12</fw>.</p>");
        assertThat(essay.canonical()).isEqualTo("The old mill was red and warm […] Mister.");
        assertThat(essay.problems())
                .containsExactly(
                        "readings-left-out",
                        "editor-choice",
                        "deletion-left-out",
                        "words-unsure",
                        "gap",
                        "page-furniture-left-out");
        assertThat(essay.at("readings-left-out")).startsWith(" old mill was");
    }

    @Test
    void quotationsInTheLineGetTheMarksOfTheLanguageUnlessTheTextHasThem() {
        assertThat(body("<p>She said: <q> go, <q>now</q> </q>, and “<quote>went</quote>”, <q>“twice”</q>.</p>")
                        .canonical())
                .isEqualTo("She said: “go, ‘now’”, and “went”, “twice”.");
        assertThat(tei("<body xml:lang='de'><p>Sie rief <said who='#a'>Geh</said>.</p></body>")
                        .canonical())
                .isEqualTo("Sie rief „Geh“.");
    }

    @Test
    void aDisplayedQuotationIsABlockWithItsSourceUnderIt() {
        Imported essay = body(
                "<p>He wrote:</p><cit><quote><p>One.</p><p>Two.</p></quote><bibl>Holt, <title>Mills</title></bibl></cit>"
                        + "<p>Then <quote rend='block'>three</quote> and so on.</p><p><quote>All of it.</quote></p>");
        assertThat(essay.blocks())
                .containsExactly(
                        "paragraph: He wrote:",
                        "blockquote: One.",
                        "blockquote: Two.",
                        "paragraph: — Holt, Mills",
                        "paragraph: Then",
                        "blockquote: three",
                        "paragraph: and so on.",
                        "blockquote: All of it.");
        assertThat(essay.text().blocks().stream()
                        .filter(b -> b instanceof org.ibid.core.essay.Block.BlockQuotation)
                        .map(b -> ((org.ibid.core.essay.Block.BlockQuotation) b).run()))
                .containsExactly(0, 0, 1, 2);
    }

    @Test
    void aStanzaIsABlockAndAVerseALine() {
        Imported essay =
                body("<lg><head>Song</head><lg><l>One,</l>\n<l>two.<note>N.</note></l></lg><lg><l>Three.</l></lg></lg>"
                        + "<p>So:</p><q><l>four,</l><l>five</l></q>");
        assertThat(essay.blocks())
                .containsExactly(
                        "h1: Song", "verse: One,\ntwo.", "verse: Three.", "paragraph: So:", "verse: four,\nfive");
        assertThat(essay.calls()).containsExactly("two.|1");
    }

    @Test
    void aSpeechBeginsWithItsSpeaker() {
        Imported essay = body(
                "<sp who='#a'><speaker>ANN</speaker><stage>(aside)</stage><p>Go <stage>Bows.</stage> now.</p><p>Go.</p></sp>"
                        + "<stage>Exit.</stage><sp><speaker>PIET</speaker><p>Yes.</p></sp><sp><speaker>ANN.</speaker><l>One,</l><l>two.</l></sp>");
        assertThat(essay.blocks())
                .containsExactly(
                        "paragraph: ANN (aside) Go Bows. now.",
                        "paragraph: Go.",
                        "paragraph: Exit.",
                        "paragraph: PIET: Yes.",
                        "verse: ANN.\nOne,\ntwo.");
    }

    @Test
    void listsTablesAndCastsKeepTheirLines() {
        Imported essay = body(
                "<list><head>Of it</head><item>one <list><item>two</item></list></item><item><p>three</p><p>four</p></item></list>"
                        + "<list type='gloss'><label>mill</label><item>a house</item></list>"
                        + "<table><row role='label'><cell>a</cell><cell>b</cell></row><row><cell cols='2'>c<note>N.</note></cell></row></table>"
                        + "<castList><castItem><role>Ann</role><roleDesc>a miller</roleDesc></castItem></castList>");
        assertThat(essay.blocks())
                .containsExactly(
                        "h1: Of it",
                        "list: one\ntwo\nthree\nfour",
                        "list: mill: a house",
                        "table: a | b\nc | ",
                        "list: Ann a miller");
        assertThat(essay.calls()).containsExactly("c|1");
        assertThat(essay.problems()).containsExactly("table-spans");
    }

    @Test
    void aListInAParagraphDividesItAndNothingIsLost() {
        assertThat(body("<p>Before <list><item>one</item></list> after.</p>").blocks())
                .containsExactly("paragraph: Before", "list: one", "paragraph: after.");
    }

    @Test
    void pictureKeepsItsCaptionOrDescription() {
        Imported essay = body(
                "<figure><graphic url='mill.png'/><head>The mill</head><figDesc>A house.</figDesc></figure>"
                        + "<figure><graphic url='b.png'/><figDesc>A wheel.</figDesc></figure><figure><graphic url='c.png'/></figure><p>End.</p>");
        assertThat(essay.blocks()).containsExactly("picture: The mill", "picture: A wheel.", "paragraph: End.");
        assertThat(essay.problems()).containsExactly("picture-without-words");
    }

    @Test
    void linksToTheWebAreKeptAndOthersAreWordsOnly() {
        Imported essay = body(
                "<p>See <ref target='https://example.org'>there</ref>, <ref target='javascript:x'>here</ref> and <ref target='#d'>above</ref>.</p>");
        assertThat(essay.canonical()).isEqualTo("See there, here and above.");
        assertThat(essay.styles()).containsExactly("LINK there");
        assertThat(essay.problems()).containsExactly("link-dropped", "cross-reference");
    }

    @Test
    void theTitlePageIsLeftOutAndSaidButEpigraphAndArgumentStay() {
        Imported essay = tei(
                "<front><titlePage><docTitle><titlePart>The Mill</titlePart></docTitle></titlePage>"
                        + "<epigraph><p>All turns.</p><bibl>Holt</bibl></epigraph><argument><p>Of mills.</p></argument></front><body><p>One.</p></body>");
        assertThat(essay.blocks())
                .containsExactly(
                        "blockquote: All turns.", "paragraph: — Holt", "paragraph: Of mills.", "paragraph: One.");
        assertThat(essay.essay().metadata().title()).isEqualTo("The Mill");
        assertThat(essay.problems()).containsExactly("title-page-left-out");
    }

    @Test
    void picturesInTheFileAreKeptWithTheirWords() {
        String dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        for (String picture : List.of(
                "<graphic url='data:image/png;base64," + dot + "'/>",
                "<binaryObject mimeType='image/png' encoding='base64'>" + dot + "</binaryObject>")) {
            Imported essay =
                    body("<p>One.</p><figure><head>The mill</head>" + picture + "<figDesc>A wheel</figDesc></figure>");
            assertThat(essay.blocks()).containsExactly("paragraph: One.", "picture: The mill");
            Block.Picture shown = (Block.Picture) essay.text().blocks().getLast();
            assertThat(shown.alt()).isEqualTo("A wheel");
            assertThat(essay.essay().pictures())
                    .extracting(KeptPicture::address)
                    .isEqualTo(List.of(String.valueOf(shown.source())));
        }
        assertThat(body("<p>One <binaryObject mimeType='image/png'>" + dot + "</binaryObject> two.</p>")
                        .canonical())
                .isEqualTo("One two.");
    }
}
