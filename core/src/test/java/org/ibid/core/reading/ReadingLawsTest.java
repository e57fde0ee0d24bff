package org.ibid.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;

/** What holds for every text, sensible or not. */
class ReadingLawsTest {

    @Property(tries = 300)
    void everySpanLiesInsideItsPassage(@ForAll("essays") EssayText essay) {
        Reading reading = new EssayReader().read(essay, "en");
        for (Sentence sentence : reading.sentences()) {
            Span passage = sentence.footnote() == null
                    ? essay.block(sentence.passageId()).orElseThrow().span()
                    : new Span(0, essay.textOf(sentence.footnote()).length());
            assertThat(passage.contains(sentence.span())).isTrue();
            String words = sentence.span().in(essay.textOf(sentence.footnote()));
            assertThat(words).isNotEmpty().isEqualTo(words.strip());
        }
        reading.quotations()
                .forEach(q -> assertThat(q.span().end())
                        .isLessThanOrEqualTo(essay.textOf(q.footnote()).length()));
        reading.people().forEach(p -> assertThat(p.mentions()).isNotEmpty());
        reading.works()
                .forEach(w -> assertThat(w.span().end())
                        .isLessThanOrEqualTo(essay.textOf(w.footnote()).length()));
    }

    @Property(tries = 300)
    void sentencesDoNotOverlap(@ForAll("essays") EssayText essay) {
        List<Sentence> sentences = new EssayReader().read(essay, "en").sentences();
        for (int i = 1; i < sentences.size(); i++) {
            Sentence before = sentences.get(i - 1);
            Sentence behind = sentences.get(i);
            if (Objects.equals(before.footnote(), behind.footnote())) {
                assertThat(before.span().end())
                        .isLessThanOrEqualTo(behind.span().start());
            }
        }
    }

    @Property(tries = 300)
    void parentsHoldTheirChildrenAndIdsAreUnique(@ForAll("essays") EssayText essay) {
        List<Quotation> quotations = new EssayReader().read(essay, "en").quotations();
        HashSet<String> ids = new HashSet<>();
        for (Quotation quotation : quotations) {
            assertThat(ids.add(quotation.id())).isTrue();
            if (quotation.parent() != null) {
                assertThat(ids).contains(quotation.parent());
                Quotation parent = quotations.stream()
                        .filter(q -> q.id().equals(quotation.parent()))
                        .findFirst()
                        .orElseThrow();
                assertThat(parent.span().contains(quotation.span())).isTrue();
            }
        }
    }

    @Property(tries = 100)
    void readingTwiceGivesTheSame(@ForAll("essays") EssayText essay) {
        assertThat(new EssayReader().read(essay, "en")).isEqualTo(new EssayReader().read(essay, "en"));
    }

    @Property(tries = 200)
    void otherLanguagesAreReadToo(@ForAll("essays") EssayText essay, @ForAll("languages") String language) {
        assertThat(new EssayReader().read(essay, language).people()).isEmpty();
    }

    @Property(tries = 1)
    void emptyTextGivesAnEmptyReading() {
        Reading reading = new EssayReader().read(new EssayText("", List.of(), List.of(), List.of(), List.of()), "en");
        assertThat(reading.sentences()).isEmpty();
        assertThat(reading.quotations()).isEmpty();
        assertThat(reading.people()).isEmpty();
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("fr", "de", "ru", "es", "sv", "ar", "zh-Hant", "la");
    }

    @Provide
    Arbitrary<EssayText> essays() {
        Arbitrary<String> word = Arbitraries.of(
                "“",
                "”",
                "‘",
                "’",
                "\"",
                "'",
                "«",
                "»",
                "„",
                "“The ",
                "land” ",
                " land",
                ".",
                ". ",
                "? ",
                ", ",
                ": ",
                "…",
                "[1]",
                "Lenin",
                " Lenin writes",
                " said Victor Serge",
                "Victor Serge argued that ",
                " he asked",
                "Mr. ",
                "J. M. ",
                "(",
                ") ",
                " the Soviet",
                "\n",
                "’s ",
                "von Hoffmann",
                " p. 12",
                "Ibid., ",
                "—",
                "\u00a0",
                "I",
                "");
        Arbitrary<String> line = word.list()
                .ofMaxSize(25)
                .map(words -> String.join("", words).replaceAll("\n+", " ").strip());
        Arbitrary<String> kind = Arbitraries.of("", "", "> ", "# ");
        return kind.flatMap(k -> line.map(l -> k + l))
                .list()
                .ofMaxSize(5)
                .map(lines -> Essays.of(lines.toArray(String[]::new)));
    }
}
