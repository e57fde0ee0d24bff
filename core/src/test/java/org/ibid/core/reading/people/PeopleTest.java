package org.ibid.core.reading.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Person.Gender;
import org.ibid.core.essay.Person.Part;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.EssayReader;
import org.ibid.core.reading.Essays;
import org.ibid.core.reading.sentence.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

    private static List<Person> people(String... paragraphs) {
        return Essays.reading(paragraphs).people();
    }

    private static List<String> names(String... paragraphs) {
        return people(paragraphs).stream().map(Person::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boats crossed Lake Superior in May, and Lake Superior said nothing.",
                "At Brest-Litovsk the talks went on; Brest-Litovsk was cold.",
                "The Left SRs argued for war. Left SRs wrote pamphlets.",
                "In Ten Days that Shook the World the crowd cheers.",
                "Broad Street was quiet. New Church Street said nothing. Golden Square had houses.",
                "They buried him at St James and in St. Luke’s parish.",
                "The Times wrote that all was well, and Parliament declared a holiday.",
                "In March Germany declared war, and Berlin demanded bread. Paris said no.",
                "The Bolsheviks argued. A Bolshevik wrote. Bolshevik writers said so.",
                "Marxism teaches much. Socialism said nothing. On Monday it rained.",
                "The Red Army said nothing. The British Museum holds it. The Communist Party wrote a letter.",
                "Petrograd was starving. In Petrograd there was no bread.",
                "Tensions were high. Workers wrote letters. Revolution said its last word.",
                "The Lord said nothing, the General wrote home and the Queen replied.",
                "But Technology said nothing of it, and then Technology wrote a letter. The technology was old.",
                "He called upon the Baltic Fleet and the Duma replied."
            })
    void whatIsNoPersonDoesNotBecomeOne(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void titleAndSurnameAreOnePerson() {
        List<Person> people = people(
                "General Gordon wrote home from Khartoum.",
                "Nobody answered Gordon, and Charles George Gordon said so. Later Charlie Gordon complained.");
        assertThat(people).hasSize(1);
        assertThat(people.getFirst().name()).isEqualTo("Charles George Gordon");
        assertThat(people.getFirst().variants()).contains("General Gordon", "Gordon", "Charlie Gordon");
    }

    @Test
    void brothersAreTwoPeopleAndTheirSurnameAloneIsNeither() {
        List<Person> people = people(
                "William Mayo wrote to the board, and Charles Mayo replied. In the end Mayo said that it was enough.");
        assertThat(people).extracting(Person::name).containsExactly("William Mayo", "Charles Mayo");
        assertThat(people).allSatisfy(p -> assertThat(p.mentions()).hasSize(1));
    }

    @Test
    void wifeAndHusbandAreTwoPeople() {
        assertThat(names("Mr Gladstone said no. Mrs Gladstone wrote that he was ill."))
                .containsExactly("Mr Gladstone", "Mrs Gladstone");
    }

    @Test
    void initialsAgreeWithTheNamesTheyStandFor() {
        List<Person> people = people("J. M. Keynes wrote this. John Maynard Keynes argued that.");
        assertThat(people).hasSize(1);
        assertThat(people.getFirst().variants()).containsExactly("John Maynard Keynes", "J. M. Keynes");
    }

    @Test
    void namesJoinedByAndAreTwoPeople() {
        assertThat(names("It was written by Marx and Engels. Marx argued so, and here Engels wrote the notes."))
                .containsExactly("Marx", "Engels");
    }

    @Test
    void particlesBelongToTheName() {
        assertThat(names("Max von Hoffmann said nothing. Later Hoffmann wrote it down."))
                .containsExactly("Max von Hoffmann");
    }

    @Test
    void titlesTellTheGender() {
        List<Person> people =
                people("Mrs Eley said that the water was sweet. Lady Astor replied. Sir John Simon wrote.");
        assertThat(people).extracting(Person::gender).containsExactly(Gender.FEMALE, Gender.FEMALE, Gender.MALE);
    }

    @Test
    void possessivesAreMentions() {
        List<Person> people =
                people("As Tony Cliff argued, it was late. In Cliff’s book and in Cliff”s letters it is not.");
        assertThat(people.getFirst().mentions()).hasSize(3);
    }

    @Test
    void aLetterMissedInALongSurnameIsASlip() {
        assertThat(people("Maria Spiridonova wrote a letter. Spiridonova said so twice. Spiridinova was complex."))
                .hasSize(1);
    }

    @Test
    void writersWriteInThePresentAndActorsActedInThePast() {
        List<Person> people = people(
                "Ann Murphy argues that it failed, and Ann Murphy notes why. John Hill went home, was arrested and"
                        + " John Hill said no.");
        assertThat(people).extracting(Person::part).containsExactly(Part.WRITER, Part.ACTOR);
    }

    @Test
    void namesInsideItalicTitlesAreNobody() {
        String text = "She read David Copperfield twice. In David Copperfield wrote nothing.";
        EssayText essay = new EssayText(
                text,
                List.of(new Block.Paragraph("p1", new Span(0, text.length()))),
                List.of(
                        new Formatting(Formatting.Style.EMPHASIS, new Span(9, 26), null),
                        new Formatting(Formatting.Style.EMPHASIS, new Span(37, 54), null)),
                List.of(),
                List.of());
        assertThat(new EssayReader().read(essay, "en").people()).isEmpty();
    }

    @Test
    void mentionsPointAtTheName() {
        EssayText essay = Essays.of("In May, as Tony Cliff argued, it was late.");
        Person cliff = new EssayReader().read(essay, "en").people().getFirst();
        assertThat(cliff.mentions().getFirst().in(essay.canonical())).isEqualTo("Tony Cliff");
    }

    @Test
    void anAdverbThatOpensASentenceIsNoFirstName() {
        assertThat(names("Ann Murphy wrote much. Instantly Murphy began to write again, and Murphy said so."))
                .containsExactly("Ann Murphy");
        assertThat(names("Here Emily Hale wrote much, and Emily Hale said so.")).containsExactly("Emily Hale");
    }

    @Test
    void whoeverSpeaksAndIsCalledATheologianIsSomebodyThoughOnlySentencesBeginWithTheName() {
        assertThat(names("Arvidus, a leading theologian, declared that it was a sign."))
                .containsExactly("Arvidus");
        assertThat(names("Tradition, as old as the parish, declared that it was a sign."))
                .isEmpty();
    }

    @Test
    void aKnownGivenNameNeedsNoOtherSign() {
        assertThat(names("It was built for Henry Marbury and for nobody else.")).containsExactly("Henry Marbury");
        assertThat(names("They sailed on the Henry Marbury and on no other ship."))
                .isEmpty();
    }

    @Test
    void twoInitialsAreAPersons() {
        assertThat(names("To this G. M. Marbury did not agree, nor would L. B. Young."))
                .containsExactly("G. M. Marbury", "L. B. Young");
        assertThat(names("They met in hall B. Workers came by the dozen.")).isEmpty();
    }

    @Test
    void theElderIsNotTheYounger() {
        List<Person> people = people(
                "William Marbury the Elder wrote home, and William Marbury the Younger answered him.",
                "Henry VIII wrote of it as well, while Henry IV had said nothing. William Marbury the Elder spoke last, and Marbury"
                        + " smiled.");
        assertThat(people.stream().map(Person::name))
                .contains("William Marbury the Elder", "William Marbury the Younger", "Henry VIII", "Henry IV");
        assertThat(people.stream().mapToInt(p -> p.mentions().size()).sum()).isEqualTo(5);
    }

    @Test
    void aNumeralEndsTheNameOfAKing() {
        assertThat(names("Under Charles II Marbury wrote a book, and Marbury said so."))
                .containsExactly("Marbury");
    }

    @Test
    void newOfATownIsNotThereBecauseASentenceBegins() {
        assertThat(names("He was appalled by what was done in New York and Boston. He said so."))
                .isEmpty();
        assertThat(names("In the weekly return for 3 December Marbury writes of it, and Marbury was right."))
                .containsExactly("Marbury");
    }

    @Test
    void whatSomebodyIsStandsBehindTheirName() {
        assertThat(names("Marbury, commissary of the fleet, who had sailed in the same ship, wrote from the harbour."))
                .containsExactly("Marbury");
        assertThat(names("Tensions, common in the fleet, which had sailed in the same month, told of it."))
                .isEmpty();
    }

    @Test
    void aPeerIsCalledByHisPlace() {
        assertThat(names("The Duke of Marbury wrote to the king, and Marbury was not answered."))
                .containsExactly("Duke of Marbury");
        assertThat(names("The bridge of Marbury was rebuilt in the year of the fever."))
                .isEmpty();
    }

    @Test
    void aParticleMayLeanOnItsName() {
        assertThat(names("Henri d’Arville wrote home; later d’Arville said so."))
                .containsExactly("Henri d’Arville");
    }

    @Test
    void theGeneralIsTheOneGeneralNamedAhead() {
        assertThat(met("General Marbury rode in. It rained. The General said nothing."))
                .isEqualTo(2);
        assertThat(met("General Marbury rode in. General Orde met him. The General said nothing."))
                .isEqualTo(2);
        assertThat(met("General Marbury rode in. It rained. The General Assembly said nothing."))
                .isEqualTo(1);
        assertThat(met("The General said nothing. It rained. General Marbury rode in."))
                .isEqualTo(1);
        assertThat(met(
                        "General Marbury rode in. It rained.",
                        "Nobody slept. ".repeat(80),
                        "Of all this the General said nothing."))
                .isEqualTo(1);
    }

    /** How often somebody is meant. */
    private static long met(String... paragraphs) {
        EssayText text = Essays.of(paragraphs);
        return People.of(Stretch.of(text), List.of()).mentions().stream()
                .filter(m -> m.person() >= 0)
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taking", "Verily"})
    void aWordThatOpensASentenceAheadOfANameMakesNobodyElse(String word) {
        assertThat(people(
                        "The book about the mill was by Paul Anselm Ferrand, a judge.",
                        word + " Ferrand alone, it was late. According to Ferrand the miller was ill, and Ferrand said"
                                + " so."))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).isEqualTo("Paul Anselm Ferrand");
                    assertThat(person.mentions()).hasSizeGreaterThanOrEqualTo(3);
                });
    }

    @Test
    void twoNamesSideBySideThatAreMetApartAreTwoPeople() {
        assertThat(names(
                        "Lord Holt said no. In May Lord Holt wrote, and in June Lord Holt replied to nobody.",
                        "Then Emeric said so; in May Emeric wrote, and in June Emeric replied.",
                        "To Lord Holt Emeric averred that it was late."))
                .containsExactlyInAnyOrder("Lord Holt", "Emeric");
    }

    @Test
    void aTitleGivenOnceInJestIsNoPartOfAName() {
        assertThat(names("Then Emeric said so; in May Emeric wrote, in June Emeric replied, in July Emeric argued, and"
                        + " Emeric declared it in August. The town bred the Duke Emeric for its theory."))
                .containsExactly("Emeric");
    }

    @Test
    void somebodyOfAnUnknownGivenNameWhoSpeaksWhereASentenceOpensIsNotAnother() {
        List<Person> people = people(
                "John Ferrand wrote the book about the mill.",
                "Zhores Ferrand replied to him. In the end Ferrand said that it was enough.");
        assertThat(people).noneSatisfy(person -> assertThat(person.variants()).contains("Ferrand"));
    }
}
