package org.ibid.quiz.kind.notematch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ibid.quiz.generation.gate.Gates;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class NoteMatchGeneratorTest {

    private static final String OTHER = "The mayor spoke of nothing in particular for an hour that evening.";

    private static EssayLanguage essay(String tanning) {
        return Essays.markdown(
                "The tanners of Harbury kept wooden pumps until the end of the century.[^1]",
                OTHER,
                "A brewer sold the reservoir to the company for forty pounds and a horse.[^2]",
                OTHER.replace("mayor", "bishop"),
                "Physicians looked into the price of coal in the upper streets during a strike.[^3]",
                OTHER.replace("mayor", "sexton"),
                "Children carried water up the hill in pails before school began.[^4]",
                "[^1]: " + tanning,
                "[^2]: The horse was lame, as the clerk of the brewery wrote to a cousin in the north.",
                "[^3]: Coal had doubled that winter, according to the almanac of the guild of carters.",
                "[^4]: Letters of an old nurse, in a private collection, tell of sore backs and late mornings.");
    }

    private static List<Draft> drafts(EssayLanguage essay) {
        NoteMatchGenerator generator = new NoteMatchGenerator();
        return generator.drafts(essay).stream()
                .filter(d -> Gates.check(d, essay, generator.gates()).stream().allMatch(c -> c.pass()))
                .toList();
    }

    @Test
    void statementsThatShareTheirMatterWithTheirNotesAreMatchedWithThem() {
        assertThat(drafts(essay("Wooden engines of that make are drawn in the sketchbook of a surveyor from York.")))
                .singleElement()
                .satisfies(d -> {
                    Form.Matching matching = (Form.Matching) d.form();
                    assertThat(matching.pairs()).hasSize(3);
                    assertThat(matching.extra())
                            .singleElement()
                            .satisfies(e -> assertThat(e.text()).contains("old nurse"));
                    assertThat(matching.pairs()).anySatisfy(p -> {
                        assertThat(p.row()).startsWith("A brewer sold the reservoir");
                        assertThat(p.choice().text()).contains("The horse was lame");
                    });
                });
    }

    @Test
    void aNoteThatTouchesAnotherStatementIsNotUsed() {
        assertThat(drafts(essay("Wooden engines of that make cost forty pounds in the year of the great frost.")))
                .isEmpty();
    }

    @Test
    void aNoteOfWhichNothingShowsWhereItBelongsIsNotUsed() {
        assertThat(drafts(essay("Engines of that make are drawn in the sketchbook of a surveyor from York.")))
                .isEmpty();
    }

    @Test
    void notesThatChangePlacesAreStopped() {
        EssayLanguage essay = essay("Wooden engines of that make are drawn in the sketchbook of a surveyor from York.");
        Draft draft = new NoteMatchGenerator().drafts(essay).getFirst();
        Form.Matching matching = (Form.Matching) draft.form();
        List<Form.Matched> swapped = new ArrayList<>(matching.pairs());
        swapped.set(
                0,
                new Form.Matched(
                        matching.pairs().get(0).row(), matching.pairs().get(1).choice()));
        swapped.set(
                1,
                new Form.Matched(
                        matching.pairs().get(1).row(), matching.pairs().get(0).choice()));
        Draft moved = new Draft(
                draft.kind(),
                draft.rule(),
                draft.stem(),
                draft.prompt(),
                new Form.Matching(swapped, matching.extra()),
                draft.targets(),
                draft.rationale(),
                draft.level(),
                draft.difficulty(),
                draft.worth(),
                draft.region(),
                draft.anchor());
        assertThat(new EachItsOwn().check(draft, essay).pass()).isTrue();
        assertThat(new EachItsOwn().check(moved, essay).pass()).isFalse();
    }
}
