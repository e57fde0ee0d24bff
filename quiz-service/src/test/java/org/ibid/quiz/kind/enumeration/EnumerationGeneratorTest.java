package org.ibid.quiz.kind.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;
import org.junit.jupiter.api.Test;

class EnumerationGeneratorTest {

    private static List<Draft> made(String... paragraphs) {
        return Essays.passing(new EnumerationGenerator(), Essays.tagged(paragraphs));
    }

    private static List<String> members(String... paragraphs) {
        return made(paragraphs).stream()
                .flatMap(d -> d.form().keyForms().stream())
                .toList();
    }

    @Test
    void paragraphsThatNumberWhatWasAnnouncedAreNamed() {
        Draft draft = made(
                        "The council asks of every householder in the lower town three things—",
                        "First, clean gutters,",
                        "Second, payment of the pipe rate,",
                        "Third, silence about the old well—and all this within one year. Nobody agreed.")
                .getFirst();
        assertThat(draft.form().keyForms())
                .containsExactly("clean gutters", "payment of the pipe rate", "silence about the old well");
        assertThat(draft.stem()).contains("the three things");
        assertThat(draft.prompt()).startsWith("“The council asks").endsWith("three things …”");
    }

    @Test
    void aSentenceThatCountsItsMembersByOrdinalsIsOne() {
        assertThat(members("On the whole the lesson of the pump was, first, that water carries fever; secondly, that"
                        + " maps persuade clerks; and, thirdly, that councils wait for winter."))
                .containsExactly(
                        "that water carries fever", "that maps persuade clerks", "that councils wait for winter");
    }

    @Test
    void coordinatedMembersOfOneFormAreOneListWhereTheirNumberAgrees() {
        String said = "A street without water may take three main courses—a petition to the vestry; a lawsuit against"
                + " the company; or, finally, a well of its own.";
        assertThat(members(said))
                .containsExactly("a petition to the vestry", "a lawsuit against the company", "a well of its own");
        assertThat(members(said.replace("three", "four"))).isEmpty();
        assertThat(members(said.replace("a lawsuit", "to sue"))).isEmpty();
    }

    @Test
    void theOneAndTheOtherAreNotPartOfWhatTheyCount() {
        assertThat(members("There are two cures for a foul well: the one, by sealing its mouth; the other, by moving"
                        + " its drains."))
                .containsExactly("by sealing its mouth", "by moving its drains");
    }

    @Test
    void whatCountsTheListStandsFirstWithoutItsArticle() {
        assertThat(made("The two great faults of a wooden pump are: first, the softness of its valve; secondly, the"
                                + " shortness of its handle.")
                        .getFirst()
                        .prompt())
                .isEqualTo("“Two great faults of a wooden pump are …”");
    }

    @Test
    void anAnnouncementThatLeansOnTheSentenceBeforeIsNotShown() {
        EssayLanguage essay = Essays.tagged("Such men ask of their town three things—a petition to the vestry; a"
                + " lawsuit against the company; a well of its own.");
        assertThat(new EnumerationGenerator().drafts(essay))
                .allSatisfy(d -> assertThat(Prose.dangling(Objects.requireNonNull(d.prompt())))
                        .isPresent());
    }

    @Test
    void sentencesThatNumberThemselvesAreMembers() {
        assertThat(members("The vestry had two reasons to refuse the pump. First, the money was spent already. Second,"
                        + " the engineer had left the parish."))
                .containsExactly("the money was spent already", "the engineer had left the parish");
    }

    @Test
    void membersWithTwoSidesAreMatched() {
        Draft draft = made(
                        "The waterworks of the town faces the triple paradox of its trade:",
                        "1. It sells pure water to the rich; but it draws that water below the drains of the poor.",
                        "2. It counts every pipe in the parish, but never counts the people who drink from one.",
                        "3. It praises thrift in its reports; but a thrifty year brings lower profits to its owners.")
                .getFirst();
        assertThat(draft.rule()).isEqualTo("enumeration/sides");
        List<Form.Matched> pairs = ((Form.Matching) draft.form()).pairs();
        assertThat(pairs).hasSize(3);
        assertThat(pairs.getFirst().row()).isEqualTo("It sells pure water to the rich");
        assertThat(pairs.getFirst().choice().text())
                .isEqualTo("… but it draws that water below the drains of the poor");
    }

    @Test
    void aListWithAnotherNumberThanAnnouncedIsNotAskedAbout() {
        assertThat(made(
                        "The council asks of every householder in the lower town four things—",
                        "First, clean gutters,",
                        "Second, payment of the pipe rate,",
                        "Third, silence about the old well."))
                .isEmpty();
    }

    @Test
    void whatIsNotCountedBeforehandOrIsALengthOrGoesOnBehindTheListIsNone() {
        assertThat(members("The use of the pipe to (1) carry rain and (2) to carry waste should be remembered by all"
                        + " the engineers."))
                .isEmpty();
        assertThat(members("The engineer waited in the town for three years—a year of rain; a year of frost; a year of"
                        + " sun."))
                .isEmpty();
        assertThat(members("Of the three wells in the lower town the council spoke of nothing at all. First, it had no"
                        + " money."))
                .isEmpty();
    }

    @Test
    void somebodysWordsAreNoListOfTheEssays() {
        assertThat(members("Margaret Hale wrote: “A street without water may take two courses: a petition to the"
                        + " vestry; a lawsuit against the company.”"))
                .isEmpty();
    }

    @Test
    void theGateStopsAMemberThatDoesNotStandInTheList() {
        EssayLanguage essay = Essays.tagged("There are two cures for a foul well: the one, by sealing its mouth; the"
                + " other, by moving its drains.");
        Draft good = new EnumerationGenerator().drafts(essay).getFirst();
        assertThat(new Complete().check(good, essay).pass()).isTrue();
        Form.Saying saying = (Form.Saying) good.form();
        Draft bad = new Draft(
                good.kind(),
                good.rule(),
                good.stem(),
                good.prompt(),
                new Form.Saying(saying.answer(), List.of("by sealing its mouth", "by boiling its water")),
                good.targets(),
                good.rationale(),
                good.level(),
                good.difficulty(),
                good.worth(),
                good.region(),
                good.anchor());
        assertThat(new Complete().check(bad, essay).pass()).isFalse();
    }
}
