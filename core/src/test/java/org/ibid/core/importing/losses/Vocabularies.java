package org.ibid.core.importing.losses;

import java.util.List;
import java.util.Map;
import org.ibid.core.importing.SmallBook;
import org.ibid.core.importing.docx.DocxFile;
import org.ibid.core.importing.docx.DocxImporter;
import org.ibid.core.importing.epub.EpubImporter;
import org.ibid.core.importing.html.HtmlImporter;
import org.ibid.core.importing.jats.JatsImporter;
import org.ibid.core.importing.markdown.MarkdownImporter;
import org.ibid.core.importing.odt.OdtFile;
import org.ibid.core.importing.odt.OdtImporter;
import org.ibid.core.importing.tei.TeiImporter;
import org.ibid.core.importing.text.TextImporter;

/** The formats with the places where their elements stand. */
final class Vocabularies {

    private Vocabularies() {}

    private static final Map<String, List<String>> PAGE = Vocabulary.hosts("block", """
            <p>Anfang</p>@@<p>Ende</p>
            <div><p>Anfang</p>@@<p>Ende</p></div>
            <p>Anfang</p><blockquote>@@</blockquote><p>Ende</p>
            <p>Anfang</p><ul><li>@@</li></ul><p>Ende</p>
            <p>Anfang</p><dl><dt>one</dt><dd>@@</dd></dl><p>Ende</p>
            <p>Anfang</p><table><tr><th>one</th><td>@@</td></tr><tr><td>a</td><td>b</td></tr></table><p>Ende</p>
            <p>Anfang</p><figure>@@</figure><p>Ende</p>
            <p>Anfang</p><section>@@</section><p>Ende</p>
            <p>Anfang</p><details>@@</details><p>Ende</p>
            <p>Anfang</p><center>@@</center><p>Ende</p>
            <p>Anfang</p><x-unheard>@@</x-unheard><p>Ende</p>
            <p>Anfang<a id="r" href="#n">1</a> Ende</p><div id="n"><a href="#r">1</a> <div>@@</div></div>""", "line", """
            <p>Anfang @@ Ende</p>
            <h2>Anfang @@ Ende</h2><p>x</p>
            <p>Anfang</p><ul><li>one @@ two</li></ul><p>Ende</p>
            <p>Anfang</p><dl><dt>one @@</dt><dd>two</dd></dl><p>Ende</p>
            <table><tr><th>Anfang</th><td>@@</td></tr><tr><td>a</td><td>Ende</td></tr></table>
            <p>Anfang</p><figure><img src="a.png"><figcaption>one @@ two</figcaption></figure><p>Ende</p>
            <blockquote>Anfang @@ Ende</blockquote>
            <p>Anfang <em>@@</em> Ende</p>
            <p>Anfang <span>@@</span> Ende</p>
            <p>Anfang <a href="http://a.example">@@</a> Ende</p>
            <p>Anfang <x-unheard>@@</x-unheard> Ende</p>
            <p>Anfang</p>@@<p>Ende</p>
            <p>Anfang<a id="r" href="#n">1</a> Ende</p><p id="n"><a href="#r">1</a> one @@ two</p>""");

    static final List<Vocabulary> ALL = List.of(tei(), jats(), docx(), odt(), html(), epub(), markdown(), text());

