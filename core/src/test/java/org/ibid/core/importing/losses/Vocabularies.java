package org.ibid.core.importing.losses;

import java.util.List;
import org.ibid.core.importing.jats.JatsImporter;
import org.ibid.core.importing.tei.TeiImporter;

/** The formats with the places where their elements stand. */
final class Vocabularies {

    private Vocabularies() {}

    static final List<Vocabulary> ALL = List.of(tei(), jats());

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
                text -> Vocabulary.utf8(
                        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body>" + text + "</body></text></TEI>"));
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
}
