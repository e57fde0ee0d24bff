package org.ibid.web.accommodation;

import java.util.List;
import java.util.stream.Stream;

/** Says an accommodation to the person who has it. */
public final class OwnAccommodation {

    private static final int WHOLE = 100;

    private OwnAccommodation() {}

    /** One phrase for each thing that differs; none where nothing does. */
    public static List<String> inWords(Accommodation own, AccommodationWords words) {
        return Stream.of(
                        own.timePercent() == WHOLE ? "" : words.ownTime(own.timePercent()),
                        own.breakMinutes() == 0 ? "" : words.ownBreaks(own.breakMinutes()),
                        own.extraTries() == 0 ? "" : words.ownTries(own.extraTries()),
                        own.shiftDays() == 0 ? "" : words.ownShift(own.shiftDays()),
                        own.largerType() ? words.ownType() : "")
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }
}
