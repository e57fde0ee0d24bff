package org.ibid.web.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ibid.web.layout.HomePanel;
import org.ibid.web.security.SignedIn;

/** A teacher's newest essays on their first page. */
@ApplicationScoped
class LibraryPanel implements HomePanel {

    private static final int SHOWN = 4;

    private final Library library;
    private final SignedIn signedIn;

    LibraryPanel(Library library, SignedIn signedIn) {
        this.library = library;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Panel(List<Essay> essays) implements TemplateInstance {}

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<TemplateInstance> forPerson() {
        if (!signedIn.hasRole(SignedIn.TEACHER)) {
            return Optional.empty();
        }
        return Optional.of(
                new Panel(library.essays(signedIn.id()).stream().limit(SHOWN).toList()));
    }
}
