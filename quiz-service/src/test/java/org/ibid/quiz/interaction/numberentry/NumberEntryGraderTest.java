package org.ibid.quiz.interaction.numberentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.KeyEdit;
import org.junit.jupiter.api.Test;

/** What counts for which number stands in the table {@code grading/numbers.tsv}. */
class NumberEntryGraderTest {

    private static final Interaction.NumberEntry FIELD = new Interaction.NumberEntry(24, "");

    private final NumberEntryGrader grader = new NumberEntryGrader();

    private Outcome grade(String key, String typed) {
        return grader.grade(FIELD, new NumberEntryKey(List.of(key)), new Response.NumberEntry(typed));
    }

    @Test
    void aSlipOfSizeIsToldApartFromAWrongNumber() {
        assertThat(grade("1,227,000", "122,700").remark()).contains("size");
        assertThat(grade("1,227,000", "1,228,000").remark()).isEmpty();
        assertThat(grade("62 %", "62 votes").remark()).contains("Something else");
        assertThat(grade("62 %", "most of them").remark()).contains("could not be read");
    }

    @Test
    void aTeachersNumberMustBeOneThatCanBeRead() {
        assertThat(form("about 40,000 men"))
                .isEqualTo(new KeyEdit.Accepted(new NumberEntryKey(List.of("about 40,000 men"))));
        assertThat(form("many")).isInstanceOf(KeyEdit.Refused.class);
    }

    private KeyEdit form(String number) {
        return grader.fromForm(
                FIELD, null, new KeyForm("a", new Response.NumberEntry(number), List.of(number), Map.of()));
    }

    @Property
    void aNumberIsRightHoweverItIsGroupedAndATenfoldOneIsASlip(
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long number) {
        String english = String.format(Locale.ROOT, "%,d", number);
        assertThat(grade(english, String.valueOf(number)).score()).isEqualTo(1);
        assertThat(grade(english, english.replace(',', ' ')).score()).isEqualTo(1);
        assertThat(grade(english, english.replace(',', '.')).score()).isEqualTo(1);
        assertThat(grade(english, english.replace(',', '\'')).score()).isEqualTo(1);
        assertThat(grade(english, String.valueOf(number + 1)).score()).isZero();
        assertThat(grade(english, number + "0")).satisfies(slip -> {
            assertThat(slip.score()).isZero();
            assertThat(slip.remark()).contains("size");
        });
    }

    @Property
    void ofAHedgedNumberWhatLiesNearerIsNeverWorse(
            @ForAll @IntRange(min = 1000, max = 99_999) int number, @ForAll @IntRange(max = 12) int percent) {
        double near = grade("about " + number, String.valueOf(number + number * percent / 200))
                .score();
        double far = grade("about " + number, String.valueOf(number + number * percent / 100))
                .score();
        assertThat(near).isGreaterThanOrEqualTo(far);
        assertThat(grade("about " + number, String.valueOf(number)).score()).isEqualTo(1);
    }

    @Property
    void whateverIsTypedScoresNoneOrWhole(@ForAll @StringLength(max = 30) String typed) {
        assertThat(grade("1,227", typed).score()).isIn(0.0, 1.0);
    }
}
