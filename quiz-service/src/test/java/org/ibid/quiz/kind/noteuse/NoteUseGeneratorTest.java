package org.ibid.quiz.kind.noteuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.generation.gate.Gates;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class NoteUseGeneratorTest {

    private static EssayLanguage noted(String note) {
        return Essays.markdown(
                "The tanners of Harbury kept their own pumps until the end of the century.[^1]", "[^1]: " + note);
    }

    private static List<Draft> drafts(String note) {
        EssayLanguage essay = noted(note);
        NoteUseGenerator generator = new NoteUseGenerator();
        return generator.drafts(essay).stream()
                .filter(d -> Gates.check(d, essay, generator.gates()).stream().allMatch(c -> c.pass()))
                .toList();
    }

    private static void says(String note, Deed deed) {
        assertThat(drafts(note)).as(note).singleElement().satisfies(d -> {
            assertThat(d.form().key()).isEqualTo(deed.option());
            assertThat(d.stem())
                    .contains("“The tanners of Harbury kept their own pumps until the end of the century.”");
            assertThat(((Form.Choice) d.form()).wrong())
                    .hasSize(2)
                    .allSatisfy(w -> assertThat(w.reason()).isNotBlank());
        });
    }

    @Test
    void aNoteThatSaysWhatItDoesIsAskedWhatItDoes() {
        says("For instance, the Hollin yard worked its old pump by hand in the dry summer of 1889.", Deed.ILLUSTRATES);
        says("See also Peter Voss, The Tanners of the River, and the papers of the water company.", Deed.SENDS_ON);
        says("For a contrary view see Orde, Beer and Politics, where the pumps are gone by 1870.", Deed.DIFFERS);
        says("No doubt the two smallest yards had given theirs up before, for want of hands.", Deed.LIMITS);
        says("It must be remembered, however, that two yards had no pump to keep.", Deed.LIMITS);
        says("By “pumps” we mean the wooden engines of the yards and their cisterns.", Deed.EXPLAINS);
    }

    @Test
    void aNoteThatDoesNotSayItIsNotAsked() {
        assertThat(drafts("Peter Voss, The Tanners of the River (London: Lane, 1930), p. 40."))
                .isEmpty();
        assertThat(drafts("The river was low in most of those summers, and the hides were poor."))
                .isEmpty();
        assertThat(drafts("The pumps were of elm. They were, however, lined with lead before the winter of 1860."))
                .isEmpty();
    }

    @Test
    void whatMightBeReadIntoTheNoteIsNotOffered() {
        assertThat(drafts("For instance, the Hollin yard worked its old pump by hand in the dry summer of 1889, but"
                        + " not in the next."))
                .singleElement()
                .satisfies(d -> assertThat(((Form.Choice) d.form()).wrong())
                        .extracting(Form.Option::text)
                        .doesNotContain(Deed.LIMITS.option(), Deed.DIFFERS.option()));
    }

    @Test
    void nobodyIsAskedThreeTimesForTheSame() {
        EssayLanguage essay = Essays.markdown(
                "The tanners of Harbury kept their own pumps until the end of the century.[^1]",
                "The brewers sold their reservoir to the company for a song.[^2]",
                "The masons of the hill never drank from the river.[^3]",
                "[^1]: For instance, the Hollin yard worked its old pump by hand in the dry summer of 1889.",
                "[^2]: For example, the Crown took forty pounds for a basin that had cost nine hundred.",
                "[^3]: For instance, the Abbot family carried their water two miles in the great frost of 1838.");
        assertThat(new NoteUseGenerator().drafts(essay)).hasSize(2);
    }

    @Test
    void anotherKeyIsStopped() {
        EssayLanguage essay =
                noted("For instance, the Hollin yard worked its old pump by hand in the dry summer of 1889.");
        Draft draft = new NoteUseGenerator().drafts(essay).getFirst();
        Form.Choice form = (Form.Choice) draft.form();
        Draft swapped = new Draft(
                draft.kind(),
                draft.rule(),
                draft.stem(),
                draft.prompt(),
                new Form.Choice(
                        form.wrong().getFirst(),
                        List.of(form.right(), form.wrong().getLast())),
                draft.targets(),
                draft.rationale(),
                draft.level(),
                draft.difficulty(),
                draft.worth(),
                draft.region(),
                draft.anchor());
        assertThat(new ItsOwnWordsSaySo().check(draft, essay).pass()).isTrue();
        assertThat(new ItsOwnWordsSaySo().check(swapped, essay).pass()).isFalse();
    }

    @Test
    void theRightOptionHasItsTurnInEveryPlace() {
        EssayLanguage essay = Essays.markdown(
                "The tanners of Harbury kept their own pumps until the end of the century.[^1]",
                "The brewers sold their reservoir to the company for a song.[^2]",
                "The masons of the hill never drank from the river.[^3]",
                "[^1]: For instance, the Hollin yard worked its old pump by hand in the dry summer of 1889.",
                "[^2]: For example, the Crown took forty pounds for a basin that had cost nine hundred.",
                "[^3]: See also the letters of the Abbot family, who carried water two miles in the frost of 1838.");
        assertThat(new NoteUseGenerator()
                        .drafts(essay).stream()
                                .map(d -> ((Form.Choice) d.form()).right().order())
                                .distinct())
                .hasSize(3);
    }
}
