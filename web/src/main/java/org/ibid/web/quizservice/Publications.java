package org.ibid.web.quizservice;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.ibid.core.quiz.AssignmentTerms;
import org.ibid.core.quiz.PublicationReceipt;
import org.ibid.core.quiz.PublishedVersion;

/** The routes of quiz-service that web calls on its own behalf. Both may be called twice without harm. */
@Path("/v1")
@RegisterRestClient(configKey = "publication")
@RegisterProvider(Problems.class)
@OidcClientFilter
public interface Publications {

    @PUT
    @Path("essays/{essay}/versions/{number}")
    PublicationReceipt publish(
            @PathParam("essay") UUID essay, @PathParam("number") int number, PublishedVersion version);

    @PUT
    @Path("assignments/{assignment}/terms")
    void change(@PathParam("assignment") UUID assignment, AssignmentTerms terms);
}
