package org.ibid.quiz.kind.bodycloze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class BodyClozeGeneratorTest {

    private static List<Draft> made(String... paragraphs) {
        return new BodyClozeGenerator().drafts(Essays.tagged(paragraphs));
    }

    private static final String[] ESSAY = {
        "In the end the Sanitary Board ordered every landlord of the lower town to close a well. Nobody spoke. It"
                + " rained.",
        "The engineers wrote a long report for the Harbour Office in the spring of that year. Nobody spoke. It rained.",
        "The price of water was settled by the Pipe Company without any hearing at all. Nobody spoke. It rained.",
        "All the doctors of the county came to the Third Congress of Physicians in the capital."
    };

    @Test
    void aBodyStandsAmongBodiesOfOtherPassages() {
        assertThat(made(ESSAY)).anySatisfy(d -> {
            assertThat(d.prompt()).startsWith("In the end the _____ ordered");
            assertThat(d.form().key()).isEqualTo("Sanitary Board");
            assertThat(((Form.Choice) d.form()).wrong())
                    .extracting(Form.Option::text)
                    .containsAnyOf("Pipe Company", "Harbour Office");
        });
    }

    @Test
    void anOrdinalStandsAmongItsNeighbours() {
        assertThat(made(ESSAY[3])).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo("bodycloze/ordinal");
            assertThat(d.form().key()).isEqualTo("Third");
            assertThat(((Form.Choice) d.form()).wrong())
                    .extracting(Form.Option::text)
                    .hasSize(2)
                    .isSubsetOf("First", "Second", "Fourth", "Fifth", "Sixth");
        });
    }

    @Test
    void twoBodiesAreTooFewToChooseFrom() {
        assertThat(made(ESSAY[0], ESSAY[1])).isEmpty();
    }

    @Test
    void neitherTheWholeNorAPartOfTheRightOneIsAWrongOption() {
        String[] state = {
            ESSAY[0].replace("Sanitary Board", "Northern Army"),
            ESSAY[1].replace("Harbour Office", "Federal Government"),
            ESSAY[2].replace("Pipe Company", "Imperial Union")
        };
        assertThat(made(state)).noneMatch(d -> d.form().key().equals("Northern Army"));
        state[1] = ESSAY[1];
        state[2] = ESSAY[2];
        assertThat(made(state)).anyMatch(d -> d.form().key().equals("Northern Army"));
    }

    @Test
    void aBodyOfAnotherSortIsNoWrongOption() {
        String[] sorts = {
            ESSAY[0],
            ESSAY[1].replace("Harbour Office", "Temperance League"),
            ESSAY[2].replace("Pipe Company", "Northern University")
        };
        assertThat(made(sorts)).isEmpty();
    }

    @Test
    void initialsBehindTheGapWouldGiveItAway() {
        assertThat(made(ESSAY[0].replace("Sanitary Board", "Sanitary Board (SB)"), ESSAY[1], ESSAY[2]))
                .noneMatch(d -> d.form().key().equals("Sanitary Board"));
    }

    @Test
    void aCountryIsNoBodyAndAnotherNameNoGap() {
        assertThat(made(ESSAY[0].replace("Sanitary Board", "Soviet Union"), ESSAY[1], ESSAY[2]))
                .noneMatch(d -> d.form().key().equals("Soviet Union"));
        assertThat(made(
                        ESSAY[0].replace("the Sanitary Board", "what called itself the Sanitary Board"),
                        ESSAY[1],
                        ESSAY[2]))
                .noneMatch(d -> d.form().key().equals("Sanitary Board"));
    }

    @Test
    void whatAnyBodyDoesIsNotAskedAmongItsLike() {
        String[] like = {
            "In the end the Pipe Company sent forty carts to the lower town. Nobody spoke. It rained.",
            ESSAY[1].replace("Harbour Office", "Coal Company"),
            "The price of water was settled by the Milk Company without any hearing at all. Nobody spoke. It rained."
        };
        assertThat(made(like)).noneMatch(d -> d.form().key().equals("Pipe Company"));
        like[0] = like[0].replace("sent forty carts to", "vaccinated every landlord and every child of");
        assertThat(made(like)).anyMatch(d -> d.form().key().equals("Pipe Company"));
    }

    @Test
    void theGateStopsABodyNamedBesideTheGap() {
        EssayLanguage essay = Essays.tagged(ESSAY);
        Draft good = new BodyClozeGenerator().drafts(essay).getFirst();
        assertThat(new NotNamedNear().check(good, essay).pass()).isTrue();
        EssayLanguage near = Essays.tagged(
                ESSAY[0].replace("Nobody spoke", "The Pipe Company and the Harbour Office obeyed"),
                ESSAY[1],
                ESSAY[2],
                ESSAY[3]);
        assertThat(new NotNamedNear().check(good, near).pass()).isFalse();
    }
}
