package org.ibid.web.quizservice;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.EditImpact;

/** What is asked in somebody's name and takes its time: both versions are read, and every check is made again. */
@Path("/v1")
@RegisterRestClient(configKey = "impact")
@RegisterProvider(Problems.class)
public interface EditImpacts {

    @POST
    @Path("essays/{essay}/impact")
    EditImpact impact(@BeanParam Credentials as, @PathParam("essay") UUID essay, EssayVersion wouldBe);
}
