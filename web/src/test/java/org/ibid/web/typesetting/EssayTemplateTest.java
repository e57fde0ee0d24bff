package org.ibid.web.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.ibid.web.English;
import org.ibid.web.language.PageWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EssayTemplateTest {

    private static final Engine QUTE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .removeStandaloneLines(true)
            .addNamespaceResolver(English.namespace(EssayWords.class))
            .addNamespaceResolver(English.namespace(PageWords.class))
            .addLocator(EssayTemplateTest::locate)
            .build();

    @Test
    void wordsAreSetWithoutAnythingBetweenThem() {
        EssayBuilder essay = new EssayBuilder()
                .paragraph("The soldiers’ vote,^n1^ he says, was free.")
                .note("n1", "Wade.");
        essay.styled(Formatting.Style.EMPHASIS, "free", null);

        assertThat(render(essay, null).select("#p1").get(0).wholeText())
                .isEqualTo("1 ⋯ The soldiers’ vote,Note 1 he says, was free.");
    }

    @Test
    void markerAndNoteLeadToEachOther() {
        Document page = render(new EssayBuilder().paragraph("A.^n1^ B.^n1^").note("n1", "One.\n\nTwo."), null);

        assertThat(page.select("a.note-mark").eachAttr("href")).containsExactly("#n1", "#n1");
        assertThat(page.select("#n1 .note-back a").eachAttr("href")).containsExactly("#ref-n1", "#ref-n1-2");
        assertThat(page.select("#ref-n1, #ref-n1-2")).hasSize(2);
        assertThat(page.select("#n1 p")).hasSize(3);
    }

    @Test
    void everyWorkIsListedOnceWithWaysToItsNotes() {
        Document page = render(
                new EssayBuilder()
                        .paragraph("A.^n1^ B.^n2^ C.^n3^")
                        .note("n1", "Piet de Wit, “On Mills”, Past, 3 (1990), p. 4.")
                        .note("n2", "Ann Holt, On Fires (Leeds: Marsh, 1991), p. 1.")
                        .note("n3", "De Wit, op. cit., p. 5; Holt, op. cit., p. 2."),
                null);

        assertThat(page.select(".works-cited li").eachText())
                .containsExactly(
                        "Ann Holt, On Fires, Leeds: Marsh, 1991 In notes 2, 3",
                        "Piet de Wit, On Mills, 1990 In notes 1, 3");
        assertThat(page.select(".works-cited a").eachAttr("href")).containsExactly("#n2", "#n3", "#n1", "#n3");
        assertThat(page.select(".works-cited a").eachAttr("aria-label"))
                .containsExactly("Note 2", "Note 3", "Note 1", "Note 3");
    }

    @Test
    void anEssayThatCitesNothingHasNoListOfWorks() {
        assertThat(render(new EssayBuilder().paragraph("A.^n1^").note("n1", "One."), null)
                        .select(".works-cited"))
                .isEmpty();
    }

    @Test
    void thatNoNoteCameWithItsTextIsSaidOnceAboveTheEssay() {
        assertThat(render(
                                new EssayBuilder()
                                        .paragraph("A.^n1^ B.^n2^")
                                        .note("n1", null)
                                        .note("n2", null),
                                null)
                        .select(".notes-missing-said"))
                .hasSize(1);
        assertThat(render(
                                new EssayBuilder()
                                        .paragraph("A.^n1^ B.^n2^")
                                        .note("n1", null)
                                        .note("n2", "Two."),
                                null)
                        .select(".notes-missing-said, .notes-missing"))
                .isEmpty();
    }

    @Test
    void aMissingNoteSaysSo() {
        assertThat(render(new EssayBuilder().paragraph("A.^n1^").note("n1", null), null)
                        .select("#n1")
                        .text())
                .contains("came without this note");
    }

    @Test
    void whatAnEssayHoldsIsTextAndNeverMarkup() {
        String payload = "<script>alert(1)</script> \" onload='x' {csrf}";
        EssayBuilder essay = new EssayBuilder()
                .paragraph(payload + "^n1^")
                .heading(payload)
                .list(payload)
                .table(payload + " | x")
                .verse(payload)
                .note("n1", payload);

        Document page = render(essay, null);

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("[onload]")).isEmpty();
        assertThat(page.select("h2").text()).isEqualTo(payload);
    }

    @Test
    void theLitPassageIsAMarkThatIsAnnounced() {
        EssayBuilder essay = new EssayBuilder().paragraph("Before. Lit words. After.");

        Document page = render(essay, new Light(null, new Span(8, 18)));

        assertThat(page.select("mark#lit").text()).isEqualTo("The passage: Lit words.");
    }

    @Test
    void everyKindOfBlockHasItsElement() {
        Document page = render(
                new EssayBuilder()
                        .heading("Part")
                        .quotation("Said.", 0)
                        .quotation("And said.", 0)
                        .list("one", " inner", "two")
                        .table("a | b", "1 | 2")
                        .verse("first\nsecond"),
                null);

        assertThat(page.select("h2#h1")).hasSize(1);
        assertThat(page.select("blockquote > p#p2 ~ p#p3")).hasSize(1);
        assertThat(page.select("#p4 > ul > li > ul > li").text()).isEqualTo("inner");
        assertThat(page.select("th[scope=col]")).hasSize(2);
        assertThat(page.select("p.verse br")).hasSize(1);
    }

    private static Document render(EssayBuilder essay, @Nullable Light light) {
        return render(essay.build(), light, List.of());
    }

    static Document render(EssayVersion essay, @Nullable Light light, List<Marking> markings) {
        EssayPage page = Typesetter.set(essay, light, markings, PictureSetting.NONE);
        return Jsoup.parse(QUTE.getTemplate("typesetting/essay")
                .data("essay", page)
                .data("tools", "/room")
                .render());
    }

    private static Optional<TemplateLocation> locate(String id) {
        URL url = EssayTemplateTest.class.getResource("/templates/" + id + ".html");
        return url == null ? Optional.empty() : Optional.of(new Located(url));
    }

    private record Located(URL url) implements TemplateLocation {
        @Override
        public Reader read() {
            try {
                return new InputStreamReader(url.openStream(), StandardCharsets.UTF_8);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
