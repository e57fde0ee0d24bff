package org.ibid.web.assignment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.AssignmentTerms;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.web.accommodation.Accommodation;
import org.ibid.web.accommodation.Accommodations;
import org.ibid.web.course.Courses;
import org.ibid.web.outbox.Delivery;
import org.ibid.web.quizservice.Publications;

/** Tells quiz-service on what terms an assignment stands now, and what that means for attempts that are under way. */
@ApplicationScoped
class TermsDelivery implements Delivery {

    private final Publications publications;
    private final StartedAttempts started;
    private final Courses courses;
    private final Accommodations accommodations;

    TermsDelivery(
            @RestClient Publications publications,
            StartedAttempts started,
            Courses courses,
            Accommodations accommodations) {
        this.publications = publications;
        this.started = started;
        this.courses = courses;
        this.accommodations = accommodations;
    }

    @Override
    public String kind() {
        return TermsLetters.KIND;
    }

    @Override
    public void deliver(Map<String, String> payload) {
        UUID assignment = UUID.fromString(payload.get("assignment"));
        AssignmentTerms terms = QuarkusTransaction.requiringNew().call(() -> terms(assignment));
        publications.change(assignment, terms);
    }

    private AssignmentTerms terms(UUID id) {
        AssignmentRow row = AssignmentRow.findById(id);
        Terms terms = row.toAssignment().terms();
        ZoneId zone = courses.zoneOf(row.course);
        Map<UUID, Accommodation> own = accommodations.of(courses.studentsOf(row.course));
        Map<UUID, EffectivePolicy> learners =
                started.moved(id, person -> terms.policyFor(own.getOrDefault(person, Accommodation.NONE), zone));
        return new AssignmentTerms(row.course, terms.policy(), terms.lastEnd(own.values(), zone), learners);
    }
}
