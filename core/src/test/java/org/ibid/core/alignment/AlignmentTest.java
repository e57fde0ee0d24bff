package org.ibid.core.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ibid.core.essay.EssayText;
import org.junit.jupiter.api.Test;

final class AlignmentTest {

    private static final String MILL =
            "The mill stood by the river. In spring the water rose and the wheel was drowned.";
    private static final String BANK =
            "Nobody at the bank asked why the miller came. He had brought a letter with a seal.";
    private static final String ROAD = "The road to the coast was closed in winter. Carters slept where they were.";

    @Test
    void aParagraphPutBeforeTheOthersShiftsTheirNumbersAndNothingElse() {
        Alignment alignment = Alignment.of(Texts.essay(MILL, BANK), Texts.essay(ROAD, MILL, BANK));
        assertThat(alignment.goesOnAs("p1")).contains("p2");
        assertThat(alignment.goesOnAs("p2")).contains("p3");
        assertThat(alignment.cameFrom("p1")).isEmpty();
    }

    @Test
    void aParagraphThatWasMovedIsFollowed() {
        Alignment alignment = Alignment.of(Texts.essay(MILL, BANK, ROAD), Texts.essay(ROAD, MILL, BANK));
        assertThat(alignment.goesOnAs("p3")).contains("p1");
        assertThat(alignment.goesOnAs("p1")).contains("p2");
    }

    @Test
    void aParagraphThatIsGoneGoesOnAsNothing() {
        Alignment alignment = Alignment.of(Texts.essay(MILL, BANK, ROAD), Texts.essay(MILL, ROAD));
        assertThat(alignment.goesOnAs("p2")).isEmpty();
        assertThat(alignment.became("p2")).isEmpty();
    }

    @Test
    void aParagraphThatWasSplitBecameBothItsHalves() {
        Alignment alignment = Alignment.of(
                Texts.essay(MILL, ROAD),
                Texts.essay(
                        "The mill stood by the river.", "In spring the water rose and the wheel was drowned.", ROAD));
        assertThat(alignment.became("p1")).extracting(Alignment.Link::after).containsExactly("p1", "p2");
        assertThat(alignment.goesOnAs("p1")).contains("p2");
        assertThat(alignment.goesOnAs("p2")).contains("p3");
    }

    @Test
    void paragraphsThatWereJoinedAreBothWhereItCameFrom() {
        Alignment alignment = Alignment.of(Texts.essay(MILL, BANK, ROAD), Texts.essay(MILL + " " + BANK, ROAD));
        assertThat(alignment.cameFrom("p1")).extracting(Alignment.Link::before).containsExactly("p1", "p2");
        assertThat(alignment.goesOnAs("p3")).contains("p2");
    }

    @Test
    void aSentenceThatWentIntoAnotherParagraphIsFollowedThere() {
        Alignment alignment = Alignment.of(
                Texts.essay(MILL, BANK),
                Texts.essay(
                        "The mill stood by the river.", BANK + " In spring the water rose and the wheel was drowned."));
        assertThat(alignment.became("p1")).extracting(Alignment.Link::after).containsExactly("p1", "p2");
    }

    @Test
    void otherMarksAndSpacesAreTheSameWords() {
        Alignment alignment = Alignment.of(
                Texts.essay("“So he said”—twice – and the ﬁre went out."),
                Texts.essay("'So he said' - twice — and the fire went out."));
        assertThat(alignment.became("p1"))
                .singleElement()
                .extracting(Alignment.Link::kept)
                .isEqualTo(1.0);
    }

    @Test
    void breaksGoOnBesideTheSameParagraphs() {
        Alignment alignment =
                Alignment.of(Texts.essay(MILL, "***", BANK, "***", ROAD), Texts.essay(MILL, "***", BANK, ROAD));
        assertThat(alignment.goesOnAs("p2")).contains("p2");
        assertThat(alignment.goesOnAs("p4")).isEmpty();
    }

    @Test
    void notesThatAreAlikeAreToldApartByTheirPlaces() {
        EssayText before = Texts.essay(
                List.of("The mill stood by the river.^ In spring the water rose.^", "Nobody asked.^"),
                List.of("Reed, p. 4.", "Ibid.", "Ibid."));
        EssayText after = Texts.essay(
                List.of("The mill^ stood by the river. In spring the water rose.^", "Nobody asked.^"),
                List.of("A new note about mills.", "Ibid.", "Ibid."));
        Alignment alignment = Alignment.of(before, after);
        assertThat(alignment.goesOnAs("n1")).isEmpty();
        assertThat(alignment.goesOnAs("n2")).contains("n2");
        assertThat(alignment.goesOnAs("n3")).contains("n3");
    }

    @Test
    void aNoteWhoseTextCameLaterIsTheSameNote() {
        EssayText before = Texts.essay(List.of("The mill stood.^"), Arrays.asList((String) null));
        EssayText after = Texts.essay(List.of("The mill stood.^"), List.of("Reed, p. 4."));
        assertThat(Alignment.of(before, after).goesOnAs("n1")).contains("n1");
    }

    @Property(tries = 300)
    void aligningAVersionWithItselfIsTheIdentity(@ForAll("essays") EssayText essay) {
        Alignment alignment = Alignment.of(essay, essay);
        essay.blocks()
                .forEach(b -> assertThat(alignment.goesOnAs(b.passageId())).contains(b.passageId()));
        essay.footnotes().forEach(n -> assertThat(alignment.goesOnAs(n.id())).contains(n.id()));
        for (int offset = 0; offset <= essay.canonical().length(); offset++) {
            if (essay.blockAt(offset).isPresent()) {
                assertThat(alignment.offset(null, offset)).contains(new Alignment.Offset(null, offset));
            }
        }
    }

    @Property(tries = 300)
    void offsetsOfOnePassageAreNeverTurnedRound(@ForAll("essays") EssayText before, @ForAll("essays") EssayText after) {
        Alignment alignment = Alignment.of(before, after);
        before.blocks().forEach(block -> {
            List<Integer> places = IntStream.rangeClosed(
                            block.span().start(), block.span().end())
                    .boxed()
                    .flatMap(o -> alignment.offset(null, o).stream())
                    .map(Alignment.Offset::offset)
                    .toList();
            assertThat(places).isSorted();
        });
    }

    @Property(tries = 300)
    void noPassageGoesOnAsTwoAndNoTwoAsOne(@ForAll("essays") EssayText before, @ForAll("essays") EssayText after) {
        Alignment alignment = Alignment.of(before, after);
        List<String> went = before.blocks().stream()
                .flatMap(b -> alignment.goesOnAs(b.passageId()).stream())
                .toList();
        assertThat(went).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<EssayText> essays() {
        Arbitrary<String> words = Arbitraries.of(
                        "war", "peace", "the", "of", "bread", "soviet", "vote", "1917", "“so”", "is.", "No. The", "—")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(w -> String.join(" ", w));
        Arbitrary<String> paragraphs = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, words), net.jqwik.api.Tuple.of(1, Arbitraries.of("***", MILL, BANK, ROAD)));
        return paragraphs.list().ofMinSize(1).ofMaxSize(8).map(p -> Texts.essay(p.toArray(new String[0])));
    }
}
