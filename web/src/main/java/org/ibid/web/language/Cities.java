package org.ibid.web.language;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;

/** Time zones by the city that people know them by, in their language: {@code Wien} for {@code Europe/Vienna}. */
public final class Cities {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Cities() {}

    /** {@code UTC} for UTC under any of its names. */
    public static String name(ZoneId zone, Locale locale) {
        if (zone.normalized().equals(ZoneOffset.UTC)) {
            return "UTC";
        }
        ResourceBundle names = ResourceBundle.getBundle("language.cities", locale, EXACTLY);
        String id = zone.getId();
        return names.containsKey(id)
                ? names.getString(id)
                : id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
