package org.ibid.core.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.core.importing.ImportedEssay;
import org.junit.jupiter.api.Test;

/** The notes of one small text, marked up as programs and sites do it. */
final class NoteStylesTest {

    private static final String TEXT = "The pump was closed.{1} It was opened again.{2}";

    private static ImportedEssay hasBoth(String html) {
        return hasBoth(TEXT, html);
    }

    private static ImportedEssay hasBoth(String text, String html) {
        ImportedEssay essay = Saved.page(html);
        assertThat(Saved.marked(essay)).isEqualTo(text);
        assertThat(Saved.notes(essay)).containsExactly("1: Snow, p. 3.", "2: See the minutes.\n\nThey are brief.");
        assertThat(Saved.problems(essay)).doesNotContain("note-unreferenced", "note-text-missing", "note-in-note");
        return essay;
    }

    @Test
    void pandoc() {
        hasBoth("""
                <p>The pump was closed.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> It was
                opened again.<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a></p>
                <section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr />
                <ol><li id="fn1"><p>Snow, p. 3.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
                <li id="fn2"><p>See the minutes.</p><p>They are brief.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>
                """);
    }

    @Test
    void markdownItCallsANoteOnceMore() {
        hasBoth("The pump was closed.{1} It was opened again.{2} And closed.{1}", """
                <p>The pump was closed.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> It was opened
                again.<sup class="footnote-ref"><a href="#fn2" id="fnref2">[2]</a></sup> And closed.<sup class="footnote-ref"><a href="#fn1" id="fnref1:1">[1:1]</a></sup></p>
                <hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list">
                <li id="fn1" class="footnote-item"><p>Snow, p. 3. <a href="#fnref1" class="footnote-backref">↩︎</a> <a href="#fnref1:1" class="footnote-backref">↩︎</a></p></li>
                <li id="fn2" class="footnote-item"><p>See the minutes.</p><p>They are brief. <a href="#fnref2" class="footnote-backref">↩︎</a></p></li></ol></section>
                """);
    }

    @Test
    void orgSaysThatItsMarksLeadBack() {
        hasBoth("The pump was closed.{1} It was opened again.{2}\n\nFootnotes:", """
                <p>The pump was closed.<sup><a id="fnr.1" class="footref" href="#fn.1" role="doc-backlink">1</a></sup> It was opened
                again.<sup><a id="fnr.2" class="footref" href="#fn.2" role="doc-backlink">2</a></sup></p>
                <div id="footnotes"><h2 class="footnotes">Footnotes: </h2><div id="text-footnotes">
                <div class="footdef"><sup><a id="fn.1" class="footnum" href="#fnr.1" role="doc-backlink">1</a></sup> <div class="footpara" role="doc-footnote"><p class="footpara">Snow, p. 3.</p></div></div>
                <div class="footdef"><sup><a id="fn.2" class="footnum" href="#fnr.2" role="doc-backlink">2</a></sup> <div class="footpara" role="doc-footnote"><p class="footpara">See the minutes.</p><p class="footpara">They are brief.</p></div></div></div></div>
                """);
    }

    @Test
    void distill() {
        ImportedEssay essay = Saved.page("""
                <d-title><h1>Pumps</h1></d-title><d-article><p>The pump was closed.<d-footnote>Snow, p. 3.</d-footnote> It was opened
                again.<d-footnote>p. 4</d-footnote> <d-cite key="snow"></d-cite></p></d-article>
                <d-appendix><d-footnote-list></d-footnote-list></d-appendix>""");

        assertThat(Saved.marked(essay)).startsWith("The pump was closed.{1} It was opened again.{2}");
        assertThat(Saved.notes(essay)).containsExactly("1: Snow, p. 3.", "2: p. 4");
    }

    @Test
    void commentsOfGoogleDocsAreNoNotesAndAreTold() {
        ImportedEssay essay = hasBoth("""
                <p><span>The pump was closed.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> It was
                opened again.<sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup></p><hr>
                <div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Snow, p. 3.</span></p></div>
                <div><p><a href="#ftnt_ref2" id="ftnt2">[2]</a><span>&nbsp;See the minutes.</span></p><p>They are brief.</p></div>
                <div class="c7"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is this so?</span></p></div>
                """);

        assertThat(essay.text().canonical()).doesNotContain("Is this so");
        assertThat(Saved.problems(essay)).contains("comments-left-out");
    }