    private static Vocabulary tei() {
        return new Vocabulary(
                "tei",
                new TeiImporter(),
                Vocabulary.hosts("block", """
                        <div><head>One</head><p>Anfang</p>@@<p>Ende</p></div>
                        <p>Anfang</p>@@<p>Ende</p>
                        <p>Anfang</p><quote>@@</quote><p>Ende</p>
                        <p>Anfang</p><list><item>@@</item></list><p>Ende</p>
                        <p>Anfang</p><list><item>one</item>@@</list><p>Ende</p>
                        <p>Anfang</p><table><row><cell>@@</cell></row></table><p>Ende</p>
                        <p>Anfang</p><table><row><cell>one</cell></row>@@</table><p>Ende</p>
                        <p>Anfang</p><table><row><cell>one</cell>@@</row></table><p>Ende</p>
                        <p>Anfang</p><figure><graphic url="a.png"/>@@</figure><p>Ende</p>
                        <p>Anfang</p><sp>@@</sp><p>Ende</p>
                        <p>Anfang</p><lg>@@</lg><p>Ende</p>
                        <p>Anfang</p><cit>@@</cit><p>Ende</p>
                        <p>Anfang</p><epigraph>@@</epigraph><p>Ende</p>
                        <p>Anfang</p><argument>@@</argument><p>Ende</p>
                        <p>Anfang</p><opener>@@</opener><p>Ende</p>
                        <p>Anfang</p><castList>@@</castList><p>Ende</p>
                        <p>Anfang</p><listBibl>@@</listBibl><p>Ende</p>
                        <p>Anfang</p><floatingText><body>@@</body></floatingText><p>Ende</p>
                        <p>Anfang<note>@@</note> Ende</p>
                        <p>Anfang<note place="foot"><p>@@</p></note> Ende</p>
                        <p>Anfang <unheard>@@</unheard> Ende</p>
                        <p>Anfang</p><unheard>@@</unheard><p>Ende</p>""", "line", """
                        <p>Anfang @@ Ende</p>
                        <ab>Anfang @@ Ende</ab>
                        <head>Anfang @@ Ende</head>
                        <lg><l>Anfang @@ Ende</l></lg>
                        <l>Anfang @@ Ende</l>
                        <list><item>Anfang @@ Ende</item></list>
                        <list type="gloss"><label>Anfang @@</label><item>Ende</item></list>
                        <table><row><cell>Anfang @@</cell><cell>Ende</cell></row></table>
                        <sp><speaker>Anfang @@</speaker><p>Ende</p></sp>
                        <sp><speaker>Ann</speaker><l>Anfang @@ Ende</l></sp>
                        <stage>Anfang @@ Ende</stage>
                        <p>Anfang <title>@@</title> Ende</p>
                        <p>Anfang <ref>@@</ref> Ende</p>
                        <p>Anfang <ref target="http://a.example">@@</ref> Ende</p>
                        <p>Anfang <hi>@@</hi> Ende</p>
                        <p>Anfang <q>@@</q> Ende</p>
                        <p>Anfang <quote>@@</quote> Ende</p>
                        <p>Anfang <seg>@@</seg> Ende</p>
                        <p>Anfang <bibl>@@</bibl> Ende</p>
                        <p>Anfang <app><lem>@@</lem></app> Ende</p>
                        <p>Anfang <choice><corr>@@</corr></choice> Ende</p>
                        <p>Anfang <subst><add>@@</add></subst> Ende</p>
                        <p>Anfang <persName>@@</persName> Ende</p>
                        <p>Anfang <date>@@</date> Ende</p>
                        <p>Anfang <foreign>@@</foreign> Ende</p>
                        <p>Anfang <unheard>@@</unheard> Ende</p>
                        <p>Anfang</p><figure><graphic url="a.png"/><figDesc>@@</figDesc></figure><p>Ende</p>
                        <p>Anfang</p><figure><head>@@</head></figure><p>Ende</p>
                        <opener><salute>Anfang @@ Ende</salute></opener>"""),
                true,
                text -> Vocabulary.utf8("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body>" + text
                        + "</body></text></TEI>"));
    }

