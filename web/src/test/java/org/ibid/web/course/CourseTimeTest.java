package org.ibid.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.ibid.web.English;
import org.ibid.web.language.TimeWords;
import org.junit.jupiter.api.Test;

class CourseTimeTest {

    private final TimeWords words = English.words(TimeWords.class);
    private final CourseTime berlin = new CourseTime(ZoneId.of("Europe/Berlin"), words);

    @Test
    void aTimeNamesItsZoneAndOffset() {
        assertThat(berlin.inFull(Instant.parse("2026-11-30T17:00:00Z")))
                .isEqualTo("Monday 30 November 2026, 18:00 (Berlin time, UTC+1)");
        assertThat(berlin.inFull(Instant.parse("2026-07-01T16:00:00Z"))).endsWith("18:00 (Berlin time, UTC+2)");
        assertThat(new CourseTime(ZoneId.of("America/New_York"), words)
                        .zoneNameAt(Instant.parse("2026-12-01T00:00:00Z")))
                .isEqualTo("New York time, UTC-5");
        assertThat(new CourseTime(ZoneId.of("Asia/Kolkata"), words).zoneNameAt(Instant.parse("2026-12-01T00:00:00Z")))
                .isEqualTo("Kolkata time, UTC+5:30");
        assertThat(new CourseTime(ZoneId.of("UTC"), words).zoneNameAt(Instant.EPOCH))
                .isEqualTo("UTC");
    }

    @Test
    void anHourThatNeverHappensMovesOn() {
        LocalDateTime skipped = LocalDateTime.of(2026, 3, 29, 2, 30);

        assertThat(berlin.inField(berlin.opening(skipped))).isEqualTo("2026-03-29T03:30");
        assertThat(berlin.inField(berlin.closing(skipped))).isEqualTo("2026-03-29T03:30");
    }

    @Test
    void anHourThatHappensTwiceOpensTheFirstTimeAndClosesTheSecond() {
        LocalDateTime twice = LocalDateTime.of(2026, 10, 25, 2, 30);

        assertThat(berlin.opening(twice)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(berlin.closing(twice)).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void whatAFieldShowsIsReadBackAsTheSameInstant() {
        ZoneId.getAvailableZoneIds().stream()
                .map(ZoneId::of)
                .map(zone -> new CourseTime(zone, words))
                .forEach(time -> {
                    Instant noon = Instant.parse("2027-06-15T12:00:00Z");
                    assertThat(time.opening(LocalDateTime.parse(time.inField(noon))))
                            .isEqualTo(noon);
                });
    }
}
