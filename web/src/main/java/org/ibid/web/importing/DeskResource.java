package org.ibid.web.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.importing.desk.Doubt;
import org.ibid.core.importing.desk.Doubts;
import org.ibid.core.importing.desk.Inapplicable;
import org.ibid.core.importing.desk.Settlement;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.layout.Flash;
import org.ibid.web.library.Draft;
import org.ibid.web.library.Drafts;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.library.StaleDraft;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The import desk: a draft with its doubtful places, each of which is settled by itself or with its like. */
@Path("/library")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.TEACHER)
public class DeskResource {

    private static final int STALE = 409;
    private static final int UNUSABLE = 422;
    private static final int LONGEST_LIST = 1_000_000;
    private static final int LONGEST_NAME = 200;

    private final Library library;
    private final Drafts drafts;
    private final ReadDrafts readings;
    private final DeskPages pages;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Language language;

    DeskResource(
            Library library,
            Drafts drafts,
            ReadDrafts readings,
            DeskPages pages,
            SignedIn signedIn,
            Flash flash,
            Language language) {
        this.library = library;
        this.drafts = drafts;
        this.readings = readings;
        this.pages = pages;
        this.signedIn = signedIn;
        this.flash = flash;
        this.language = language;
    }

    @CheckedTemplate(basePath = "importing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotesPage(Essay kept, long revision, NotesMatch match) implements TemplateInstance {}

    /** Where on the desk a form was sent from. */
    public static class Sent {
        @RestForm
        long revision;

        @RestForm
        int place;

        @RestForm
        @Nullable
        String passage;

        Desk.Look look() {
            return new Desk.Look(place, given(passage), null);
        }
    }

    /**
     * @param place number of the doubtful place to look at
     * @param passage to correct, whether it is doubtful or not
     * @param like what was just settled, see {@link LikeIt}
     */
    @GET
    @Path("{essay}/draft")
    public TemplateInstance desk(
            @PathParam("essay") UUID essay,
            @QueryParam("place") int place,
            @QueryParam("passage") @Nullable String passage,
            @QueryParam("like") @Nullable String like) {
        return pages.page(essay, new Desk.Look(place, given(passage), LikeIt.parse(like)), new FieldErrors(), "");
    }

    @POST
    @Path("{essay}/draft/settlements")
    public RestResponse<?> settle(
            @PathParam("essay") UUID essay,
            @BeanParam Sent sent,
            @RestForm String doubt,
            @RestForm int choice,
            @RestForm @Nullable String who) {
        Draft draft = draft(essay);
        if (draft.revision() != sent.revision) {
            return stale(essay, sent, given(who));
        }
        Doubt settled = doubts(draft, sent).stream()
                .filter(d -> d.id().equals(doubt))
                .filter(d -> choice >= 0 && choice < d.choices().size())
                .findFirst()
                .orElse(null);
        if (settled == null) {
            return refused(essay, sent, words().unfit());
        }
        Doubt.Choice chosen = named(settled.choices().get(choice), settled, given(who));
        Settlement settlement = chosen.settlement();
        if (settlement == null) {
            return refused(essay, sent, words().nameMissing());
        }
        return changed(essay, sent, () -> {
            drafts.settle(signedIn.id(), essay, sent.revision, settlement);
            flash.say(words().settled(words().way(chosen.way(), chosen.said())));
            return back(essay, sent, LikeIt.of(settled, chosen));
        });
    }

    /** A name that was typed is a speaker like another. */
    private static Doubt.Choice named(Doubt.Choice choice, Doubt doubt, @Nullable String who) {
        if (choice.settlement() != null || who == null || who.length() > LONGEST_NAME) {
            return choice;
        }
        return new Doubt.Choice("speaker", who, new Settlement.Speaks(doubt.footnote(), doubt.span(), who));
    }

    @POST
    @Path("{essay}/draft/alike")
    public RestResponse<?> settleAlike(
            @PathParam("essay") UUID essay, @BeanParam Sent sent, @RestForm @Nullable String like) {
        Draft draft = draft(essay);
        if (draft.revision() != sent.revision) {
            return stale(essay, sent, null);
        }
        List<Doubt> open = doubts(draft, new Sent());
        LikeIt it = LikeIt.parse(like);
        Optional<Settlement.Together> together = it == null ? Optional.empty() : it.together(open);
        if (it == null || together.isEmpty()) {
            return refused(essay, sent, words().unfit());
        }
        return changed(essay, sent, () -> {
            drafts.settle(signedIn.id(), essay, sent.revision, together.get());
            flash.say(words().settledAlike(it.count(open)));
            return back(essay, sent, null);
        });
    }

    @POST
    @Path("{essay}/draft/undo")
    public RestResponse<?> undo(@PathParam("essay") UUID essay, @BeanParam Sent sent) {
        return changed(essay, sent, () -> {
            drafts.undo(signedIn.id(), essay, sent.revision);
            flash.say(words().undone());
            return back(essay, sent, null);
        });
    }

    /** Shows what a pasted list of notes would give; nothing is changed. */
    @POST
    @Path("{essay}/draft/notes")
    public RestResponse<?> matchNotes(
            @PathParam("essay") UUID essay, @BeanParam Sent sent, @RestForm @Nullable String notes) {
        Draft draft = draft(essay);
        String pasted = given(notes);
        if (pasted == null || pasted.length() > LONGEST_LIST) {
            FieldErrors errors = new FieldErrors()
                    .addIf(pasted == null, "notes", words().notesMissing())
                    .addIf(pasted != null, "notes", words().notesTooLong(LONGEST_LIST));
            return answer(UNUSABLE, pages.page(essay, sent.look(), errors, ""));
        }
        NotesMatch match = NotesMatch.of(draft.text().text(), pasted.replace("\r\n", "\n"));
        return answer(200, new NotesPage(library.essay(signedIn.id(), essay), draft.revision(), match));
    }

    @POST
    @Path("{essay}/draft/notes/taken")
    public RestResponse<?> takeNotes(
            @PathParam("essay") UUID essay, @BeanParam Sent sent, @RestForm @Nullable String notes) {
        Draft draft = draft(essay);
        String pasted = notes == null ? "" : notes.replace("\r\n", "\n");
        if (draft.revision() != sent.revision) {
            NotesMatch again = NotesMatch.of(draft.text().text(), pasted);
            return answer(STALE, new NotesPage(library.essay(signedIn.id(), essay), draft.revision(), again));
        }
        Settlement.Notes settlement = NotesMatch.settlement(draft.text().text(), pasted);
        if (settlement.notes().isEmpty()) {
            return refused(essay, sent, words().noneMatched());
        }
        return changed(essay, sent, () -> {
            drafts.settle(signedIn.id(), essay, sent.revision, settlement);
            flash.say(words().notesTaken(settlement.notes().size()));
            return back(essay, sent, null);
        });
    }

    /** What a form may settle: what is open, or whatever is in the passage that it was sent from. */
    private List<Doubt> doubts(Draft draft, Sent sent) {
        EssayVersion version = readings.version(draft);
        List<String> authors = draft.metadata().authors();
        String passage = given(sent.passage);
        return passage == null
                ? Doubts.of(draft.base(), draft.text(), version.reading(), authors)
                : Doubts.about(passage, draft.text(), version.reading(), authors);
    }

    /** A change; one that comes too late or does not fit changes nothing, and is said on the page. */
    private RestResponse<?> changed(UUID essay, Sent sent, Supplier<URI> change) {
        try {
            return RestResponse.seeOther(change.get());
        } catch (StaleDraft e) {
            return stale(essay, sent, null);
        } catch (Inapplicable e) {
            return refused(essay, sent, words().unfit());
        }
    }

    private RestResponse<?> stale(UUID essay, Sent sent, @Nullable String typed) {
        String said = typed == null ? words().stale() : words().stale() + " " + words().hadTyped(typed);
        return answer(STALE, pages.page(essay, sent.look(), new FieldErrors(), said));
    }

    private RestResponse<?> refused(UUID essay, Sent sent, String said) {
        return answer(UNUSABLE, pages.page(essay, sent.look(), new FieldErrors(), said));
    }

    private static URI back(UUID essay, Sent sent, @Nullable LikeIt like) {
        UriBuilder address = UriBuilder.fromPath("/library/{essay}/draft");
        if (sent.place > 1) {
            address.queryParam("place", sent.place);
        }
        if (given(sent.passage) != null) {
            address.queryParam("passage", "{passage}");
        } else if (like != null) {
            address.queryParam("like", "{like}");
        }
        return given(sent.passage) != null
                ? address.build(essay, sent.passage)
                : like != null ? address.build(essay, like.parameter()) : address.build(essay);
    }

    private DeskWords words() {
        return language.words(DeskWords.class);
    }

    private Draft draft(UUID essay) {
        return drafts.of(signedIn.id(), essay).orElseThrow(NotFoundException::new);
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static RestResponse<TemplateInstance> answer(int status, TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(page)
                .build();
    }
}
