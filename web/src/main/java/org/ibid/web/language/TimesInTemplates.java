package org.ibid.web.language;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a template writes a time that belongs to no course. */
@TemplateExtension
public final class TimesInTemplates {

    private TimesInTemplates() {}

    static String inUtc(Instant instant, @TemplateAttribute("locale") @Nullable Object locale) {
        TimeWords words = Language.words(TimeWords.class, locale instanceof Locale given ? given : Locale.ENGLISH);
        return DateTimeFormatter.ofPattern(words.inUtc(), Locale.forLanguageTag(words.locale()))
                .format(instant.atOffset(ZoneOffset.UTC));
    }
}
