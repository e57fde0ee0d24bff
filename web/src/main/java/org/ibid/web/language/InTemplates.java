package org.ibid.web.language;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a template writes numbers, and times that belong to no course. */
@TemplateExtension
public final class InTemplates {

    private InTemplates() {}

    static String inUtc(Instant instant, @TemplateAttribute("locale") @Nullable Object locale) {
        TimeWords words = Language.words(TimeWords.class, Language.ofTemplate(locale));
        return DateTimeFormatter.ofPattern(words.inUtc(), Locale.forLanguageTag(words.locale()))
                .format(instant.atOffset(ZoneOffset.UTC));
    }

    static String written(Double number, @TemplateAttribute("locale") @Nullable Object locale) {
        return new Numbers(Language.ofTemplate(locale)).of(number);
    }
}
