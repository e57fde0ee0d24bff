package org.ibid.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How times are written. Patterns are those of {@link java.time.format.DateTimeFormatter}. */
@MessageBundle("time")
public interface TimeWords {

    /** Whose names of days and months the patterns write. */
    @Message("en-GB")
    String locale();

    @Message("EEEE d MMMM yyyy, HH:mm")
    String dayAndTime();

    @Message("d MMM yyyy, HH:mm")
    String inShort();

    @Message("HH:mm:ss")
    String clock();

    @Message("d MMMM uuuu, HH:mm 'UTC'")
    String inUtc();

    @Message("{time} ({zone})")
    String withZone(String time, String zone);

    /** @param city as {@link Cities} names it */
    @Message("{city} time")
    String ofCity(String city);

    /** @param offset such as {@code UTC+1} */
    @Message("{city} time, {offset}")
    String ofCityAt(String city, String offset);
}
