package org.ibid.core.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ibid.core.essay.Span;
import org.junit.jupiter.api.Test;

final class AnchoringTest {

    private static final String ESSAY =
            "The mill stood by the river. In spring the river rose and the mill stood idle. Nobody asked the miller why.";

    @Test
    void wordsThatMovedAreFoundByTheirContext() {
        Span second = spanOf(ESSAY, "the mill stood", 0);
        Anchored anchored = anchor("A new first sentence, longer than the context. " + ESSAY, ESSAY, second);
        assertThat(anchored).isInstanceOfSatisfying(Anchored.Found.class, found -> {
            assertThat(found.method()).isEqualTo(Anchored.Method.QUOTE);
            assertThat(found.confidence()).isLessThan(1);
            assertThat(found.span())
                    .isEqualTo(second.shift("A new first sentence, longer than the context. ".length()));
        });
    }

    @Test
    void wordsThatAreGoneAreAnOrphanWithoutCandidates() {
        Span miller = spanOf(ESSAY, "Nobody asked the miller", 0);
        assertThat(anchor(ESSAY.replace("miller", "baker"), ESSAY, miller))
                .isInstanceOfSatisfying(
                        Anchored.Orphan.class,
                        orphan -> assertThat(orphan.candidates()).isEmpty());
    }

    @Test
    void wordsThatStandTwiceInTheSameCompanyAreAnOrphanWithBothPlaces() {
        String line = "and the rain came down upon the hills of the north country again; ";
        Span words = spanOf(line + "the end", "rain came down", 0);
        Anchored anchored = anchor("Once more: " + line + line, line + "the end", words);
        assertThat(anchored)
                .isInstanceOfSatisfying(
                        Anchored.Orphan.class,
                        orphan -> assertThat(orphan.candidates()).hasSize(2));
    }

    @Test
    void aShortWordElsewhereIsNotTakenForTheOneThatWasDeleted() {
        Span year = spanOf("They met in 1848 and parted.", "1848", 0);
        Anchored anchored =
                anchor("They never met. A census of 1848, however, exists.", "They met in 1848 and parted.", year);
        assertThat(anchored).isInstanceOf(Anchored.Orphan.class);
    }

    @Test
    void wordsSoCommonThatNotAllPlacesAreLookedAtAreAnOrphan() {
        TextQuoteSelector quote = new TextQuoteSelector("a", "zzzz", "zzzz");
        assertThat(Anchoring.anchor("a".repeat(50_000), new TextPositionSelector(7, 8), quote))
                .isInstanceOf(Anchored.Orphan.class);
    }

    @Test
    void otherQuotationMarksDashesAndSpacesAreTheSameWords() {
        String before = "He said: “The mill—so they told me—stood by the river”, and left.";
        String after = "In the end he said: \"The mill – so they told\u00a0me – stood by the river\", and left.";
        Span words = spanOf(before, "“The mill—so they told me—stood by the river”", 0);
        assertThat(anchor(after, before, words))
                .isInstanceOfSatisfying(
                        Anchored.Found.class,
                        found -> assertThat(Typography.same(found.span().in(after), words.in(before)))
                                .isTrue());
    }

    @Test
    void aPositionOutsideTheTextIsNoError() {
        TextQuoteSelector quote = new TextQuoteSelector("river", "by the ", ". In");
        assertThat(Anchoring.anchor(ESSAY, new TextPositionSelector(5000, 5005), quote))
                .isInstanceOf(Anchored.Found.class);
    }

    @Property(tries = 300)
    void aTargetTakenFromATextIsFoundAtItsPosition(@ForAll("texts") String text, @ForAll @IntRange(max = 400) int at) {
        Span span = spanIn(text, at);
        assertThat(anchor(text, text, span)).isEqualTo(new Anchored.Found(span, 1, Anchored.Method.POSITION));
    }

    @Property(tries = 300)
    void textInsertedFarFromTheWordsMovesThemAndTheyAreFoundThere(
            @ForAll("texts") String text, @ForAll @IntRange(max = 400) int at, @ForAll("texts") String inserted) {
        Span span = spanIn(text, at);
        Assume.that(span.start() > TextQuoteSelector.CONTEXT + 1);
        String other = inserted.toUpperCase(Locale.ROOT) + " ";
        Assume.that(!anchor(other + text, text, span).equals(anchor(text, text, span)));
        Anchored anchored = anchor(other + text, text, span);
        boolean once = text.indexOf(span.in(text)) == text.lastIndexOf(span.in(text));
        if (once) {
            assertThat(anchored).isInstanceOfSatisfying(Anchored.Found.class, found -> {
                assertThat(found.span()).isEqualTo(span.shift(other.length()));
                assertThat(found.method()).isEqualTo(Anchored.Method.QUOTE);
            });
        }
    }

    @Property(tries = 500)
    void whatIsFoundIsAlwaysTheExactQuote(
            @ForAll("texts") String text, @ForAll("texts") String edited, @ForAll @IntRange(max = 400) int at) {
        Span span = spanIn(text, at);
        if (anchor(edited, text, span) instanceof Anchored.Found found) {
            assertThat(found.span().in(edited)).isEqualTo(span.in(text));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "war", "peace", "the", "of", "bread", "land", "soviet", "vote", "1917", "and", "“so”", "is.")
                .list()
                .ofMinSize(3)
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    private static Span spanIn(String text, int at) {
        int start = at % text.length();
        return new Span(start, Math.min(text.length(), start + 1 + at % 37));
    }

    private static Span spanOf(String text, String words, int from) {
        int start = text.indexOf(words, from);
        return new Span(start, start + words.length());
    }

    private static Anchored anchor(String text, String from, Span span) {
        return Anchoring.anchor(
                text, new TextPositionSelector(span.start(), span.end()), TextQuoteSelector.of(from, span));
    }
}
