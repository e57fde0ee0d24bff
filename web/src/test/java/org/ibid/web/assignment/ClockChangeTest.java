package org.ibid.web.assignment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.web.English;
import org.ibid.web.accommodation.Accommodation;
import org.ibid.web.course.CourseTime;
import org.ibid.web.language.TimeWords;
import org.ibid.web.layout.LayoutWords;
import org.junit.jupiter.api.Test;

/** What a student reads of a window is what is enforced, whatever the clocks do that night. */
class ClockChangeTest {

    private static final int CASES = 2_000;
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "America/Santiago",
            "Africa/Cairo",
            "Pacific/Auckland",
            "Australia/Lord_Howe");
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2031-01-01T00:00:00Z");
    private static final Pattern SHOWN =
            Pattern.compile("until \\w+ (\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d) \\([^)]*?UTC([+−-]\\d+(?::\\d\\d)?)?\\)");

    private final AssignmentWords words = English.words(AssignmentWords.class);
    private final LayoutWords layout = English.words(LayoutWords.class);

    @Test
    void timeShownIsTimeEnforced() {
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        List<ZoneId> zones = new ArrayList<>();
        for (String name : ZONES) {
            ZoneId zone = ZoneId.of(name);
            for (ZoneOffsetTransition next = zone.getRules().nextTransition(FROM);
                    next != null && next.getInstant().isBefore(UNTIL);
                    next = zone.getRules().nextTransition(next.getInstant())) {
                transitions.add(next);
                zones.add(zone);
            }
        }
        assertThat(transitions).hasSizeGreaterThan(ZONES.size() * 8);
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            int which = i % transitions.size();
            check(zones.get(which), transitions.get(which), random);
        }
        System.out.printf(
                "time zones: %d cases over %d clock changes in %d zones, 2026 to 2030: time shown = time enforced%n",
                CASES, transitions.size(), ZONES.size());
    }

    /** Typed within three hours of the change, to the minute, and shown to somebody with an accommodation or none. */
    private void check(ZoneId zone, ZoneOffsetTransition change, Random random) {
        CourseTime time = new CourseTime(zone, English.words(TimeWords.class));
        LocalDateTime closes = change.getDateTimeBefore().plusMinutes(random.nextInt(361) - 180);
        String typed =
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT).format(closes);
        Terms terms = requireNonNull(
                TermsForm.check(Map.of("preset", "PRACTICE", "closes", typed, "limitMinutes", "60"), time, words)
                        .terms());
        Accommodation own = new Accommodation(100 + 25 * random.nextInt(3), 0, 0, random.nextInt(3), false, true);
        EffectivePolicy policy = terms.policyFor(own, zone);
        Instant enforced = requireNonNull(policy.ends());
        UUID any = UUID.randomUUID();
        Assignment quiz = new Assignment(any, any, any, any, "On clocks", 1, 1, terms, false);

        String sentence = QuizSentence.of(quiz, policy, time, enforced.minus(Duration.ofDays(9)), words, layout);

        assertThat(shown(sentence)).as(zone + " " + typed + ": " + sentence).isEqualTo(enforced);
        // nobody's last minute is taken: of an hour that happens twice the later one counts, where it is typed
        if (own.shiftDays() == 0) {
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(closes);
            assertThat(enforced)
                    .isEqualTo(
                            offsets.isEmpty() ? closes.atZone(zone).toInstant() : closes.toInstant(offsets.getLast()));
        }
    }

    /** As a student would work it out from the words alone. */
    private static Instant shown(String sentence) {
        Matcher words = SHOWN.matcher(sentence);
        assertThat(words.find()).as(sentence).isTrue();
        String offset = words.group(2) == null ? "+0" : words.group(2).replace('−', '-');
        String[] parts = offset.substring(1).split(":", -1);
        String padded = offset.charAt(0) + (parts[0].length() == 1 ? "0" : "") + parts[0] + ":"
                + (parts.length > 1 ? parts[1] : "00");
        return OffsetDateTime.of(
                        LocalDateTime.parse(
                                words.group(1), DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH)),
                        ZoneOffset.of(padded))
                .toInstant();
    }
}