    private static Vocabulary jats() {
        return new Vocabulary(
                "jats",
                new JatsImporter(),
                Vocabulary.hosts("block", """
                        <sec><title>One</title><p>Anfang</p>@@<p>Ende</p></sec>
                        <p>Anfang</p>@@<p>Ende</p>
                        <p>Anfang @@ Ende</p>
                        <p>Anfang</p><disp-quote>@@</disp-quote><p>Ende</p>
                        <p>Anfang</p><boxed-text>@@</boxed-text><p>Ende</p>
                        <p>Anfang</p><list><list-item>@@</list-item></list><p>Ende</p>
                        <p>Anfang</p><list>@@</list><p>Ende</p>
                        <p>Anfang</p><def-list><def-item><term>one</term><def>@@</def></def-item></def-list><p>Ende</p>
                        <p>Anfang</p><table><tr><td>one</td><td>@@</td></tr></table><p>Ende</p>
                        <p>Anfang</p><table><tr><td>one</td></tr>@@</table><p>Ende</p>
                        <p>Anfang</p><table-wrap><table><tr><td>one</td></tr></table>@@</table-wrap><p>Ende</p>
                        <p>Anfang</p><table-wrap><table><tr><td>one</td></tr></table><table-wrap-foot>@@</table-wrap-foot></table-wrap><p>Ende</p>
                        <p>Anfang</p><fig><graphic href="a.png"/>@@</fig><p>Ende</p>
                        <p>Anfang</p><fig><caption>@@</caption><graphic href="a.png"/></fig><p>Ende</p>
                        <p>Anfang</p><fig-group>@@</fig-group><p>Ende</p>
                        <p>Anfang</p><graphic href="a.png">@@</graphic><p>Ende</p>
                        <p>Anfang</p><supplementary-material>@@</supplementary-material><p>Ende</p>
                        <p>Anfang</p><verse-group><verse-line>one</verse-line>@@</verse-group><p>Ende</p>
                        <p>Anfang</p><speech><speaker>Ann</speaker>@@</speech><p>Ende</p>
                        <p>Anfang</p><statement>@@</statement><p>Ende</p>
                        <p>Anfang</p><ack>@@</ack><p>Ende</p>
                        <p>Anfang</p><app-group>@@</app-group><p>Ende</p>
                        <p>Anfang</p><fn-group>@@</fn-group><p>Ende</p>
                        <p>Anfang<fn>@@</fn> Ende</p>
                        <p>Anfang<fn><p>@@</p></fn> Ende</p>
                        <p>Anfang</p><unheard>@@</unheard><p>Ende</p>
                        <p>Anfang <unheard>@@</unheard> Ende</p>""", "line", """
                        <p>Anfang @@ Ende</p>
                        <sec><title>Anfang @@ Ende</title></sec>
                        <sec><label>Anfang @@</label><title>Ende</title></sec>
                        <list><list-item><p>Anfang @@ Ende</p></list-item></list>
                        <list><list-item><label>Anfang @@</label><p>Ende</p></list-item></list>
                        <def-list><def-item><term>Anfang @@</term><def><p>Ende</p></def></def-item></def-list>
                        <table><tr><td>Anfang @@</td><td>Ende</td></tr></table>
                        <table-wrap><caption><p>Anfang @@</p></caption><table><tr><td>Ende</td></tr></table></table-wrap>
                        <fig><label>Anfang</label><caption><p>@@ Ende</p></caption></fig>
                        <verse-group><verse-line>Anfang @@ Ende</verse-line></verse-group>
                        <speech><speaker>Anfang @@</speaker><p>Ende</p></speech>
                        <p>Anfang</p><disp-quote><p>x</p><attrib>@@</attrib></disp-quote><p>Ende</p>
                        <p>Anfang <italic>@@</italic> Ende</p>
                        <p>Anfang <sup>@@</sup> Ende</p>
                        <p>Anfang <named-content>@@</named-content> Ende</p>
                        <p>Anfang <ext-link href="http://a.example">@@</ext-link> Ende</p>
                        <p>Anfang <xref ref-type="bibr" rid="x">@@</xref> Ende</p>
                        <p>Anfang <mixed-citation>@@</mixed-citation> Ende</p>
                        <p>Anfang<fn><label>1</label><p>@@</p></fn> Ende</p>
                        <p>Anfang <unheard>@@</unheard> Ende</p>"""),
                true,
                text -> Vocabulary.utf8("<article><front><article-meta/></front><body>" + text + "</body></article>"));
    }

