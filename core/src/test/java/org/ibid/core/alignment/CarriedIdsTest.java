package org.ibid.core.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.junit.jupiter.api.Test;

final class CarriedIdsTest {

    private static final String MILL =
            "The mill stood by the river.^ In spring the water rose and the wheel was drowned.";
    private static final String BANK = "Nobody at the bank asked why the miller came.^ He had brought a letter.";
    private static final String ROAD = "The road to the coast was closed in winter. Carters slept where they were.";

    @Test
    void aPassageKeepsItsIdAndANewOneGetsOneThatNeverWas() {
        EssayVersion first = version(Texts.essay(List.of(MILL, BANK, ROAD), List.of("On mills.", "On banks.")));
        EssayVersion second =
                CarriedIds.carry(List.of(first), version(Texts.essay(List.of(MILL, ROAD), List.of("On mills."))));
        EssayVersion third = CarriedIds.carry(
                List.of(first, second),
                version(Texts.essay(
                        List.of("Ships were late, all of them.^", ROAD, MILL), List.of("On ships.", "On mills."))));
        assertThat(second.text().blocks()).extracting(Block::passageId).containsExactly("p1", "p3");
        assertThat(third.text().blocks()).extracting(Block::passageId).containsExactly("p4", "p3", "p1");
        assertThat(third.text().footnotes()).extracting(Footnote::id).containsExactly("n3", "n1");
        assertThat(third.text().references())
                .extracting(FootnoteReference::footnote)
                .containsExactly("n3", "n1");
    }

    @Test
    void whatWasReadGoesWithItsPassage() {
        EssayVersion first = version(Texts.essay(List.of(MILL), List.of("On mills.")));
        EssayText text = Texts.essay(List.of("Ships were late.^", MILL), List.of("On ships.", "On mills."));
        Reading reading = new Reading(
                "test",
                List.of(new Sentence("p2", null, new Span(18, 30)), new Sentence("n2", "n2", new Span(0, 9))),
                List.of(),
                List.of(),
                List.of());
        EssayVersion second = CarriedIds.carry(List.of(first), EssayVersion.of(EssayMetadata.unknown(), text, reading));
        assertThat(second.reading().sentences()).extracting(Sentence::passageId).containsExactly("p1", "n1");
        assertThat(second.reading().sentences().getLast().footnote()).isEqualTo("n1");
    }

    @Test
    void theSameTextPublishedAgainIsTheSameVersion() {
        EssayVersion first = version(Texts.essay(List.of(MILL, BANK), List.of("On mills.", "On banks.")));
        EssayVersion second = CarriedIds.carry(
                List.of(first), version(Texts.essay(List.of(ROAD, MILL, BANK), List.of("On mills.", "On banks."))));
        EssayVersion again = CarriedIds.carry(
                List.of(first, second),
                version(Texts.essay(List.of(ROAD, MILL, BANK), List.of("On mills.", "On banks."))));
        assertThat(again.contentHash()).isEqualTo(second.contentHash());
    }

    @Property(tries = 300)
    void idsAreUniqueAndNoneIsGivenToAPassageThatIsNew(
            @ForAll("essays") EssayText one, @ForAll("essays") EssayText two, @ForAll("essays") EssayText three) {
        EssayVersion first = version(one);
        EssayVersion second = CarriedIds.carry(List.of(first), version(two));
        EssayVersion third = CarriedIds.carry(List.of(first, second), version(three));
        assertThat(ids(third)).doesNotHaveDuplicates();
        Set<String> ofBoth = new HashSet<>(ids(first));
        ofBoth.addAll(ids(second));
        Alignment alignment = Alignment.of(second.text(), three);
        three.blocks().forEach(b -> {
            if (alignment.cameFrom(b.passageId()).stream().noneMatch(Alignment.Link::same)) {
                assertThat(ofBoth)
                        .doesNotContain(third.text()
                                .blocks()
                                .get(three.blocks().indexOf(b))
                                .passageId());
            }
        });
    }

    @Provide
    Arbitrary<EssayText> essays() {
        return new AlignmentTest().essays();
    }

    private static List<String> ids(EssayVersion version) {
        return Stream.concat(
                        version.text().blocks().stream().map(Block::passageId),
                        version.text().footnotes().stream().map(Footnote::id))
                .toList();
    }

    private static EssayVersion version(EssayText text) {
        return EssayVersion.of(
                EssayMetadata.unknown(), text, new Reading("test", List.of(), List.of(), List.of(), List.of()));
    }
}
