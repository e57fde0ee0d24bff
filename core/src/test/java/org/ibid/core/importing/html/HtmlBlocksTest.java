package org.ibid.core.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.ibid.core.essay.Block;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.junit.jupiter.api.Test;

/** What stands on a page becomes the blocks of an essay, and what stands around the essay does not. */
final class HtmlBlocksTest {

    @Test
    void headingsListsTablesAndPreformattedText() {
        ImportedEssay essay = Saved.page("""
                <h2>The   pump</h2><p>It  was<br>closed.</p><div role="heading" aria-level="3">Its handle</div>
                <ul><li>one<ul><li>two<p>three</p></li></ul></li><li>four</li></ul>
                <dl><dt>Toll</dt><dd>a sixteenth</dd></dl>
                <table><tr><th>Sacks</th><th>1657</th></tr><tr><td colspan="2">Rye</td></tr></table>
                <pre>a
                  b</pre><hr><p>End.</p><hr>""");
        assertThat(Saved.blocks(essay))
                .containsExactly(
                        "heading2: The pump",
                        "paragraph: It was closed.",
                        "heading3: Its handle",
                        "list: one\ntwo\nthree\nfour",
                        "list: Toll\na sixteenth",
                        "table: Sacks | 1657\nRye | ",
                        "preformatted: a\n  b",
                        "separator: * * *",
                        "paragraph: End.");
        assertThat(((Block.ItemList) essay.text().blocks().get(3)).items())
                .extracting(Block.ItemList.Entry::depth)
                .containsExactly(0, 1, 1, 0);
        assertThat(((Block.Table) essay.text().blocks().get(5)).header()).isTrue();
    }

    @Test
    void tablesThatOnlySetTextSideBySideAreNone() {
        ImportedEssay essay =
                Saved.page("<table><tr><td><h2>One</h2><p>First.</p></td><td><p>Second.</p></td></tr></table>");
        assertThat(Saved.blocks(essay)).containsExactly("heading2: One", "paragraph: First.", "paragraph: Second.");
    }

    @Test
    void aQuotationKeepsWhoseItIsAsALineOfItsOwn() {
        ImportedEssay essay = Saved.page("""
                <blockquote><p>I have ground for forty years.</p><footer>The miller</footer></blockquote>
                <figure><blockquote>So did <q>he</q>.</blockquote><figcaption>His son</figcaption></figure>""");
        assertThat(Saved.blocks(essay))
                .containsExactly(
                        "blockquote: I have ground for forty years.",
                        "blockquote: The miller",
                        "blockquote: So did “he”.",
                        "blockquote: His son");
        assertThat(essay.text().blocks())
                .extracting(b -> ((Block.BlockQuotation) b).run())
                .containsExactly(0, 0, 1, 1);
    }

    @Test
    void versesAreLinesWhetherBreaksOrElementsPartThem() {
        ImportedEssay essay = Saved.page("""
                <div class="poem"><div class="stanza"><span>Turn, wheel,<br></span><span>the corn is dear.</span></div><div class="stanza"><div>Turn,</div><div>and turn.</div></div></div>
                <blockquote>The wheel goes round<br>and round again</blockquote>""");
        assertThat(Saved.blocks(essay))
                .containsExactly(
                        "verse: Turn, wheel,\nthe corn is dear.",
                        "verse: Turn,\nand turn.",
                        "verse: The wheel goes round\nand round again");
    }

    @Test
    void picturesInThePageAreKeptAndOthersNamed() {
        String png = "data:image/png;base64," + "iVBORw0KGgo".repeat(200);
        ImportedEssay essay = Saved.page(
                "<figure><img alt=\"A wheel\" src=\"" + png
                        + "\"><figcaption>The <i>wheel</i></figcaption></figure><p><img src=\"https://example.org/m.jpg\" alt=\"The mill\"></p><p><img src=\"x.jpg\"></p><p>End.</p>");
        assertThat(Saved.blocks(essay)).containsExactly("picture: The wheel", "picture: The mill", "paragraph: End.");
        assertThat(essay.pictures()).hasSize(1).allMatch(p -> p.mediaType().equals("image/png"));
        assertThat(((Block.Picture) essay.text().blocks().get(0)).source())
                .isEqualTo(essay.pictures().getFirst().address());
        assertThat(((Block.Picture) essay.text().blocks().get(1)).source()).isEqualTo("https://example.org/m.jpg");
        assertThat(Saved.problems(essay)).containsExactly("picture-without-words");
    }