    @Test
    void notesThatOnlyLineBreaksPart() {
        hasBoth("The pump was closed.{1} It was opened again.{2}\n\nNotes", """
                <table><tr><td><font size="2">The pump was closed.[<a href="#f1n"><font color="gray">1</font></a>] It was opened
                again.[<a href="#f2n"><font color="gray">2</font></a>]<br><br><b>Notes</b><br><br>[<a name="f1n"><font>1</font></a>] Snow, p. 3.<br><br>[<a
                name="f2n"><font>2</font></a>] See the minutes.<br><br>They are brief.</font></td></tr></table>
                """);
    }

    @Test
    void aListOfReferencesIsOneOfWorksUnlessItsEntriesAreNotes() {
        String text =
                "<p>The pump was closed.<sup>1</sup></p><p>It was opened again.<sup>2</sup></p><h2>References</h2>";
        ImportedEssay works = Saved.page(text + "<p><sup>1</sup> Snow, J. On Pumps. London: Holt, 1855.</p>"
                + "<p><sup>2</sup> Dunn, P. Oak. York, 1911.</p>");
        ImportedEssay notes = Saved.page(
                text + "<p><sup>1</sup> See Snow, On Pumps (1855), p. 3.</p>" + "<p><sup>2</sup> Ibid., p. 9.</p>");

        assertThat(works.text().footnotes()).isEmpty();
        assertThat(Saved.notes(notes)).containsExactly("1: See Snow, On Pumps (1855), p. 3.", "2: Ibid., p. 9.");
    }

    @Test
    void gitHub() {
        hasBoth("""
                <p>The pump was closed.<sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup>
                It was opened again.<sup><a href="#user-content-fn-b" id="user-content-fnref-b" data-footnote-ref aria-describedby="footnote-label">2</a></sup></p>
                <section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol>
                <li id="user-content-fn-a"><p>Snow, p. 3. <a href="#user-content-fnref-a" data-footnote-backref aria-label="Back to reference 1">↩</a></p></li>
                <li id="user-content-fn-b"><p>See the minutes.</p><p>They are brief. <a href="#user-content-fnref-b" data-footnote-backref>↩</a></p></li></ol></section>
                """);
    }

    @Test
    void kramdown() {
        hasBoth("""
                <p>The pump was closed.<sup id="fnref:1" role="doc-noteref"><a href="#fn:1" class="footnote" rel="footnote">1</a></sup> It was
                opened again.<sup id="fnref:b"><a href="#fn:b" class="footnote">2</a></sup></p>
                <div class="footnotes" role="doc-endnotes"><ol><li id="fn:1" role="doc-endnote"><p>Snow, p. 3. <a href="#fnref:1" class="reversefootnote" role="doc-backlink">&#8617;</a></p></li>
                <li id="fn:b"><p>See the minutes.</p><p>They are brief. <a href="#fnref:b" class="reversefootnote">&#8617;</a></p></li></ol></div>
                """);
    }