    /** What comes after {@code ⁂} is the text of the note that the body calls. */
    private static Vocabulary docx() {
        String begin = "<w:r><w:t xml:space=\"preserve\">Anfang </w:t></w:r>";
        String end = "<w:r><w:t xml:space=\"preserve\"> Ende</w:t></w:r>";
        String begins = "<w:p>" + begin + "</w:p>";
        String ends = "<w:p>" + end + "</w:p>";
        String called = "<w:p>" + begin + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + end + "</w:p>⁂";
        String cell = "<w:tbl><w:tr><w:tc><w:p>" + begin + "</w:p></w:tc><w:tc>@@</w:tc></w:tr></w:tbl>";
        return new Vocabulary(
                "docx",
                new DocxImporter(),
                Vocabulary.hosts(
                        "block",
                        String.join(
                                "\n",
                                begins + "@@" + ends,
                                begins + "<w:sdt><w:sdtContent>@@</w:sdtContent></w:sdt>" + ends,
                                begins + "<w:customXml>@@</w:customXml>" + ends,
                                begins + "<w:unheard>@@</w:unheard>" + ends,
                                cell + ends,
                                called + "@@",
                                called + "<w:p><w:r><w:t>one</w:t></w:r></w:p>@@"),
                        "line",
                        String.join(
                                "\n",
                                "<w:p>" + begin + "@@" + end + "</w:p>",
                                begins + "<w:p>@@</w:p>" + ends,
                                "<w:p>" + begin + "<w:sdt><w:sdtContent>@@</w:sdtContent></w:sdt>" + end + "</w:p>",
                                "<w:p>" + begin + "<w:smartTag>@@</w:smartTag>" + end + "</w:p>",
                                "<w:p>" + begin + "<w:ins>@@</w:ins>" + end + "</w:p>",
                                "<w:p>" + begin + "<w:dir>@@</w:dir>" + end + "</w:p>",
                                "<w:p>" + begin + "<w:hyperlink>@@</w:hyperlink>" + end + "</w:p>",
                                "<w:p>" + begin + "<w:fldSimple w:instr=\" REF x \">@@</w:fldSimple>" + end + "</w:p>",
                                "<w:p>" + begin + "<w:unheard>@@</w:unheard>" + end + "</w:p>",
                                begins + "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + begin + "@@" + end
                                        + "</w:p>",
                                cell.replace("@@", "<w:p>@@</w:p>") + ends,
                                begins + "<w:unheard>@@</w:unheard>" + ends,
                                called + "<w:p>@@</w:p>"),
                        "run",
                        String.join(
                                "\n",
                                "<w:p>" + begin + "<w:r>@@</w:r>" + end + "</w:p>",
                                begins + "<w:p><w:r>@@</w:r></w:p>" + ends,
                                "<w:p>" + begin + "<w:r><w:rPr><w:b/></w:rPr>@@</w:r>" + end + "</w:p>",
                                "<w:p>" + begin + "<w:r><w:unheard>@@</w:unheard></w:r>" + end + "</w:p>",
                                "<w:p>" + begin
                                        + "<w:r><mc:AlternateContent><mc:Choice>@@</mc:Choice></mc:AlternateContent></w:r>"
                                        + end + "</w:p>",
                                called + "<w:p><w:r>@@</w:r></w:p>")),
                false,
                text -> {
                    int note = text.indexOf('⁂');
                    return note < 0
                            ? DocxFile.of(text, "<w:p/>")
                            : DocxFile.of(text.substring(0, note), text.substring(note + 1));
                });
    }

