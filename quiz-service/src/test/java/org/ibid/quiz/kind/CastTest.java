package org.ibid.quiz.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.quiz.kind.attribution.AttributionGenerator;
import org.junit.jupiter.api.Test;

/** Who may stand beside the speaker, and under which name. */
class CastTest {

    private static final String SAID =
            "Thomas Orde said: “The council of 1871 was no better than the one that had closed the wells of the town.”";

    private static List<String> wrong(String... others) {
        String[] all = Stream.concat(Stream.of(others), Stream.of(SAID)).toArray(String[]::new);
        return Essays.drafts(new AttributionGenerator(), all).stream()
                .filter(d -> d.form().keyForms().contains("Orde"))
                .flatMap(d -> ((Form.Choice) d.form()).wrong().stream())
                .map(Form.Option::text)
                .toList();
    }

    private static String spoke(String name, String when) {
        return name + " said in " + when + ": “The pipes are sound as yet.” In the end " + name
                + " said that the council would have to pay for them.";
    }

    @Test
    void whoWasGoneBeforeTheYearThatIsSpokenOfIsNoWrongOption() {
        assertThat(wrong(spoke("Peter Voss", "1869"), spoke("Clara Linne", "1868")))
                .containsExactlyInAnyOrder("Peter Voss", "Clara Linne");
        assertThat(wrong(spoke("Peter Voss", "1869"), spoke("Clara Linne", "1843")))
                .isEmpty();
    }

    @Test
    void aHistorianDidNotSpeakAmongThoseOfWhomTheEssayTells() {
        assertThat(wrong(spoke("Peter Voss", "1869"), "The historian " + spoke("Clara Linne", "1868")))
                .isEmpty();
    }

    @Test
    void whoIsCalledByAFirstNameAloneIsNoOption() {
        assertThat(wrong(spoke("Peter Voss", "1869"), spoke("Lucy", "1868"))).isEmpty();
    }

    @Test
    void aFirstNameIsNoSurname() {
        assertThat(wrong(spoke("Peter Voss", "1869"), "Lucy Linne was a baker. " + spoke("Lucy", "1868")))
                .containsExactlyInAnyOrder("Peter Voss", "Lucy Linne");
        assertThat(wrong(spoke("Voss", "1869"), "Lucy Linne was a baker. " + spoke("Lucy", "1868")))
                .contains("Linne");
    }

    @Test
    void twoOfOneSurnameAreToldApartByTheWholeName() {
        assertThat(wrong(
                        spoke("Peter Voss", "1869"),
                        spoke("Clara Voss", "1868"),
                        spoke("Linne", "1868"),
                        spoke("Brandt", "1868")))
                .doesNotContain("Voss")
                .isNotEmpty();
    }

    @Test
    void aShortNameKeepsItsParticle() {
        assertThat(wrong(spoke("Pierre La Motte", "1869"), spoke("Linne", "1868")))
                .contains("La Motte");
    }
}