    @Test
    void word() {
        hasBoth("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:p>Not this</o:p></xml><![endif]--></head><body lang=EN-GB>
                <div class=WordSection1><p class=MsoNormal>The pump was closed.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
                class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>
                It was opened again.<a style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>[2]<![endif]></span></a><o:p></o:p></p></div>
                <div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
                <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Snow, p. 3.<o:p></o:p></p></div>
                <div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a style='mso-footnote-id:ftn2' href="#_ftnref2" name="_ftn2" title=""><span class=MsoFootnoteReference>[2]</span></a> See the minutes.</p>
                <p class=MsoFootnoteText>They are brief.<o:p></o:p></p></div></div></body></html>
                """);
    }

    @Test
    void googleDocs() {
        hasBoth("""
                <html><head><style>.c1{color:#000}.c2{font-style:italic}</style></head><body class="c1"><p class="c1"><span>The pump was closed.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span> It was opened again.</span><sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup></p>
                <hr class="c3"><div><p class="c1"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c2">&nbsp;Snow</span><span>, p. 3.</span></p></div>
                <div><p class="c1"><a href="#ftnt_ref2" id="ftnt2">[2]</a><span>&nbsp;See the minutes.</span></p><p class="c1"><span>They are brief.</span></p></div></body></html>
                """);
    }

    @Test
    void libreOffice() {
        hasBoth("""
                <body><p>The pump was closed.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>
                It was opened again.<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p>
                <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Snow, p. 3.</p></div>
                <div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>See the minutes.</p><p class="sdfootnote">They are brief.</p></div></body>
                """);
    }

    @Test
    void wikipediaWithSeveralLinksBack() {
        ImportedEssay essay =
                hasBoth("The pump was closed.{1} It was opened again.{2}\n\nAnd closed.{1}\n\nReferences", """
                <div class="mw-parser-output"><p>The pump was closed.<sup id="cite_ref-snow_1-0" class="reference"><a href="#cite_note-snow-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup>
                It was opened again.<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[2]</a></sup></p><p>And closed.<sup id="cite_ref-snow_1-1" class="reference"><a href="#cite_note-snow-1">[1]</a></sup></p>
                <h2>References<span class="mw-editsection">[<a href="/w/index.php?action=edit">edit</a>]</span></h2>
                <ol class="references"><li id="cite_note-snow-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-snow_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-snow_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text">Snow, p. 3.</span></li>
                <li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2" aria-label="Jump up">^</a></b></span> <span class="reference-text">See the minutes.<p>They are brief.</p></span></li></ol></div>
                """);
        assertThat(essay.text().references()).extracting(r -> r.footnote()).containsExactly("n1", "n2", "n1");
    }

    @Test
    void gutenbergWithBlocksAtTheEnd() {
        hasBoth("The pump was closed.{1} It was opened again.{2}\n\nFOOTNOTES:", """
                <p>The pump was closed.<a name="FNanchor_1_1" id="FNanchor_1_1"></a><a href="#Footnote_1_1" class="fnanchor">[1]</a> It was opened again.<a name="FNanchor_2_2" id="FNanchor_2_2"></a><a href="#Footnote_2_2" class="fnanchor">[2]</a></p>
                <div class="footnotes"><h3>FOOTNOTES:</h3>
                <div class="footnote"><p><a name="Footnote_1_1" id="Footnote_1_1"></a><a href="#FNanchor_1_1"><span class="label">[1]</span></a> Snow, p. 3.</p></div>
                <div class="footnote"><p><a name="Footnote_2_2" id="Footnote_2_2"></a><a href="#FNanchor_2_2"><span class="label">[2]</span></a> See the minutes.</p><p>They are brief.</p></div></div>
                """);
    }

    @Test
    void gutenbergWithPlainParagraphsAndOneAnchor() {
        hasBoth("""
                <p>The pump was closed.<a id="r1" href="#f1">[1]</a> It was opened again.<a id="r2" href="#f2">[2]</a></p><hr>
                <p><a id="f1" href="#r1">[Footnote 1:</a> Snow, p. 3.</p>
                <p><a id="f2" href="#r2">[Footnote 2:</a> See the minutes.</p><p>They are brief.</p>
                """);
    }

    @Test
    void substack() {
        hasBoth("""
                <article><p>The pump was closed.<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a> It was
                opened again.<a class="footnote-anchor" id="footnote-anchor-2" href="#footnote-2" target="_self">2</a></p></article>
                <div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number" target="_self">1</a><div class="footnote-content"><p>Snow, p. 3.</p></div></div>
                <div class="footnote"><a id="footnote-2" href="#footnote-anchor-2" class="footnote-number" target="_self">2</a><div class="footnote-content"><p>See the minutes.</p><p>They are brief.</p></div></div>
                """);
    }

    @Test
    void wordPress() {
        hasBoth("""
                <p>The pump was closed.<sup data-fn="3f-a" class="fn"><a href="#3f-a" id="3f-a-link">1</a></sup> It was opened again.<sup data-fn="3f-b" class="fn"><a href="#3f-b" id="3f-b-link">2</a></sup></p>
                <ol class="wp-block-footnotes"><li id="3f-a">Snow, p. 3. <a href="#3f-a-link" aria-label="Jump to footnote reference 1">↩︎</a></li>
                <li id="3f-b"><p>See the minutes.</p><p>They are brief. <a href="#3f-b-link">↩︎</a></p></li></ol>
                """);
    }

    @Test
    void sidenotesWithBoxesToTick() {
        hasBoth("""
                <article><p>The pump was closed.<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1" class="margin-toggle"/><span class="sidenote">Snow, p. 3.</span>
                It was opened again.<label for="sn-2" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-2" class="margin-toggle"/><span class="sidenote">See the minutes.<br><br>They are brief.</span></p></article>
                """);
    }

    @Test
    void asidesOfAnEpub() {
        hasBoth("""
                <p>The pump was closed.<a epub:type="noteref" href="#n1">1</a> It was opened again.<a epub:type="noteref" href="#n2">2</a></p>
                <aside epub:type="footnote" id="n1"><p>Snow, p. 3.</p></aside>
                <aside epub:type="footnote" id="n2"><p>See the minutes.</p><p>They are brief.</p></aside>
                """);
    }

    @Test
    void termsAndExplanations() {
        hasBoth("""
                <p>The pump was closed.<a href="#a"><sup>1</sup></a> It was opened again.<a href="#b"><sup>2</sup></a></p>
                <dl><dt id="a">1.</dt><dd>Snow, p. 3.</dd><dt id="b">2.</dt><dd>See the minutes.</dd><dd>They are brief.</dd></dl>
                """);
    }

    @Test
    void rowsOfATable() {
        hasBoth("""
                <p>The pump was closed.<sup><a href="#a">1</a></sup> It was opened again.<sup><a href="#b">2</a></sup></p>
                <table><tr><td><a name="a"></a>1</td><td>Snow, p. 3.</td></tr><tr><td><a name="b"></a>2</td><td><p>See the minutes.</p><p>They are brief.</p></td></tr></table>
                """);
    }

    @Test
    void anchorsThatStandBeforeTheirNotes() {
        hasBoth("""
                <p>The pump was closed.<a href="#a">[1]</a> It was opened again.<a href="#b">[2]</a></p>
                <hr><a name="a"></a><p>1. Snow, p. 3.</p><a name="b"></a><p>2. See the minutes.</p><p>They are brief.</p>
                """);
    }

    @Test
    void oneParagraphWithBreaks() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed.<a href="#a">[1]</a> It was opened again.<a href="#b">[2]</a></p>
                <p><a name="a"></a>[1] Snow, p. 3.<br><a name="b"></a>[2] See the minutes.</p>
                """);
        assertThat(Saved.marked(essay)).isEqualTo(TEXT);
        assertThat(Saved.notes(essay)).containsExactly("1: Snow, p. 3.", "2: See the minutes.");
    }

    @Test
    void marksInBracketsOfTheTextAndSeveralTogether() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed [<a href="#a" id="ra">1</a>, <a href="#b" id="rb">2</a>]. It was opened (<a href="#c" id="rc">3</a>) again<sup><a href="#a">1</a>,<a href="#b">2</a></sup>.</p>
                <ol><li id="a">Snow. <a href="#ra">back</a></li><li id="b">Minutes. <a href="#rb">back</a></li><li id="c">Farr. <a href="#rc">back</a></li></ol>
                """);
        assertThat(Saved.marked(essay)).isEqualTo("The pump was closed{1}{2}. It was opened{3} again{1}{2}.");
        assertThat(Saved.notes(essay)).containsExactly("1: Snow.", "2: Minutes.", "3: Farr.");
    }

    @Test
    void asterisksAndDaggersThatStartAgain() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed.<a href="#a1">*</a> So it was.<a href="#a2">†</a></p><p id="a1">* Snow, p. 3.</p><p id="a2">† Farr.</p>
                <p>It was opened again.<a href="#b1">*</a></p><p id="b1">* The minutes.</p><p>The end.</p>
                """);
        assertThat(Saved.marked(essay))
                .isEqualTo("The pump was closed.{*} So it was.{†}\n\nIt was opened again.{*}\n\nThe end.");
        assertThat(Saved.notes(essay)).containsExactly("*: Snow, p. 3.", "†: Farr.", "*: The minutes.");
    }

    @Test
    void titlesOfMarksAndHiddenWordsBesideThem() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed.<sup class="fn" title="Snow, p. 3, and his map.">1</sup> It was opened again.<sup>2<span style="display: none">See the minutes of the board.</span></sup>
                So it was.<span class="footnote_referrer"><a role="button" tabindex="0"><sup id="t3" class="footnote_plugin_tooltip_text">[3]</sup></a><span class="footnote_tooltip">Farr said so too.</span></span></p>
                """);
        assertThat(Saved.marked(essay)).isEqualTo("The pump was closed.{1} It was opened again.{2} So it was.{3}");
        assertThat(Saved.notes(essay))
                .containsExactly(
                        "1: Snow, p. 3, and his map.", "2: See the minutes of the board.", "3: Farr said so too.");
    }

    @Test
    void raisedNumbersThatNothingLinks() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed.<sup>1</sup> It was opened again.<sup>2</sup> It holds 3 m<sup>2</sup>.</p>
                <h2>Notes</h2><p><sup>1</sup> Snow, p. 3.</p><p><sup>2</sup> The minutes.</p>
                """);
        assertThat(Saved.marked(essay))
                .isEqualTo("The pump was closed.{1} It was opened again.{2} It holds 3 m2.\n\nNotes");
        assertThat(Saved.notes(essay)).containsExactly("1: Snow, p. 3.", "2: The minutes.");
    }

    @Test
    void theAddressOfTheSavedPageIsItsOwn() {
        hasBoth("""
                <html><head><link rel="canonical" href="https://example.org/pump"></head><body>
                <p>The pump was closed.<sup><a href="https://example.org/pump#fn1" id="r1">1</a></sup> It was opened again.<sup><a href="https://example.org/pump#fn2" id="r2">2</a></sup></p>
                <ol><li id="fn1">Snow, p. 3. <a href="https://example.org/pump#r1">↑</a></li><li id="fn2"><p>See the minutes.</p><p>They are brief. <a href="https://example.org/pump#r2">↑</a></p></li></ol></body></html>
                """);
    }

    @Test
    void linksThatAreNoMarks() {
        ImportedEssay essay = Saved.page("""
                <ul><li><a href="#s1">1</a></li><li><a href="#s2">2</a></li><li><a href="#s3">3</a></li></ul>
                <h2 id="s1">1 The pump</h2><p>See section <a href="#s2">2</a>, table <a href="#t1">1</a> and <a href="#ref-snow">Snow 1855</a> or (<a href="#ref-farr">1852</a>).</p>
                <h2 id="s2">2 The board</h2><table id="t1"><tr><th>1</th><td>Broad Street</td></tr><tr><th>a</th><td>b</td></tr></table><h2 id="s3">3 The end</h2>
                <p id="ref-snow">Snow, J. 1855.</p><p id="ref-farr">Farr, W. 1852.</p>
                """);
        assertThat(essay.text().references()).isEmpty();
        assertThat(essay.text().footnotes()).isEmpty();
        assertThat(essay.text().canonical()).contains("See section 2, table 1 and Snow 1855 or (1852).");
    }

    @Test
    void worksCitedByNumberAreNoNotes() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed [<a href="#bib1">1</a>] and opened [<a href="#bib2">2</a>].</p>
                <h2>References</h2><ol class="ref-list"><li id="bib1">Snow, J.: On the Mode of Communication.</li><li id="bib2">Farr, W.: Report.</li></ol>
                """);
        assertThat(essay.text().references()).isEmpty();
        assertThat(essay.text().canonical())
                .contains("closed [1] and opened [2].")
                .contains("Farr, W.: Report.");
    }

    @Test
    void marksWithoutNotesAndNotesWithoutMarksAreTold() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed.<sup><a href="#fn1" id="r1">1</a></sup> It was opened again.<sup><a href="#fn7">7</a></sup></p>
                <ol><li id="fn1">Snow. <a href="#r1">↩</a></li><li id="fn2">Farr.</li></ol>
                """);
        assertThat(Saved.marked(essay)).isEqualTo("The pump was closed.{1} It was opened again.{7}");
        assertThat(Saved.notes(essay)).containsExactly("1: Snow.", "7: null", "2: Farr.");
        assertThat(Saved.problems(essay)).containsExactlyInAnyOrder("note-text-missing", "note-unreferenced");
    }

    @Test
    void aNoteKeepsItsEmphasisItsLinksAndANumberThatIsItsOwn() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed.<sup><a href="#fn1" id="r1">1</a></sup></p>
                <ol><li id="fn1"><a href="#r1">^</a> 1 <i>Kings</i> says so: <a href="https://example.org/kings">there</a>.</li></ol>
                """);
        assertThat(Saved.notes(essay)).containsExactly("1: 1 Kings says so: there.");
        assertThat(essay.text().footnotes().getFirst().formatting())
                .extracting(f -> f.style() + " " + f.href())
                .containsExactly("EMPHASIS null", "LINK https://example.org/kings");
    }

    @Test
    void inDesignNamesTheMarkAroundIt() {
        hasBoth("""
                <p class="body">The pump was closed.<span><span id="footnote-012-backlink"><a class="_idFootnoteLink" href="#footnote-012">1</a></span></span> It was
                opened again.<span id="footnote-011-backlink"><a class="_idFootnoteLink" href="#footnote-011">2</a></span></p>
                <section class="_idFootnotes"><div class="_idFootnote" id="footnote-012"><p class="fn"><a class="_idFootnoteAnchor" href="#footnote-012-backlink">1</a> Snow, p. 3.</p></div>
                <div class="_idFootnote" id="footnote-011"><p class="fn"><a class="_idFootnoteAnchor" href="#footnote-011-backlink">2</a> See the minutes.</p><p class="fn">They are brief.</p></div></section>
                """);
    }

    @Test
    void notesInTheirOwnClassGoOnWhileTheClassDoes() {
        hasBoth("The pump was closed.{1} It was opened again.{2}\n\nThe end.", """
                <p class="c1">The pump was closed.<sup><a id="p1" href="#p9">1</a></sup> It was opened again.<sup><a id="p2" href="#p10">2</a></sup></p><p class="c1">The end.</p>
                <p class="c2"><a id="p9" href="#p1">1</a>. Snow, p. 3.</p><p class="c2"><a id="p10" href="#p2">2</a>. See the minutes.</p><p class="c2">They are brief.</p>
                """);
    }

    @Test
    void notesThatAreTablesOrStandInTheLineWithTheirLabels() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed <a class="footnote-reference" href="#f1" id="id1">[1]</a>. It was opened.<span class="ltx_note ltx_role_footnote"><sup>2</sup><span><span><sup>2</sup>The minutes say so.</span></span></span></p>
                <table class="docutils footnote" id="f1"><tbody><tr><td class="label"><a class="fn-backref" href="#id1">[1]</a></td><td>Snow, p. 3.</td></tr></tbody></table>
                """);
        assertThat(Saved.marked(essay)).isEqualTo("The pump was closed{1}. It was opened.{2}");
        assertThat(Saved.notes(essay)).containsExactly("1: Snow, p. 3.", "2: The minutes say so.");
    }

    @Test
    void bracketsAroundTheLinkBackAreNoPartOfTheNoteAndNotesOfOtherFilesAreMissed() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed.<sup><a href="#N1" name="R1">*</a></sup> It was opened.<a href="notes.htm#n5"><sup>5</sup></a></p>
                <blockquote><p>[<a name="N1" href="#R1">*</a>] Snow, p. 3.</p></blockquote>
                """);
        assertThat(Saved.marked(essay)).isEqualTo("The pump was closed.{*} It was opened.{5}");
        assertThat(Saved.notes(essay)).containsExactly("*: Snow, p. 3.", "5: null");
        assertThat(Saved.problems(essay)).containsExactly("note-text-missing");
    }

    @Test
    void texinfoSetsTheLabelOfANoteAsAHeading() {
        hasBoth("The pump was closed{1}. It was opened again{2}.\n\n* * *\n\nFootnotes", """
                <p>The pump was closed<a id="DOCF1" href="#FOOT1"><sup>1</sup></a>. It was opened again<a id="DOCF2" href="#FOOT2"><sup>2</sup></a>.</p>
                <div class="footnote"><hr><h4 class="footnotes-heading">Footnotes</h4>
                <h5><a id="FOOT1" href="#DOCF1">(1)</a></h5><p>Snow, p. 3.</p>
                <h5><a id="FOOT2" href="#DOCF2">(2)</a></h5><p>See the minutes.</p><p>They are brief.</p></div>
                """);
    }

    @Test
    void idsThatComeAgainInEachChapterMeanTheNoteOfTheSameChapter() {
        ImportedEssay essay = Saved.page("""
                <section><h2>One</h2><p>The pump was closed.<a class="footnote-reference" href="#id2" id="id1">[1]</a></p>
                <aside class="footnote" id="id2" role="note"><a href="#id1">[1]</a><p>Snow, p. 3.</p></aside></section>
                <section><h2>Two</h2><p>It was opened again.<a class="footnote-reference" href="#id2" id="id1">[1]</a></p>
                <aside class="footnote" id="id2" role="note"><a href="#id1">[1]</a><p>See the minutes.</p></aside></section>
                """);
        assertThat(Saved.notes(essay)).containsExactly("1: Snow, p. 3.", "1: See the minutes.");
        assertThat(essay.text().references()).hasSize(2);
    }

    @Test
    void marksPrintedInBracketsWithoutLinkOrRaisingCallTheNotesBelow() {
        for (String mark : new String[] {"[%d]", " [%d]", "(%d)"}) {
            String[] labels = {mark.strip().formatted(1), mark.strip().formatted(2)};
            hasBoth(TEXT + "\n\nNotes", """
                    <p>The pump was closed.%s It was opened again.%s</p><h3>Notes</h3><p>%s Snow, p. 3.</p><p>%s See the minutes.</p><p>They are brief.</p>
                    """.formatted(mark.formatted(1), mark.formatted(2), labels[0], labels[1]));
        }
    }

    @Test
    void numbersInBracketsThatCountOrCiteWorksStay() {
        ImportedEssay counted = Saved.page("""
                <p>There were two causes: (1) the pump and (2) the well.</p><p>(1) The pump was old.</p><p>(2) The well was foul.</p>
                """);
        assertThat(counted.text().footnotes()).isEmpty();
        assertThat(counted.text().canonical()).contains("(1) the pump and (2) the well", "(2) The well was foul.");
        ImportedEssay cited = Saved.page("""
                <p>The pump was closed [1] and opened [2].</p><h2>References</h2><p>[1] Snow, J.: On the Mode.</p><p>[2] Farr, W.: Report.</p>
                """);
        assertThat(cited.text().footnotes()).isEmpty();
        assertThat(cited.text().canonical()).contains("closed [1] and opened [2]", "[2] Farr, W.: Report.");
    }

    @Test
    void whatTheTitleCallsIsCalledAtTheBeginning() {
        ImportedEssay essay = Saved.page("""
                <html><head><title>The pump</title></head><body><h1>The pump<sup><a href="#fn1" id="r1">*</a></sup></h1><p>It was closed.</p>
                <ol><li id="fn1" role="doc-footnote">A lecture. <a href="#r1">↩</a></li></ol></body></html>
                """);
        assertThat(Saved.marked(essay)).isEqualTo("{*}It was closed.");
        assertThat(Saved.problems(essay)).containsExactly("title-note");
    }

    @Test
    void aLinkToAWorkIsNoMarkThoughItsNumberIsThatOfAnItem() {
        ImportedEssay essay = hasBoth(
                "The pump was closed.{1} It was opened again.{2} So [1,2].\n\nNotes\n\nReferences\n\nSnow, J. Water.\nFarr, W. Report.",
                """
                <p>The pump was closed.<a href="#fn001-water" class="html-fn">1</a> It was opened again.<a href="#fn002-water" class="html-fn">2</a>
                So [<a href="#B1-water" class="html-bibr">1</a>,<a href="#B2-water" class="html-bibr">2</a>].</p><section id="html-notes"><h2>Notes</h2>
                <table><tr id="fn001-water"><td><sup>1</sup></td><td><div>Snow, p. 3.</div></td></tr><tr id="fn002-water"><td><sup>2</sup></td><td><div><p>See the minutes.</p><p>They are brief.</p></div></td></tr></table></section>
                <section id="html-references_list"><h2>References</h2><ol><li id="B1-water">Snow, J. Water.</li><li id="B2-water">Farr, W. Report.</li></ol></section>
                """);
        assertThat(essay.text().references()).hasSize(2);
    }

    @Test
    void aLinkByTheNameOfTheFileCallsANoteThatIsCalledWithoutIt() {
        hasBoth("The pump was closed.{1} It was opened again.{2} And closed.{1}", """
                <p>The pump was closed.<a href="#ftn.a" class="footnote" id="a"><sup>[1]</sup></a> It was opened
                again.<a href="#ftn.b" class="footnote" id="b"><sup>[2]</sup></a> And closed.<a href="ch02.html#ftn.a" class="footnoteref"><sup>[1]</sup></a></p>
                <div class="footnotes"><div id="ftn.a" class="footnote"><p><a href="#a"><sup>[1] </sup></a>Snow, p. 3.</p></div>
                <div id="ftn.b" class="footnote"><p><a href="#b"><sup>[2] </sup></a>See the minutes.</p><p>They are brief.</p></div></div>
                """);
    }

    @Test
    void lettersThatLeadThroughAnIndexAreNoMarks() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed.</p><h2>Index</h2><div><a href="#R"><b>R</b></a> | <a href="#S"><b>S</b></a></div>
                <h2 id="R">R</h2><dl><dt>r and its sound</dt><dd>3</dd></dl><h2>S</h2><dl id="S"><dt>s and its sound</dt><dd>4</dd></dl>
                """);
        assertThat(essay.text().footnotes()).isEmpty();
    }

    @Test
    void chaptersPutOneAfterTheOtherBringTheSameNames() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed.<sup><a href="#fn1" id="ref1">1</a></sup></p>
                <p id="fn1"><a href="#ref1">1</a>. Snow, p. 3.</p>
                <h2>Later</h2>
                <p>It was opened again.<sup><a href="#fn1" id="ref1">1</a></sup></p>
                <p id="fn1"><a href="#ref1">1</a>. See the minutes.</p>
                """);
        assertThat(Saved.marked(essay)).isEqualTo("The pump was closed.{1}\n\nLater\n\nIt was opened again.{1}");
        assertThat(Saved.notes(essay)).containsExactly("1: Snow, p. 3.", "1: See the minutes.");
        assertThat(Saved.problems(essay)).doesNotContain("note-doubled");
    }

    @Test
    void ofTwoNotesWithOneNameTheFirstIsCalledAndThePageIsSaidToHaveTwo() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed.<sup><a href="#fn1" id="ref1">1</a></sup> It was opened again.<sup><a href="#fn2"
                id="ref2">2</a></sup></p>
                <ol class="footnotes"><li id="fn1">Snow, p. 3.</li><li id="fn2">See the minutes.</li>
                <li id="fn2">They are brief.</li></ol>
                """);
        assertThat(Saved.marked(essay)).isEqualTo("The pump was closed.{1} It was opened again.{2}");
        assertThat(Saved.notes(essay)).contains("1: Snow, p. 3.", "2: See the minutes.", "3: They are brief.");
        assertThat(Saved.problems(essay)).contains("note-doubled", "note-unreferenced");
    }

    @Test
    void marksOfMarkdownThatAConverterLeft() {
        hasBoth("""
                <p>The pump was closed.[^1] It was opened again.[^2]</p>
                <p>[^1]: Snow, p. 3.</p>
                <p>[^2]: See the minutes.</p><p>They are brief.</p>
                """.replace("</p><p>They", "<br><br>They"));
    }

    @Test
    void aMarkOfMarkdownWithoutItsNoteStaysAndIsTold() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed.<sup><a href="#fn1" id="ref1">1</a></sup> It was opened again.[^minutes]</p>
                <ol class="footnotes"><li id="fn1">Snow, p. 3.</li></ol>
                """);
        assertThat(Saved.marked(essay)).isEqualTo("The pump was closed.{1} It was opened again.[^minutes]");
        assertThat(Saved.problems(essay)).contains("note-reference-unknown");
    }

    @Test
    void aNoteCalledTwiceKeepsBothCallsWhereSomethingElseHasItsName() {
        for (String other : java.util.List.of("<h2 id=\"fn1\">Later</h2>", "<p><b id=\"fn1\">Later</b></p>")) {
            ImportedEssay essay = Saved.page("""
                    <p>The pump was closed.<sup><a href="#fn1">1</a></sup> It was opened again.<sup><a href="#fn1">1</a></sup></p>
                    <ol class="footnotes"><li id="fn1">Snow, p. 3.</li></ol>
                    """ + other);
            assertThat(Saved.marked(essay)).startsWith("The pump was closed.{1} It was opened again.{1}");
        }
    }

    @Test
    void aNoteCalledTwiceThatHasItsNameTwiceIsOneNote() {
        ImportedEssay essay = Saved.page("""
                <p>The pump was closed.<sup><a href="#fn1">1</a></sup> It was opened again.<sup><a href="#fn1">1</a></sup></p>
                <ol class="footnotes"><li id="fn1"><p id="fn1">Snow, p. 3.</p></li></ol>
                """);
        assertThat(Saved.marked(essay)).isEqualTo("The pump was closed.{1} It was opened again.{1}");
        assertThat(Saved.notes(essay)).containsExactly("1: Snow, p. 3.");
    }
}
