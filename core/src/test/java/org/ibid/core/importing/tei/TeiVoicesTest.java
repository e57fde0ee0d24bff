package org.ibid.core.importing.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Voice;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

/** What a TEI file says of who speaks reaches the reading of the essay. */
final class TeiVoicesTest {

    private static final String PEOPLE = "<teiHeader><profileDesc><particDesc><listPerson>"
            + "<person xml:id='p1'><persName>Ada  Holt</persName></person><person xml:id='p2'><persName>the Miller</persName></person>"
            + "</listPerson></particDesc></profileDesc></teiHeader>";

    private static Inspection read(String language, String body) {
        String tei = "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='" + language + "'>" + PEOPLE + "<text><body>"
                + body + "</body></text></TEI>";
        try {
            return Inspection.of(new ImportSource("a.xml", tei.getBytes(StandardCharsets.UTF_8)), "tei");
        } catch (UnreadableEssay e) {
            throw new AssertionError("unreadable: " + e.getMessage(), e);
        }
    }

    /** Each quotation as its words, its form and its stated speaker. */
    private static List<String> stated(Inspection seen) {
        return seen.reading().quotations().stream()
                .filter(q -> q.voices().stream().anyMatch(v -> v.rule().equals("stated")))
                .map(q -> q.span().in(seen.text().canonical()) + " / " + q.form() + " / " + speaker(q))
                .toList();
    }

    private static String speaker(Quotation quotation) {
        Voice voice = quotation.voices().getFirst();
        assertThat(voice.sure()).isTrue();
        assertThat(voice.confidence()).isEqualTo(1);
        assertThat(voice.role()).isEqualTo(Voice.Role.SPEAKER);
        return String.valueOf(voice.who());
    }

    @Test
    void saidAndQuoteInTheLineAreTheirs() {
        Inspection seen = read(
                "en",
                "<p>The wheel stood still. <said who='#p1'>It is the ice,</said> somebody cried, and <q who='#p2'>no ice at all</q> came back.</p>");
        assertThat(stated(seen))
                .containsExactly("It is the ice, / INLINE / Ada Holt", "no ice at all / INLINE / the Miller");
    }

    @Test
    void whatTheFileSaysStandsAboveWhatTheWordsTell() {
        Inspection seen =
                read("en", "<p><said who='#p2'>It is the ice that did it, and nothing else,</said> said Ada Holt.</p>");
        assertThat(stated(seen)).hasSize(1).first().asString().endsWith("the Miller");
    }

    @Test
    void aBlockQuotationOfSeveralParagraphsIsOne() {
        Inspection seen = read("de", "<p>So:</p><quote who='#p1'><p>Das Rad stand.</p><p>Es war das Eis.</p></quote>");
        assertThat(seen.reading().quotations()).hasSize(1);
        assertThat(stated(seen)).containsExactly("Das Rad stand.\n\nEs war das Eis. / BLOCK / Ada Holt");
    }

    @Test
    void speechesOfAPlayAreTheirSpeakersWithoutTheName() {
        Inspection seen = read(
                "en",
                "<sp who='#p1'><speaker>ADA.</speaker><p>The wheel stands still.</p><p>Look at it.</p></sp>"
                        + "<sp><speaker>Miller.</speaker><l>It is the ice,</l><l>and nothing but the ice.</l></sp>");
        assertThat(stated(seen))
                .containsExactly(
                        "The wheel stands still. / INLINE / Ada Holt",
                        "Look at it. / BLOCK / Ada Holt",
                        "It is the ice,\nand nothing but the ice. / INLINE / Miller");
    }

    @Test
    void dialogueWithoutMarksIsAQuotationToo() {
        Inspection seen =
                read("fr", "<p rend='none'><said who='#p1' rend='none'>— Il fait froid</said>, dit-elle.</p>");
        assertThat(stated(seen)).containsExactly("Il fait froid / INLINE / Ada Holt");
    }

    @Test
    void severalSpeakersAndKeysWithoutNamesSayNothing() {
        Inspection seen = read(
                "en",
                "<p><said who='#p1 #p2'>We will wait for it,</said> they cried. <said who='#x12'>And who pays?</said></p>");
        assertThat(stated(seen)).isEmpty();
        assertThat(seen.reading().quotations()).hasSize(2);
    }

    @Test
    void quotationsAreNumberedInTheOrderOfTheText() {
        Inspection seen = read(
                "en",
                "<p>“The first of all words,” it said. </p><sp><speaker>Ada.</speaker><p>The second.</p></sp><p>“The third of all words,” it said.</p>");
        assertThat(seen.reading().quotations()).extracting(Quotation::id).containsExactly("q1", "q2", "q3");
        assertThat(seen.reading().quotations())
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(a.span().start(), b.span().start()));
    }
}
