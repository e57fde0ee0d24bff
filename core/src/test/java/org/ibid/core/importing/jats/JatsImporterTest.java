package org.ibid.core.importing.jats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Imported;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

final class JatsImporterTest {

    static Imported body(String body) {
        return article("<body>" + body + "</body>");
    }

    static Imported article(String parts) {
        return Imported.by(
                new JatsImporter(),
                "<!DOCTYPE article PUBLIC \"-//NLM//DTD JATS\" \"x.dtd\"><article xmlns:xlink='x'>" + parts
                        + "</article>");
    }

    private static double recognised(String name, String content) {
        return new JatsImporter().recognises(new ImportSource(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anArticleIsKnownByItsRootAndWhatStandsInIt() {
        assertThat(recognised("a.txt", "<?xml version='1.0'?><article><front><article-meta/>"))
                .isGreaterThan(0.9);
        assertThat(recognised("a.nxml", "no markup")).isGreaterThan(0.8);
        assertThat(recognised("page.html", "<article class='post'><h1>A</h1></article>"))
                .isLessThan(0.3);
        assertThat(recognised("a.xml", "<TEI/>")).isZero();
    }

    @Test
    void anotherXmlFileIsRefusedWithItsName() {
        ImportSource other = new ImportSource("", "<recipe/>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new JatsImporter().read(other))
                .isInstanceOf(UnreadableEssay.class)
                .hasMessageContaining("“recipe”");
    }

    @Test
    void theFrontGivesTheMetadata() {
        EssayMetadata metadata = Imported.by(new JatsImporter(), """
                        <article xml:lang="fr"><front><article-meta><article-id pub-id-type="doi">10.1234/mill</article-id>
                        <title-group><article-title>The <italic>Mill</italic><xref ref-type="fn" rid="t">*</xref></article-title><subtitle>A history</subtitle></title-group>
                        <contrib-group><contrib contrib-type="author"><name><surname>Holt</surname><given-names>Ann</given-names></name><xref rid="a"/></contrib>
                        <contrib contrib-type="author"><collab>Mill Society</collab></contrib>
                        <contrib contrib-type="editor"><name><surname>Wit</surname></name></contrib></contrib-group>
                        <pub-date pub-type="epub"><year>2011</year></pub-date><pub-date pub-type="ppub"><day>3</day><month>4</month><year>2012</year></pub-date>
                        <permissions><copyright-statement>© Holt</copyright-statement><license xlink:href="https://example.org/by" xmlns:xlink="x"/></permissions>
                        </article-meta></front><body><p>One.</p></body></article>
                        """).essay().metadata();
        assertThat(metadata.title()).isEqualTo("The Mill: A history");
        assertThat(metadata.authors()).containsExactly("Ann Holt", "Mill Society");
        assertThat(metadata.date()).isEqualTo("2012-04-03");
        assertThat(metadata.language()).isEqualTo("fr");
        assertThat(metadata.rights()).isEqualTo("© Holt https://example.org/by");
        assertThat(metadata.source()).isEqualTo("https://doi.org/10.1234/mill");
    }

    @Test
    void sectionsNestAndKeepTheirLabels() {
        assertThat(
                        body("<sec><label>1</label><title>One</title><p>a</p><sec><title>Two<break/>lines</title><p>b</p></sec></sec>")
                                .blocks())
                .containsExactly("h1: 1 One", "paragraph: a", "h2: Two lines", "paragraph: b");
    }

    @Test
    void stylesLinksAndOtherReferencesKeepTheirWords() {
        Imported essay = body(
                "<p>A <italic>b</italic> <bold>c</bold> <sc>d</sc> x<sub>e</sub><sup>f</sup> <monospace>g</monospace> "
                        + "<named-content>h</named-content> <ext-link xlink:href='https://example.org'>i</ext-link> "
                        + "<xref ref-type='bibr' rid='r1'>[1]</xref> <xref ref-type='fig' rid='f1'>Figure 1</xref>.</p>");
        assertThat(essay.canonical()).isEqualTo("A b c d xef g h i [1] Figure 1.");
        assertThat(essay.styles())
                .containsExactly(
                        "EMPHASIS b", "STRONG c", "SMALL_CAPS d", "SUBSCRIPT e", "SUPERSCRIPT f", "CODE g", "LINK i");
        assertThat(essay.text().footnotes()).isEmpty();
    }

    @Test
    void aQuotationIsABlockAndWhoseItIsStandsUnderIt() {
        Imported essay =
                body("<p>He wrote:<disp-quote><p>One.</p><p>Two.</p><attrib>Holt</attrib></disp-quote>and left.</p>");
        assertThat(essay.blocks())
                .containsExactly(
                        "paragraph: He wrote:",
                        "blockquote: One.",
                        "blockquote: Two.",
                        "paragraph: — Holt",
                        "paragraph: and left.");
    }

    @Test
    void verseListsDefinitionsAndSpeechesKeepTheirLines() {
        Imported essay = body(
                "<verse-group><verse-line>One,</verse-line><verse-line>two.</verse-line><attrib>Holt</attrib></verse-group>"
                        + "<list list-type='order'><list-item><p>a</p><list><list-item><p>b</p></list-item></list></list-item><list-item><label>2</label><p>c</p></list-item></list>"
                        + "<def-list><def-item><term>mill</term><def><p>a house</p></def></def-item></def-list>"
                        + "<speech><speaker>Ann</speaker><p>Go.</p></speech>");
        assertThat(essay.blocks())
                .containsExactly(
                        "verse: One,\ntwo.",
                        "paragraph: — Holt",
                        "list: a\nb\n2 c",
                        "list: mill: a house",
                        "paragraph: Ann: Go.");
        assertThat(((Block.ItemList) essay.text().blocks().get(2)).ordered()).isTrue();
        assertThat(((Block.ItemList) essay.text().blocks().get(2)).items())
                .map(Block.ItemList.Entry::depth)
                .containsExactly(0, 1, 0);
    }

    @Test
    void columnsStayColumnsWhereCellsReachOverSeveral() {
        Imported essay =
                body("<table-wrap><label>Table 1</label><caption><title>Of bread</title><p>In loaves.</p></caption>"
                        + "<table><thead><tr><th>a</th><th colspan='2'>b</th></tr></thead><tbody><tr><td rowspan='2'>c</td><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td></tr></tbody></table>"
                        + "<table-wrap-foot><fn><p>All weighed.</p></fn></table-wrap-foot></table-wrap>");
        assertThat(essay.blocks())
                .containsExactly(
                        "paragraph: Table 1. Of bread. In loaves.",
                        "table: a | b | \nc | d | e\n | f | g",
                        "paragraph: All weighed.");
        assertThat(((Block.Table) essay.text().blocks().get(1)).header()).isTrue();
        assertThat(essay.problems()).containsExactly("table-spans");
    }

    @Test
    void figuresKeepCaptionAndDescriptionAndFormulasTheirCharacters() {
        Imported essay = body(
                "<fig><label>Figure 1</label><caption><p>The mill.</p></caption><alt-text>A house.</alt-text><graphic xlink:href='m.png'/></fig>"
                        + "<fig><graphic xlink:href='n.png'/></fig>"
                        + "<p>So <inline-formula><alternatives><tex-math>\\begin{document}$x^2$\\end{document}</tex-math><graphic/></alternatives></inline-formula>.</p>"
                        + "<disp-formula><label>(1)</label><tex-math>y</tex-math></disp-formula>");
        assertThat(essay.blocks())
                .containsExactly("picture: Figure 1. The mill.", "paragraph: So $x^2$.", "preformatted: y (1)");
        Block.Picture picture = (Block.Picture) essay.text().blocks().getFirst();
        assertThat(picture.alt()).isEqualTo("A house.");
        assertThat(picture.source()).isEqualTo("m.png");
        assertThat(essay.problems()).containsExactly("picture-without-words", "formula");
    }

    @Test
    void floatsFollowTheParagraphThatSpeaksOfThem() {
        Imported essay = article(
                "<body><p>See <xref ref-type='fig' rid='f'>Figure 1</xref>.</p><p>End.</p></body>"
                        + "<floats-group><fig id='f'><caption><p>Mill.</p></caption></fig><fig id='g'><caption><p>Wheel.</p></caption></fig></floats-group>");
        assertThat(essay.blocks())
                .containsExactly("paragraph: See Figure 1.", "picture: Mill.", "paragraph: End.", "picture: Wheel.");
        assertThat(essay.at("float-unplaced")).isEqualTo("Wheel.");
    }

    @Test
    void whatIsNoRunningTextIsLeftOutAndSaid() {
        Imported essay = article(
                "<front><article-meta><title-group><article-title>Mill</article-title></title-group>"
                        + "<author-notes><fn><p>Ann Holt is a miller.</p></fn></author-notes><abstract><p>In short.</p></abstract></article-meta></front>"
                        + "<body><p>One.</p></body><back><ack><title>Thanks</title><p>To all.</p></ack><ref-list><ref><mixed-citation>Holt</mixed-citation></ref></ref-list></back>"
                        + "<sub-article article-type='translation'><body><p>Een.</p></body></sub-article><response><body><p>No!</p></body></response>");
        assertThat(essay.blocks()).containsExactly("paragraph: One.", "h1: Thanks", "paragraph: To all.");
        assertThat(essay.problems())
                .containsExactlyInAnyOrder(
                        "abstract-left-out",
                        "author-notes-left-out",
                        "translation-left-out",
                        "sub-article-left-out",
                        "references-left-out");
    }

    @Test
    void anArticleWithoutABodyIsItsAbstract() {
        Imported essay = article("<front><article-meta><abstract><p>In short.</p></abstract></article-meta></front>");
        assertThat(essay.blocks()).containsExactly("paragraph: In short.");
        assertThat(essay.problems()).containsExactly("abstract-only");
    }

    @Test
    void theChaptersOfABookAreItsHeadings() {
        Imported essay = Imported.by(
                new JatsImporter(),
                "<book><book-meta><book-title-group><book-title>Mills</book-title></book-title-group></book-meta><book-body>"
                        + "<book-part><book-part-meta><title-group><title>One</title></title-group></book-part-meta><body><sec><title>A</title><p>a</p></sec></body></book-part></book-body></book>");
        assertThat(essay.blocks()).containsExactly("h1: One", "h2: A", "paragraph: a");
        assertThat(essay.essay().metadata().title()).isEqualTo("Mills");
    }

    @Test
    void aPictureInItsAddressIsKept() {
        Imported essay = article(
                "<body xmlns:xlink='http://www.w3.org/1999/xlink'><p>One.</p><fig><caption><p>The mill</p></caption><graphic xlink:href='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='/></fig></body>");
        assertThat(essay.essay().pictures()).hasSize(1);
        Block.Picture shown = (Block.Picture) essay.text().blocks().getLast();
        assertThat(shown.source()).isEqualTo(essay.essay().pictures().getFirst().address());
    }
}
