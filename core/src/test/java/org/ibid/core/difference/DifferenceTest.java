package org.ibid.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.ibid.core.difference.NoteChange.Aspect;
import org.ibid.core.essay.EssayText;
import org.ibid.core.form.EssayForm;
import org.junit.jupiter.api.Test;

final class DifferenceTest {

    private static final String PUMP =
            "The handle of the pump in Broad Street was taken off on a Friday in September.[^1]";
    private static final String SNOW = "John Snow had counted the deaths house by house and drawn them on a map.[^2]";
    private static final String VICAR = "The vicar of the parish did not believe him, and asked every family again.";
    private static final String NOTES =
            "\n\n[^1]: Board of Guardians, minutes of the seventh.\n\n[^2]: Snow, *Mode of Communication*, p. 38.";

    @Test
    void equalTextsDifferInNothing() {
        assertThat(between(PUMP, SNOW, VICAR).to(PUMP, SNOW, VICAR).isEmpty()).isTrue();
    }

    @Test
    void aWordPutInAnothersPlaceIsShownAndTheRestIsKept() {
        Difference difference = between(PUMP, SNOW).to(PUMP.replace("Friday", "Monday"), SNOW);
        assertThat(told(difference))
                .containsExactly(
                        "CHANGED The handle of the pump in Broad Street was taken off on a [-Friday-]{+Monday+} in September.");
    }

    @Test
    void aCommaAloneIsShown() {
        assertThat(told(between(VICAR).to(VICAR.replace("parish did", "parish, did"))))
                .containsExactly(
                        "CHANGED The vicar of the parish{+,+} did not believe him, and asked every family again.");
    }

    @Test
    void aParagraphThatStandsElsewhereMoved() {
        Difference difference = between(PUMP, SNOW, VICAR).to(SNOW, VICAR, PUMP);
        assertThat(told(difference)).singleElement().asString().startsWith("SAME moved The handle");
    }

    @Test
    void aParagraphThatWasCutInTwoIsToldAsSuch() {
        Difference difference = between(PUMP + " " + VICAR, SNOW).to(PUMP, VICAR, SNOW);
        assertThat(told(difference)).singleElement().asString().startsWith("SPLIT The handle");
        assertThat(told(between(PUMP, VICAR, SNOW).to(PUMP + " " + VICAR, SNOW)))
                .singleElement()
                .asString()
                .startsWith("MERGED The handle");
    }

    @Test
    void whatIsNewAndWhatIsGoneIsTold() {
        Difference difference = between(PUMP, SNOW).to(PUMP, SNOW, VICAR);
        assertThat(told(difference)).containsExactly("ADDED {+" + VICAR + "+}");
        assertThat(told(between(PUMP, SNOW, VICAR).to(PUMP, SNOW))).containsExactly("REMOVED [-" + VICAR + "-]");
    }

    @Test
    void emphasisAloneIsAChange() {
        Difference difference = between(VICAR).to(VICAR.replace("parish", "*parish*"));
        assertThat(difference.changedPassages())
                .singleElement()
                .satisfies(c -> assertThat(c.aspects()).containsExactly(PassageChange.Aspect.FORMATTING));
    }

    @Test
    void aParagraphThatBecomesAQuotationIsAChange() {
        Difference difference = between(PUMP, VICAR).to(PUMP, "> " + VICAR);
        assertThat(difference.changedPassages())
                .singleElement()
                .satisfies(c -> assertThat(c.aspects()).containsExactly(PassageChange.Aspect.KIND));
    }

    @Test
    void aNoteBeforeOthersRenumbersThemAndIsTheOnlyNewOne() {
        EssayText old = read(PUMP + "\n\n" + SNOW + NOTES);
        EssayText now = read(
                PUMP.replace("Street", "Street[^new]") + "\n\n" + SNOW + NOTES + "\n\n[^new]: Now Broadwick Street.");
        assertThat(Difference.between(old, now).changedNotes())
                .map(NoteChange::aspects)
                .containsExactlyInAnyOrder(
                        java.util.Set.of(Aspect.ADDED), java.util.Set.of(Aspect.LABEL), java.util.Set.of(Aspect.LABEL));
    }

    @Test
    void aNoteThatIsCalledElsewhereAndOneOfOtherWordsAreTold() {
        EssayText old = read(PUMP + "\n\n" + SNOW + NOTES);
        EssayText now =
                read(PUMP.replace("[^1]", "").replace("pump", "pump[^1]") + "\n\n" + SNOW + NOTES.replace("38", "39"));
        assertThat(Difference.between(old, now).changedNotes())
                .map(NoteChange::aspects)
                .containsExactly(java.util.Set.of(Aspect.CALLS), java.util.Set.of(Aspect.WORDS));
    }

    private record Old(String form) {
        Difference to(String... blocks) {
            return Difference.between(read(form), read(String.join("\n\n", blocks) + NOTES));
        }
    }

    private static Old between(String... blocks) {
        return new Old(String.join("\n\n", blocks) + NOTES);
    }

    private static EssayText read(String form) {
        return EssayForm.read(form).text();
    }

    private static List<String> told(Difference difference) {
        return difference.changedPassages().stream()
                .map(c -> c.kind()
                        + (c.moved() ? " moved " : " ")
                        + c.runs().stream().map(DifferenceTest::told).collect(Collectors.joining()))
                .toList();
    }

    private static String told(Run run) {
        return switch (run.fate()) {
            case KEPT -> run.text();
            case DELETED -> "[-" + run.text() + "-]";
            case INSERTED -> "{+" + run.text() + "+}";
        };
    }
}
