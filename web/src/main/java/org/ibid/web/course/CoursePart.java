package org.ibid.web.course;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/** A part of a course's page. Every bean of this kind is asked, in the order of {@link #place()}. */
public interface CoursePart {

    /** Lower comes first. Readings: 10. Quizzes: 20. Joining: 30. */
    int place();

    /** The part for a member, with its tools for a teacher; nothing where it says nothing to them. */
    Optional<TemplateInstance> of(Membership membership);
}