    @Test
    void stylesOfTagsClassesAndAttributes() {
        ImportedEssay essay = Saved.page("""
                <style>.c3 { font-style : italic } .x .y{font-weight:bold}</style><p><em>a</em> <b>b</b> <span class="c3">c</span> <span style="font-variant:small-caps">d</span>
                <span class="smcap">e</span> H<sub>2</sub>O <code>f</code> <a href="https://example.org/">g</a> <a href="javascript:x()">h</a> <span class="y">i</span></p>""");
        assertThat(Saved.styles(essay))
                .containsExactly(
                        "EMPHASIS a",
                        "STRONG b",
                        "EMPHASIS c",
                        "SMALL_CAPS d",
                        "SMALL_CAPS e",
                        "SUBSCRIPT 2",
                        "CODE f",
                        "LINK g");
        assertThat(Saved.problems(essay)).containsExactly("link-dropped");
    }

    @Test
    void whatIsDeletedHiddenOrPlayedIsTold() {
        ImportedEssay essay = Saved.page("""
                <p>It was <del>red</del> <ins>blue</ins>.<span style="display:none">Secret.</span> <iframe src="https://example.org/film"></iframe>
                <ruby>水<rt>mizu</rt></ruby> <math alttext="x^2"><mi>x</mi></math> soft\u00ADly no\u00A0break</p>""");
        assertThat(essay.text().canonical()).isEqualTo("It was blue. 水(mizu) x^2 softly no\u00A0break");
        assertThat(Saved.problems(essay))
                .containsExactlyInAnyOrder("deletion-dropped", "hidden-text", "media-dropped", "formula-flattened");
    }

    @Test
    void theEssayIsFoundAndWhatStandsAroundItIsToldOnce() {
        String prose = "<p>" + "The pump stood in Broad Street and the well was deep. ".repeat(8) + "</p>";
        ImportedEssay essay = Saved.page(
                "<html><head><title>The Pump – The Parish Paper</title></head><body><header><a href=/>The Parish Paper</a></header>"
                        + "<nav><ul><li><a href=/a>News</a></li></ul></nav><main><article><h1>The Pump</h1><div class=share-buttons><a href=/s>Share</a></div>"
                        + prose + prose
                        + "<aside>Read also this</aside><div class=comments><p>First!</p></div></article></main><footer>© 1855</footer></body></html>");
        assertThat(essay.metadata().title()).isEqualTo("The Pump");
        assertThat(essay.text().blocks()).hasSize(2);
        assertThat(Saved.problems(essay)).containsExactly("boilerplate");
        assertThat(essay.problems().getFirst().message()).contains("11 words", "“The Parish Paper”");
    }

    @Test
    void theLicenceOfGutenbergIsLeftOutAndItsTitleRead() {
        ImportedEssay essay = Saved.page("""
                <html><head><title>The Project Gutenberg eBook of The Pump, by John Roe</title></head><body><pre>Words of the publisher
                *** START OF THIS PROJECT GUTENBERG EBOOK THE PUMP ***</pre><h1>THE PUMP. By John Roe</h1><p>It was<span class="pagenum"><a id="Page_2">[Pg 2]</a></span> closed.</p>
                <pre>*** END OF THIS PROJECT GUTENBERG EBOOK THE PUMP ***</pre><p>License</p></body></html>""");
        assertThat(essay.metadata().title()).isEqualTo("The Pump");
        assertThat(essay.metadata().authors()).containsExactly("John Roe");
        assertThat(Saved.blocks(essay)).containsExactly("heading1: THE PUMP. By John Roe", "paragraph: It was closed.");
        assertThat(Saved.problems(essay)).containsExactly("publisher-text", "page-numbers-dropped");
    }

