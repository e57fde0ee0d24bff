package org.ibid.web.changes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.difference.Difference;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.web.language.Language;
import org.ibid.web.library.Drafts;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.people.People;
import org.ibid.web.people.Person;
import org.ibid.web.security.SignedIn;
import org.ibid.web.typesetting.WritingDirection;
import org.jspecify.annotations.Nullable;

/** The versions of an essay, and what changed between two of them. */
@Path("/library")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class ChangesResource {

    private final Library library;
    private final Drafts drafts;
    private final People people;
    private final SignedIn signedIn;
    private final Language language;

    ChangesResource(Library library, Drafts drafts, People people, SignedIn signedIn, Language language) {
        this.library = library;
        this.drafts = drafts;
        this.people = people;
        this.signedIn = signedIn;
        this.language = language;
    }

    /** @param by name of whoever published it; empty where they are not known any more */
    record Line(int number, Instant published, String by, String hash) {

        /** Enough of the hash to tell versions apart by. */
        public String shortHash() {
            return hash.substring(hash.indexOf(':') + 1).substring(0, 12);
        }
    }

    @CheckedTemplate(basePath = "changes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record VersionList(Essay kept, List<Line> lines) implements TemplateInstance {}

    /** @param to null where the newer text is the draft */
    @CheckedTemplate(basePath = "changes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Comparison(Essay kept, int from, @Nullable Integer to, String lang, String direction, Shown shown)
            implements TemplateInstance {}

    @GET
    @Path("{essay}/versions")
    public TemplateInstance versions(@PathParam("essay") UUID essay) {
        Essay kept = library.essay(signedIn.id(), essay);
        Map<Integer, UUID> publishers = library.publishers(signedIn.id(), essay);
        List<Line> lines = kept.versions().stream()
                .map(v -> new Line(v.number(), v.published(), name(publishers.get(v.number())), v.contentHash()))
                .toList();
        return new VersionList(kept, lines);
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : people.find(person).map(Person::name).orElse("");
    }

    /** @param since number of the older version; the one before where nothing is said */
    @GET
    @Path("{essay}/versions/{number}/changes")
    public TemplateInstance changes(
            @PathParam("essay") UUID essay,
            @PathParam("number") int number,
            @QueryParam("since") @Nullable Integer since) {
        Essay kept = library.essay(signedIn.id(), essay);
        int from = since == null ? Math.max(1, number - 1) : since;
        EssayVersion version = library.version(essay, number);
        return comparison(kept, from, number, version.text(), version.metadata().language());
    }

    @GET
    @Path("{essay}/draft/changes")
    public TemplateInstance draftChanges(@PathParam("essay") UUID essay) {
        Essay kept = library.essay(signedIn.id(), essay);
        var draft = drafts.of(signedIn.id(), essay).orElseThrow(NotFoundException::new);
        int newest = kept.newest().orElseThrow(NotFoundException::new).number();
        return comparison(
                kept, newest, null, draft.text().text(), draft.metadata().language());
    }

    private Comparison comparison(Essay kept, int from, @Nullable Integer to, EssayText after, String lang) {
        EssayText before = library.version(kept.id(), from).text();
        Shown shown = Shown.of(Difference.between(before, after), before, after, language.words(ChangesWords.class));
        return new Comparison(kept, from, to, lang, WritingDirection.of(after.canonical()), shown);
    }
}
