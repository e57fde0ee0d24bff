package org.ibid.web.impact;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayVersion;
import org.ibid.web.language.Language;
import org.ibid.web.library.Draft;
import org.ibid.web.library.Drafts;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.security.SignedIn;

/** Between a draft and its publication: what it would touch. */
@Path("/library/{essay}/impact")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class ImpactResource {

    private final Library library;
    private final Drafts drafts;
    private final Impacts impacts;
    private final SignedIn signedIn;
    private final Language language;

    ImpactResource(Library library, Drafts drafts, Impacts impacts, SignedIn signedIn, Language language) {
        this.library = library;
        this.drafts = drafts;
        this.impacts = impacts;
        this.signedIn = signedIn;
        this.language = language;
    }

    /** @param said what is said of the essay, as it is sent again when it is published */
    @CheckedTemplate(basePath = "impact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImpactReport(
            Essay kept,
            int number,
            Impact impact,
            List<Touched> doubtful,
            List<Touched> lost,
            EssayMetadata said,
            String authors)
            implements TemplateInstance {}

    @GET
    public TemplateInstance report(@PathParam("essay") UUID id) {
        Essay essay = library.essay(signedIn.id(), id);
        Draft draft = drafts.of(signedIn.id(), id).orElseThrow(NotFoundException::new);
        EssayVersion carried = library.carried(id, draft.version());
        Impact impact = impacts.of(essay, carried);
        DoubtWords words = language.words(DoubtWords.class);
        return new ImpactReport(
                essay,
                essay.newest().map(Essay.Version::number).orElse(0) + 1,
                impact,
                impact.items() == null ? List.of() : Touched.all(impact.items().doubtful(), words),
                impact.items() == null ? List.of() : Touched.all(impact.items().lost(), words),
                draft.metadata(),
                String.join("; ", draft.metadata().authors()));
    }
}