    private static Vocabulary odt() {
        return new Vocabulary(
                "odt", new OdtImporter(), Vocabulary.hosts("block", """
                        <text:p>Anfang</text:p>@@<text:p>Ende</text:p>
                        <text:p>Anfang</text:p><text:section>@@</text:section><text:p>Ende</text:p>
                        <text:p>Anfang</text:p><text:list><text:list-item>@@</text:list-item></text:list><text:p>Ende</text:p>
                        <text:p>Anfang</text:p><table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell><table:table-cell>@@</table:table-cell></table:table-row></table:table><text:p>Ende</text:p>
                        <text:p>Anfang <draw:frame><draw:text-box>@@</draw:text-box></draw:frame> Ende</text:p>
                        <text:p>Anfang<text:note text:id="n" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>@@</text:note-body></text:note> Ende</text:p>
                        <text:p>Anfang</text:p><text:unheard>@@</text:unheard><text:p>Ende</text:p>""", "line", """
                        <text:p>Anfang @@ Ende</text:p>
                        <text:p>One</text:p><text:h text:outline-level="1">Anfang @@ Ende</text:h>
                        <text:p>Anfang <text:span>@@</text:span> Ende</text:p>
                        <text:p>Anfang <text:a xlink:href="http://a.example">@@</text:a> Ende</text:p>
                        <text:p>Anfang <text:meta>@@</text:meta> Ende</text:p>
                        <text:p>Anfang <text:unheard>@@</text:unheard> Ende</text:p>
                        <text:list><text:list-item><text:p>Anfang @@ Ende</text:p></text:list-item></text:list>
                        <table:table><table:table-row><table:table-cell><text:p>Anfang @@</text:p></table:table-cell><table:table-cell><text:p>Ende</text:p></table:table-cell></table:table-row></table:table>
                        <text:p>Anfang<text:note text:id="n" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>@@</text:p></text:note-body></text:note> Ende</text:p>
                        <text:p>Anfang</text:p>@@<text:p>Ende</text:p>"""), false, OdtFile::of);
    }

    private static Vocabulary html() {
        return new Vocabulary(
                "html",
                new HtmlImporter(),
                PAGE,
                false,
                text -> Vocabulary.utf8("<!DOCTYPE html><title>A page</title><body>" + text));
    }

    /** The chapters of a book are pages, written as XML. */
    private static Vocabulary epub() {
        return new Vocabulary("epub", new EpubImporter(), PAGE, false, text -> {
            Map<String, byte[]> files = SmallBook.files();
            String chapter =
                    text.replaceAll("<(img|br|wbr|hr|input|embed|source|track|col|area|image)\\b([^>/]*)>", "<$1$2/>");
            SmallBook.put(files, "OPS/text/one a.xhtml", SmallBook.page(chapter));
            SmallBook.put(files, "OPS/text/two.xhtml", SmallBook.page("<p>x</p>"));
            SmallBook.put(files, "OPS/text/notes.xhtml", SmallBook.page("<p>y</p>"));
            return SmallBook.zip(files);
        });
    }

    private static Vocabulary markdown() {
        return new Vocabulary(
                "markdown",
                new MarkdownImporter(),
                Vocabulary.hosts("block", """
                        One.⏎⏎Anfang⏎⏎@@⏎⏎Ende""", "line", """
                        One.⏎⏎Anfang @@ Ende
                        One.⏎⏎> Anfang @@ Ende
                        One.⏎⏎- Anfang @@ Ende
                        One.⏎⏎## Anfang @@ Ende
                        One.⏎⏎Anfang *x @@ y* Ende
                        One.⏎⏎Anfang [x @@ y](http://a.b) Ende
                        One.⏎⏎Anfang[^1] Ende⏎⏎[^1]: x @@ y
                        One.⏎⏎| a | Anfang |⏎|---|---|⏎| x @@ y | Ende |"""),
                false,
                Vocabulary::utf8);
    }

    private static Vocabulary text() {
        return new Vocabulary(
                "text",
                new TextImporter(),
                Vocabulary.hosts(
                        "block",
                        "It was said of old.⏎⏎The mill was the Anfang of it.⏎⏎@@⏎⏎And this was the Ende of it.",
                        "line",
                        "It was said of old.⏎⏎The mill was the Anfang of it and @@ was the Ende of it."),
                false,
                Vocabulary::utf8);
    }
}
