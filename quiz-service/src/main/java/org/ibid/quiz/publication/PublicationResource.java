package org.ibid.quiz.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.ibid.core.quiz.PublicationReceipt;
import org.ibid.core.quiz.PublishedVersion;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Where web hands over a version. */
@Path("/v1/essays/{essay}/versions/{number}")
class PublicationResource {

    private final EssayVersions versions;
    private final Follower follower;

    PublicationResource(EssayVersions versions, Follower follower) {
        this.versions = versions;
        this.follower = follower;
    }

    @PUT
    @RolesAllowed(Roles.SERVICE)
    public RestResponse<PublicationReceipt> publish(UUID essay, int number, PublishedVersion published) {
        requireWhole(essay, number, published);
        Optional<UUID> there = versions.received(published);
        if (there.isPresent()) {
            return RestResponse.ok(receipt(published, there.get()));
        }
        Follower.Prepared prepared = follower.prepare(published);
        try {
            UUID row = versions.receive(published, prepared);
            return RestResponse.status(RestResponse.Status.CREATED, receipt(published, row));
        } catch (PersistenceException e) {
            return RestResponse.ok(receipt(published, arrivedMeanwhile(published, e)));
        }
    }

    private UUID arrivedMeanwhile(PublishedVersion published, PersistenceException refused) {
        if (!(refused instanceof ConstraintViolationException)) {
            throw refused;
        }
        return versions.received(published).orElseThrow(() -> refused);
    }

    private PublicationReceipt receipt(PublishedVersion published, UUID row) {
        return new PublicationReceipt(
                published.essay(), published.number(), published.contentHash(), follower.waiting(row));
    }

    private static void requireWhole(UUID essay, int number, PublishedVersion published) {
        if (!essay.equals(published.essay()) || number != published.number() || number < 1) {
            throw Refusal.unacceptable("wrong-address", "The version does not belong at this address.", "");
        }
        if (!published.version().contentHash().equals(published.contentHash())) {
            throw Refusal.unacceptable("wrong-hash", "The hash is not that of the version.", "");
        }
    }
}