    @Test
    void theHeadGivesTheMetadata() {
        ImportedEssay essay = Saved.page("""
                <html lang="de"><head><title>x</title><meta name="citation_title" content="Die Pumpe"><meta name="citation_author" content="Roe, John"><meta name="citation_author" content="Doe, Jane">
                <meta name="citation_date" content="1855"><meta name="dc.rights" content="CC BY"><link rel="canonical" href="https://example.org/p"></head><body><p>Er sagte <q>nein</q>. <a href="/a">So</a>.</p></body></html>""");
        assertThat(essay.metadata().title()).isEqualTo("Die Pumpe");
        assertThat(essay.metadata().authors()).containsExactly("Roe, John", "Doe, Jane");
        assertThat(essay.metadata().date()).isEqualTo("1855");
        assertThat(essay.metadata().language()).isEqualTo("de");
        assertThat(essay.metadata().rights()).isEqualTo("CC BY");
        assertThat(essay.metadata().source()).isEqualTo("https://example.org/p");
        assertThat(essay.text().canonical()).isEqualTo("Er sagte „nein“. So.");
        assertThat(essay.text().formatting()).extracting(f -> f.href()).containsExactly("https://example.org/a");
    }

    @Test
    void theEncodingIsWhatThePageSaysUnlessItsBytesSayOtherwise() {
        String page =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'></head><body><p>Café – “so”</p></body></html>";
        assertThat(Saved.page(page.getBytes(java.nio.charset.Charset.forName("windows-1252")))
                        .text()
                        .canonical())
                .isEqualTo("Café – “so”");
        assertThat(Saved.page(page.getBytes(StandardCharsets.UTF_8)).text().canonical())
                .isEqualTo("Café – “so”");
        String cyrillic = "<?xml version='1.0' encoding='windows-1251'?><html><body><p>Вода</p></body></html>";
        assertThat(Saved.page(cyrillic.getBytes(java.nio.charset.Charset.forName("windows-1251")))
                        .text()
                        .canonical())
                .isEqualTo("Вода");
        assertThat(Saved.page("<html><body><p>Вода</p></body></html>".getBytes(StandardCharsets.UTF_16))
                        .text()
                        .canonical())
                .isEqualTo("Вода");
    }

    @Test
    void pagesAreKnownByTheirContentWhateverTheirName() {
        HtmlImporter importer = new HtmlImporter();
        assertThat(importer.recognises(source("a.txt", "\n<!-- x --><!DOCTYPE html><title>a</title>")))
                .isGreaterThan(0.9);
        assertThat(importer.recognises(source("", "<p>a <i>b</i></p><p>c</p>"))).isGreaterThan(0.7);
        assertThat(importer.recognises(source("a.html", "Plain words."))).isLessThan(0.4);
        assertThat(importer.recognises(source("", "2 < 3 and <so> on"))).isZero();
    }

    @Test
    void longRowsOfOneSignDoNotExhaustTheStack() {
        ImportedEssay essay = Saved.page("<style>/*" + "*a".repeat(100_000)
                + "*/.c{font-style:italic}</style><p><span class=c>It</span> was.<sup><a href=#n id=r>1</a></sup></p><p id=n><a href=#r>1</a>"
                + "^".repeat(100_000) + " Snow.</p>");
        assertThat(Saved.styles(essay)).containsExactly("EMPHASIS It");
        assertThat(essay.text().footnotes()).hasSize(1).allMatch(n -> n.text() != null);
        assertThat(new HtmlImporter().recognises(source("", "\t".repeat(100_000))))
                .isZero();
    }

    private static ImportSource source(String name, String text) {
        return new ImportSource(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
