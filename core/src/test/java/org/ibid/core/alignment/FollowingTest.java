package org.ibid.core.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.junit.jupiter.api.Test;

final class FollowingTest {

    private static final String MILL =
            "The mill stood by the river. In spring the water rose and the wheel was drowned.";
    private static final String BANK =
            "Nobody at the bank asked why the miller came. He had brought a letter with a seal.";
    private static final String ROAD =
            "The road to the coast was closed all winter long. Carters slept in the barn where they were.";
    private static final String TOLL =
            "The keeper of the toll wrote down every cart that passed. His wife counted the horses for him.";
    private static final String TABLE = """
            Parish of the lower valley | Mills | Sacks of flour
            Parish of Saint Anne and the Weir | 12 | 4,018
            Parish of the Upper Ford and Marsh | 7 | 2,655
            All of the parishes in the valley | 31 | 9,870""";

    @Test
    void aFigureInARowThatStandsUnchangedInAChangedCopyOfItsTableIsNotCertain() {
        String copy =
                TABLE.replace("Mills", "wheels").replace("All of the parishes in the valley", "the whole valley all");
        EssayText after = Texts.essay(
                MILL,
                BANK.replace("asked why the miller came.", "asked why the miller came.\n" + copy + "\n"),
                ROAD,
                TOLL);

        assertThat(follow(Texts.essay(MILL, BANK, ROAD, TABLE, TOLL), after, "4,018"))
                .isNotInstanceOf(Verdict.Certain.class);
        assertThat(follow(
                        Texts.essay(MILL, BANK, ROAD, TABLE, TOLL),
                        after,
                        "Parish of Saint Anne and the Weir | 12 | 4,018"))
                .isNotInstanceOf(Verdict.Certain.class);
    }

    @Test
    void aFigureMovesWithItsTableThatWasMovedAsItIs() {
        EssayText after = Texts.essay(MILL, BANK, TABLE, ROAD, TOLL);
        assertThat(follow(Texts.essay(MILL, BANK, ROAD, TABLE, TOLL), after, "4,018"))
                .isInstanceOf(Verdict.Certain.class);
        assertThat(follow(Texts.essay(MILL, BANK, ROAD, TABLE, TOLL), after, TABLE))
                .isInstanceOf(Verdict.Certain.class);
    }

    @Test
    void aClauseThatStandsInAReworkedCopyOfItsSentenceIsNotCertain() {
        String copy = "Carters and drovers slept in the barn where they were, mostly.";
        EssayText before = Texts.essay(MILL, BANK, TOLL, ROAD);
        EssayText after =
                Texts.essay(copy + " " + MILL, BANK, TOLL, "The road to the coast was closed all winter long.");

        assertThat(follow(before, after, "slept in the barn where they were")).isNotInstanceOf(Verdict.Certain.class);
    }

    @Test
    void aClauseMovesWithItsSentence() {
        EssayText before = Texts.essay(MILL, BANK, TOLL, ROAD);
        EssayText after = Texts.essay(
                "Carters slept in the barn where they were. " + MILL,
                BANK,
                TOLL,
                "The road to the coast was closed all winter long.");

        assertThat(follow(before, after, "slept in the barn where they were")).isInstanceOf(Verdict.Certain.class);
    }

    @Test
    void aSentenceOfAPassageThatWasSplitBesideOneThatChangedIsCertain() {
        EssayText before =
                Texts.essay(MILL, BANK + " Then he went home by the lower road. It was already dark there.", TOLL);
        EssayText after = Texts.essay(
                MILL, BANK, "Then he rode home by the lower road, slowly. It was already dark there.", TOLL);

        assertThat(follow(before, after, "It was already dark there.")).isInstanceOf(Verdict.Certain.class);
    }

    @Test
    void ofTwoPassagesSideBySideThatSayTheSameNoneIsCertainWhateverFollowsThem() {
        EssayText before = Texts.essay(MILL, ROAD, TOLL, BANK);
        EssayText after = Texts.essay(MILL, ROAD + " " + TOLL, ROAD + " " + TOLL, BANK);

        assertThat(follow(before, after, "Carters slept in the barn where they were."))
                .isInstanceOfSatisfying(
                        Verdict.Doubtful.class,
                        doubtful -> assertThat(doubtful.doubt()).isEqualTo(Verdict.Doubt.SEVERAL));
    }

    @Test
    void aSentenceWithAWordMoreInAnotherPassageMayBeACopy() {
        String moved = "Carters slept in the barn where they were.";
        EssayText before = Texts.essay(MILL, BANK, TOLL, ROAD);
        EssayText after = Texts.essay(MILL + " Mostly " + moved, BANK, TOLL, ROAD.replace(" " + moved, ""));

        assertThat(follow(before, after, moved)).isNotInstanceOf(Verdict.Certain.class);
        assertThat(follow(before, Texts.essay(MILL + " " + moved, BANK, TOLL, ROAD.replace(" " + moved, "")), moved))
                .isInstanceOf(Verdict.Certain.class);
    }

    @Test
    void aSentenceWhoseLastWordsStrayFromTheOthersHasNoCertainEnd() {
        EssayText before = Texts.essay(MILL, "The keeper wrote down every cart, and sent him the bill.", BANK);
        EssayText after = Texts.essay(
                MILL, "The keeper wrote down every cart, summer lantern harbour quarrel ledger custom him bill.", BANK);

        assertThat(follow(before, after, "The keeper wrote down every cart, and sent him the bill."))
                .isNotInstanceOf(Verdict.Certain.class);
    }

    private static Verdict follow(EssayText before, EssayText after, String words) {
        int at = before.canonical().indexOf(words);
        Target target = Target.in(before, null, new Span(at, at + words.length()), Target.Role.STIMULUS);
        return new Following(Alignment.of(before, after)).follow(target);
    }
}
