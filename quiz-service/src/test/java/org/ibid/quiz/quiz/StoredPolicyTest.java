package org.ibid.quiz.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ibid.core.quiz.Conduct;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Late;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.TextAccess;
import org.ibid.core.quiz.TextRule;
import org.ibid.core.quiz.TextRules;
import org.ibid.quiz.JsonColumns;
import org.junit.jupiter.api.Test;

class StoredPolicyTest {

    private static final Instant CLOSES = Instant.parse("2026-11-30T17:00:00Z");

    @Test
    void policyOfBeforeMeansWhatItMeant() throws JsonProcessingException {
        EffectivePolicy read =
                JsonColumns.MAPPER.readValue("""
                        {"v":1,"policy":{"opens":null,"closes":"2026-11-30T17:00:00Z","limitSeconds":600,"tries":1,
                        "marks":"ON_SUBMIT","keys":"AFTER_CLOSE","access":"CLOSED"}}""", StoredPolicy.class).policy();

        assertThat(read)
                .isEqualTo(EffectivePolicy.plain(
                        null, CLOSES, 600, 1, Reveal.ON_SUBMIT, Reveal.AFTER_CLOSE, TextAccess.CLOSED));
        assertThat(read.explanations()).isEqualTo(Reveal.AFTER_CLOSE);
        assertThat(read.passages()).isEqualTo(Reveal.AFTER_CLOSE);
        assertThat(read.conduct()).isEqualTo(Conduct.PLAIN);
        assertThat(read.texts().of(UUID.randomUUID())).isEqualTo(TextRule.CLOSED);
        assertThat(read.ends()).isEqualTo(CLOSES);
    }

    @Test
    void policyComesBackWhole() throws JsonProcessingException {
        EffectivePolicy policy = EffectivePolicy.plain(
                        null, CLOSES, 600, 2, Reveal.ON_SUBMIT, Reveal.AFTER_CLOSE, TextAccess.OPEN)
                .with(new Conduct(30, Navigation.SEQUENTIAL, 2, true, false))
                .with(new Late(CLOSES.plusSeconds(3600), 10))
                .with(new TextRules(TextRule.OPEN, Map.of(UUID.randomUUID(), TextRule.OPEN_AFTER_FIRST_TRY)));

        assertThat(JsonColumns.MAPPER
                        .readValue(written(policy), StoredPolicy.class)
                        .policy())
                .isEqualTo(policy);
    }

    /** One that knows only the first seven fields reads a policy that is no more generous than the new one. */
    @Test
    void olderReaderIsNeverMoreGenerous() throws JsonProcessingException {
        EffectivePolicy policy = EffectivePolicy.plain(
                        null, CLOSES, null, 1, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, TextAccess.OPEN)
                .with(new Late(CLOSES.plusSeconds(3600), 10))
                .with(TextRules.of(TextRule.OPEN_AFTER_FIRST_TRY));

        JsonNode read = JsonColumns.MAPPER.readTree(written(policy)).get("policy");

        assertThat(read.get("closes").asText()).isEqualTo(CLOSES.toString());
        assertThat(read.get("access").asText()).isEqualTo("CLOSED");
    }

    @Test
    void sequentialQuizHasPages() {
        assertThat(new Conduct(0, Navigation.SEQUENTIAL, 0, false, true).perPage())
                .isEqualTo(1);
    }

    @Test
    void textIsOpenAfterTheFirstTry() {
        assertThat(TextRule.OPEN_AFTER_FIRST_TRY.in(1)).isEqualTo(TextAccess.CLOSED);
        assertThat(TextRule.OPEN_AFTER_FIRST_TRY.in(2)).isEqualTo(TextAccess.OPEN);
        assertThat(TextRule.CLOSED.in(2)).isEqualTo(TextAccess.CLOSED);
    }

    @Property
    void everyDayBegunCostsAsMuchAndNeverMoreThanAll(
            @ForAll @LongRange(min = -86_400_000L, max = 864_000_000L) long lateMillis,
            @ForAll @IntRange(max = 100) int percent) {
        int off = new Late(CLOSES.plus(Duration.ofDays(10)), percent).percentOff(CLOSES, CLOSES.plusMillis(lateMillis));
        long days = Math.max(0, Math.ceilDiv(lateMillis, 86_400_000L));

        assertThat(off).isEqualTo((int) Math.min(100, days * percent));
    }

    private static String written(EffectivePolicy policy) throws JsonProcessingException {
        return JsonColumns.MAPPER.writeValueAsString(StoredPolicy.of(policy));
    }
}
