package org.ibid.web.layout;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.ibid.web.security.SignedIn;

/** The first page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class Home {

    private final SignedIn signedIn;
    private final List<HomePanel> panels;

    Home(SignedIn signedIn, @All List<HomePanel> panels) {
        this.signedIn = signedIn;
        this.panels = panels;
    }

    /** What Ibid is, for whoever has not signed in. */
    @CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Welcome() implements TemplateInstance {}

    /** @param panels rendered by their own templates, escaped there */
    @CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Desk(List<RawString> panels) implements TemplateInstance {}

    @GET
    public TemplateInstance home() {
        if (signedIn.isAnonymous()) {
            return new Welcome();
        }
        return new Desk(panels.stream()
                .sorted(Comparator.comparingInt(HomePanel::place))
                .flatMap(panel -> panel.forPerson().stream())
                .map(panel -> new RawString(panel.render()))
                .toList());
    }
}
