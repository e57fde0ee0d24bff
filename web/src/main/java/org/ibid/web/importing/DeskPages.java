package org.ibid.web.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.ibid.core.importing.ImportSource;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.library.Draft;
import org.ibid.web.library.Drafts;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.library.Pictures;
import org.ibid.web.security.SignedIn;

/** The page of the import desk, for whatever settles or publishes a draft. */
@ApplicationScoped
class DeskPages {

    private final Library library;
    private final Drafts drafts;
    private final Pictures pictures;
    private final ReadDrafts readings;
    private final SignedIn signedIn;
    private final Language language;

    DeskPages(
            Library library,
            Drafts drafts,
            Pictures pictures,
            ReadDrafts readings,
            SignedIn signedIn,
            Language language) {
        this.library = library;
        this.drafts = drafts;
        this.pictures = pictures;
        this.readings = readings;
        this.signedIn = signedIn;
        this.language = language;
    }

    /** @param problem said above the page; empty for none */
    @CheckedTemplate(basePath = "importing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeskPage(Essay kept, Desk desk, PublishForm form, FieldErrors errors, String problem)
            implements TemplateInstance {}

    TemplateInstance page(UUID essay, Desk.Look look, FieldErrors errors, String problem) {
        Draft draft = draft(essay);
        return page(essay, draft, look, PublishForm.of(draft.metadata()), errors, problem);
    }

    TemplateInstance page(
            UUID essay, Draft draft, Desk.Look look, PublishForm form, FieldErrors errors, String problem) {
        ImportSource source =
                Cards.hasWords(draft.base()) ? drafts.original(draft) : new ImportSource(draft.fileName(), new byte[0]);
        Desk desk = Desk.of(
                draft,
                readings.version(draft),
                source,
                look,
                new Desk.Setting(
                        language.words(DeskWords.class),
                        language.words(ImportWords.class),
                        Warnings.in(language),
                        pictures.at("/library/" + essay + "/draft/pictures/", "")));
        return new DeskPage(library.essay(signedIn.id(), essay), desk, form, errors, problem);
    }

    private Draft draft(UUID essay) {
        return drafts.of(signedIn.id(), essay).orElseThrow(NotFoundException::new);
    }
}
