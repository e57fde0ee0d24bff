package org.ibid.quiz.kind.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.quiz.generation.gate.Gates;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class FootnoteGeneratorTest {

    private static final EssayLanguage ESSAY = Essays.markdown(
            "In 1849 Margaret Hale wrote to the council that the wells of Harbury were foul, and Margaret Hale opened"
                    + " three of them in 1850.[^1]",
            "The tanners kept their own pumps until the end of the century.[^2]",
            "In 1852 the brewery sold its reservoir to the company for a song.[^3]",
            "A committee of physicians looked into the price of coal in the upper streets.[^4]",
            "Every pump in the lower town was closed before the end of that decade.[^5]",
            "[^1]: Margaret Hale, *Letters on the Wells of Harbury* (London: Ward, 1851), p. 12.",
            "[^2]: Peter Voss, *The Tanners of the River* (London: Lane, 1930), p. 40.",
            "[^3]: Thomas Orde, *Beer and Politics* (Oxford: Clarendon Press, 1955), pp. 7–9.",
            "[^4]: *Ibid.*, p. 33.",
            "[^5]: One pump behind the almshouse was not closed, however, and served the street for another forty"
                    + " years.");

    private static List<Draft> drafts(String rule) {
        return Essays.passing(new FootnoteGenerator(), ESSAY).stream()
                .filter(d -> d.rule().equals("footnote/" + rule))
                .toList();
    }

    @Test
    void anIbidIsFollowedToTheWorkBeforeIt() {
        assertThat(drafts("ibid"))
                .singleElement()
                .satisfies(d -> assertThat(d.form().key()).isEqualTo("Orde, Beer and Politics"));
    }

    @Test
    void aTitleCitedUnderTwoAuthorsIsACollectionAndTellsNobodysWork() {
        assertThat(byShortTitle("Margaret Hale")).isNotEmpty();
        assertThat(byShortTitle("Anna Brandt")).isEmpty();
    }

    /** What is asked of a note with a bare title, which is cited in full ahead of it and again behind it, by somebody. */
    private static List<Draft> byShortTitle(String second) {
        EssayLanguage essay = Essays.markdown(
                "The tanners kept their own pumps until the end of the century.[^1]",
                "The council closed three wells behind the church in the spring.[^2]",
                "In 1852 the brewery sold its reservoir to the company for a song.[^3]",
                "The brewers of the upper town carried their water home from the mill.[^4]",
                "Every pump in the lower town was closed before the end of that decade.[^5]",
                "[^1]: Peter Voss, *The Tanners of the River* (London: Lane, 1930), p. 40.",
                "[^2]: Thomas Orde, *Beer and Politics* (Oxford: Clarendon Press, 1955), pp. 7–9.",
                "[^3]: Margaret Hale, *The Water Papers* (London: Ward, 1851), p. 12.",
                "[^4]: *The Water Papers*, p. 31.",
                "[^5]: " + second + ", *The Water Papers* (London: Ward, 1851), p. 80.");
        return Essays.passing(new FootnoteGenerator(), essay).stream()
                .filter(d -> List.of("footnote/whose", "footnote/source").contains(d.rule()))
                .filter(d -> String.valueOf(d.prompt()).contains("The brewers of the upper town"))
                .toList();
    }

    @Test
    void aStatementIsMatchedWithTheNoteThatItCalls() {
        assertThat(drafts("note")).anySatisfy(d -> {
            assertThat(d.prompt()).startsWith("In 1852 the brewery sold its reservoir");
            assertThat(d.form().key()).contains("Beer and Politics");
        });
        assertThat(drafts("note")).noneSatisfy(d -> assertThat(d.form().key()).containsIgnoringCase("ibid"));
    }

    @Test
    void whoWroteAWorkAndWhenIsNotAsked() {
        assertThat(drafts("author")).isEmpty();
        assertThat(drafts("year")).isEmpty();
    }

    @Test
    void whereTheTitleWouldTellItselfTheAuthorIsAskedFor() {
        EssayLanguage essay = Essays.markdown(
                "In 1852 the brewery sold its reservoir to the company for a song.[^1]",
                "A committee of physicians looked into the price of coal in the upper streets.[^2]",
                "The tanners kept their own pumps until the end of the century.[^3]",
                "[^1]: Thomas Orde, *The Brewery and the Town* (London: Ward, 1953), p. 12.",
                "[^2]: Peter Voss, *Coal for the Hill* (London: Lane, 1930), p. 40.",
                "[^3]: Clara Linne, *Leather* (Oxford: Clarendon Press, 1955), pp. 7–9.");
        List<Draft> made = Essays.passing(new FootnoteGenerator(), essay);
        assertThat(made)
                .filteredOn(d -> d.rule().equals("footnote/whose"))
                .hasSize(2)
                .anySatisfy(d -> {
                    assertThat(d.prompt()).startsWith("In 1852 the brewery");
                    assertThat(d.form().key()).isEqualTo("Thomas Orde");
                    assertThat(((Form.Choice) d.form()).wrong())
                            .extracting(Form.Option::text)
                            .containsExactlyInAnyOrder("Peter Voss", "Clara Linne");
                });
        assertThat(made)
                .filteredOn(d -> d.rule().equals("footnote/source"))
                .singleElement()
                .satisfies(d -> assertThat(d.form().key()).isEqualTo("Linne, Leather"));
    }

    @Test
    void aBodyThatPublishedAWorkKeepsItsWholeName() {
        EssayLanguage essay = Essays.markdown(
                "In 1852 the brewery sold its reservoir to the company for a song.[^1]",
                "A committee of physicians looked into the price of coal in the upper streets.[^2]",
                "The tanners kept their own pumps until the end of the century.[^3]",
                "[^1]: Harbury Town Council, *Minutes of the Water Year* (Harbury: Ward, 1853), p. 12.",
                "[^2]: Peter Voss, *The Tanners of the River* (London: Lane, 1930), p. 40.",
                "[^3]: Northern Water Company, *Report of the Directors* (Oxford: Clarendon Press, 1855), pp. 7–9.");
        assertThat(Essays.passing(new FootnoteGenerator(), essay))
                .filteredOn(d -> d.rule().equals("footnote/source"))
                .flatExtracting(d -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(d.form().key()),
                                ((Form.Choice) d.form()).wrong().stream().map(Form.Option::text))
                        .toList())
                .contains("Harbury Town Council, Minutes of the Water Year", "Voss, The Tanners of the River")
                .noneMatch(o -> o.startsWith("Council,") || o.startsWith("Company,"));
    }

    @Test
    void theSourceByOneOfThePeopleOfTheStoryIsThePrimaryOne() {
        assertThat(drafts("witness"))
                .singleElement()
                .satisfies(d -> assertThat(d.form().key()).isEqualTo("Hale, Letters on the Wells of Harbury"));
    }

    @Test
    void aNoteThatBelongsToAnotherStatementIsStopped() {
        Draft draft = drafts("note").getFirst();
        List<Target> targets = new ArrayList<>(draft.targets(Target.Role.STIMULUS));
        Target wrong = draft.targets(Target.Role.CONTRAST).getFirst();
        targets.add(new Target(
                wrong.essay(),
                wrong.footnote(),
                wrong.passageId(),
                wrong.position(),
                wrong.quote(),
                Target.Role.EVIDENCE));
        Draft moved = new Draft(
                draft.kind(),
                draft.rule(),
                draft.stem(),
                draft.prompt(),
                draft.form(),
                targets,
                draft.rationale(),
                draft.level(),
                draft.difficulty(),
                draft.worth(),
                draft.region(),
                draft.anchor());
        assertThat(new OwnNote().check(draft, ESSAY).pass()).isTrue();
        assertThat(new OwnNote().check(moved, ESSAY).pass()).isFalse();
    }

    @Test
    void aNoteIsShownAsFarAsItClosesItsMarks() {
        EssayLanguage essay = Essays.markdown(
                "The tanners kept their own pumps until the end of the century.[^1]",
                "In 1852 the brewery sold its reservoir to the company for a song.[^2]",
                "A committee of physicians looked into the price of coal in the upper streets.[^3]",
                "[^1]: A clerk remembered the noise of it all and wrote in his diary: “No child of the river slept"
                        + " that night, nor in the next, nor for a month.”",
                "[^2]: A brewer boasted of the bargain in a letter to his sister: “We have the money, and they have"
                        + " the mud of forty years.”",
                "[^3]: One of them resigned before the winter and said why: “I was asked about coal, and nobody in"
                        + " this city reads what I write.”");
        assertThat(Essays.passing(new FootnoteGenerator(), essay))
                .filteredOn(d -> d.rule().equals("footnote/note"))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(Gates.check(d, essay, new FootnoteGenerator().gates()))
                        .allSatisfy(c -> assertThat(c.pass()).as(c.evidence()).isTrue()));
    }

    @Test
    void aScholarOfTheTimeIsNoWitnessOfIt() {
        EssayLanguage essay = Essays.markdown(
                "In 1849 the historian Margaret Hale explained that the wells of Harbury were foul, and Margaret Hale"
                        + " opened three of them in 1850.[^1]",
                "The tanners kept their own pumps until the end of the century.[^2]",
                "In 1852 the brewery sold its reservoir to the company for a song.[^3]",
                "[^1]: Margaret Hale, *Letters on the Wells of Harbury* (London: Ward, 1851), p. 12.",
                "[^2]: Peter Voss, *The Tanners of the River* (London: Lane, 1930), p. 40.",
                "[^3]: Thomas Orde, *Beer and Politics* (Oxford: Clarendon Press, 1955), pp. 7–9.");
        assertThat(new FootnoteGenerator().drafts(essay))
                .noneSatisfy(d -> assertThat(d.rule()).isEqualTo("footnote/witness"));
    }

    private static final String OTHERS = """

            The tanners kept their own pumps until the end of the century.[^2]

            In 1852 the brewery sold its reservoir to the company for a song.[^3]

            [^2]: Peter Voss, *Leather by the River* (London: Lane, 1930), p. 40.

            [^3]: Thomas Orde, *Beer and Politics* (Oxford: Clarendon Press, 1955), pp. 7–9.
            """;

    private static List<Draft> asked(String statement, String note) {
        EssayLanguage essay = Essays.markdown((statement + "[^1]\n\n[^1]: " + note + "\n" + OTHERS).split("\n\n"));
        return Essays.passing(new FootnoteGenerator(), essay).stream()
                .filter(d ->
                        d.targets().getFirst().quote().exact().contains(statement.substring(statement.length() - 20)))
                .filter(d -> !d.rule().equals("footnote/note"))
                .toList();
    }

    @Test
    void whereTheStatementNamesTheAuthorTheTitleIsAskedFor() {
        assertThat(asked(
                        "Clara Linne counted forty empty houses in the lower town in the winter of the fever.",
                        "Clara Linne, *A Street and its Dead* (York: Bell, 1911), p. 3."))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.rule()).isEqualTo("footnote/title");
                    assertThat(d.form().key()).isEqualTo("A Street and its Dead");
                });
    }

    @Test
    void aTitleThatSaysWordsOfTheStatementAndAPeriodicalAreNotAskedFor() {
        assertThat(asked(
                        "Clara Linne counted forty empty houses in the lower town in the winter of the fever.",
                        "Clara Linne, *Empty Houses* (York: Bell, 1911), p. 3."))
                .isEmpty();
        assertThat(asked(
                        "Clara Linne counted forty empty houses in the lower town in the winter of the fever.",
                        "*The Northern Review*, 12 (1911), p. 3."))
                .isEmpty();
    }

    @Test
    void ofTwoWorksInANoteTheFirstIsAskedForAndNoneOfThemIsWrong() {
        assertThat(
                        asked(
                                "Forty houses stood empty in the lower town in the winter of the fever.",
                                "Clara Linne, *A Street and its Dead* (York: Bell, 1911), p. 3; Peter Voss, *Leather by the River*, p. 9."))
                .isEmpty(); // two others are needed, and one of them is cited here, too
        assertThat(
                        asked(
                                "Forty houses stood empty in the lower town in the winter of the fever.",
                                "Clara Linne, *A Street and its Dead* (York: Bell, 1911), p. 3; Anna Brandt, *Winters* (York: Bell, 1912), p. 9."))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.stem()).contains("Which of these works does the essay cite");
                    assertThat(d.form().key()).isEqualTo("Linne, A Street and its Dead");
                });
    }

    @Test
    void aStatementThatLeansOnTheOneBeforeItIsShownBehindIt() {
        assertThat(asked(
                        "The council of Harbury closed the wells of the lower town. It had been warned of them for ten years by its own physician.",
                        "Clara Linne, *A Street and its Dead* (York: Bell, 1911), p. 3."))
                .singleElement()
                .satisfies(d -> assertThat(d.prompt()).startsWith("The council of Harbury closed the wells"));
    }
}
