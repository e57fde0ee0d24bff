package org.ibid.web.course;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import org.ibid.web.language.Language;
import org.ibid.web.language.TimeWords;
import org.jspecify.annotations.Nullable;

/** How a template names the time of a course. */
@TemplateExtension
public final class CourseInTemplates {

    private CourseInTemplates() {}

    /** {@code Berlin time} */
    static String zoneName(Course course, @TemplateAttribute("locale") @Nullable Object locale) {
        return course.time(Language.words(TimeWords.class, Language.ofTemplate(locale)))
                .zoneName();
    }
}
