package org.ibid.quiz.interaction.textentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.KeyEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEntryGraderTest {

    private static final Interaction.TextEntry GAP = new Interaction.TextEntry(24);

    private final TextEntryGrader grader = new TextEntryGrader();

    private Outcome grade(String typed, TextEntryKey key) {
        return grader.grade(GAP, key, new Response.TextEntry(typed));
    }

    private static TextEntryKey key(String... accepted) {
        return new TextEntryKey(List.of(accepted), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brest-Litovsk",
                "brest litovsk",
                "the Brest-Litovsk",
                "  BREST–LITOVSK.  ",
                "Brést Litóvsk",
                "“Brest-Litovsk”"
            })
    void whatDoesNotCountInASpellingIsRightForGood(String typed) {
        assertThat(grade(typed, key("Brest-Litovsk"))).isEqualTo(Outcome.settled(1));
    }

    @Test
    void britishAndAmericanEndingsAreOne() {
        assertThat(grade("nationalization", key("nationalisation"))).isEqualTo(Outcome.settled(1));
    }

    @ParameterizedTest
    @CsvSource({
        "Cliff, Clif, true", // five letters, one slip
        "Cliff, Clfif, true", // neighbours swapped count once
        "Cliff, Clfi, false",
        "Rabinowitch, Rabinovitsh, true", // nine letters and more, two slips
        "Rabinowitch, Rabbinovitsh, false",
        "Marx, Mark, false", // four letters, none
        "Chernov, Shernov, false" // the first letter counts
    })
    void slipsAreForgivenByTheLengthOfTheWord(String meant, String typed, boolean forgiven) {
        Outcome outcome = grade(typed, key(meant));
        assertThat(outcome.right()).isEqualTo(forgiven);
        assertThat(outcome.state()).isEqualTo(forgiven ? Outcome.State.AUTO_PROVISIONAL : Outcome.State.AUTO_FINAL);
        assertThat(outcome.remark().contains(meant)).isEqualTo(forgiven);
    }

    @Test
    void aSlipThatIsAsNearToARivalIsNone() {
        TextEntryKey key = new TextEntryKey(List.of("Spiridonova"), List.of("Spiridonov"));
        assertThat(grade("Spiridonov", key).score()).isZero();
        assertThat(grade("Spiridinova", key).right()).isTrue();
    }

    @Test
    void figuresAreNeverForgiven() {
        assertThat(grade("1916", key("1917")).score()).isZero();
        assertThat(grade("Decree of 1916", key("Decree of 1917")).score()).isZero();
    }

    @Test
    void aBlankOrEndlessAnswerScoresNothing() {
        assertThat(grade(" ", key("Snow")).score()).isZero();
        assertThat(grade("…", key("Snow")).score()).isZero();
        assertThat(grade("Snow ".repeat(100_000), key("Snow")).score()).isZero();
    }

    @Test
    void aTeachersFormKeepsTheRivals() {
        TextEntryKey before = new TextEntryKey(List.of("Red Army"), List.of("Red Guards"));
        KeyForm form = new KeyForm("a", new Response.TextEntry("Red Army"), List.of("the Army", " "), Map.of());
        assertThat(grader.fromForm(GAP, before, form))
                .isEqualTo(
                        new KeyEdit.Accepted(new TextEntryKey(List.of("Red Army", "the Army"), List.of("Red Guards"))));
        assertThat(grader.fromForm(GAP, before, new KeyForm("a", new Response.TextEntry(""), List.of(), Map.of())))
                .isInstanceOf(KeyEdit.Refused.class);
    }

    @Property
    void theAcceptedFormIsAlwaysRight(@ForAll @AlphaChars @NotBlank @StringLength(min = 1, max = 40) String word) {
        assertThat(grade(word, key(word)).right()).isTrue();
    }

    @Property
    void distanceIsSymmetricAndNoneOnlyForEqualTexts(
            @ForAll @StringLength(max = 12) String a, @ForAll @StringLength(max = 12) String b) {
        assertThat(Spelling.distance(a, b)).isEqualTo(Spelling.distance(b, a));
        assertThat(Spelling.distance(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(Spelling.distance(a, b)).isLessThanOrEqualTo(Math.max(a.length(), b.length()));
    }

    @Test
    void lettersThatPunctuationKeptApartAreFoldedAsOne() {
        assertThat(Spelling.fold("\u3131\ufffd\uffc2")).isEqualTo("\uac00");
    }

    @Test
    void aSigmaIsTheSameLetterAtTheEndOfAWord() {
        assertThat(Spelling.fold("ΛΌΓΟΣ")).isEqualTo(Spelling.fold("λόγοσ"));
        assertThat(Spelling.fold("ΑΣ?Α")).isEqualTo(Spelling.fold("ασα"));
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll @StringLength(max = 30) String text) {
        assertThat(Spelling.fold(Spelling.fold(text))).isEqualTo(Spelling.fold(text));
    }

    @Property
    void scoresAreNoneOrWhole(
            @ForAll @StringLength(max = 30) String typed, @ForAll @StringLength(max = 30) String meant) {
        assertThat(grade(typed, key(meant)).score()).isIn(0.0, 1.0);
    }
}
