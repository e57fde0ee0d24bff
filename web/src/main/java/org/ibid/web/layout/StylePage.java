package org.ibid.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every component in its states, made of the tags that the pages are made of. For those who build Ibid: where it is not
 * switched on ({@code IBID_STYLE_PAGE}), there is no such page.
 */
@Path("/style")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class StylePage {

    private final boolean on;
    private final Assets assets;

    StylePage(@ConfigProperty(name = "ibid.style-page") boolean on, Assets assets) {
        this.on = on;
        this.assets = assets;
    }

    @CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Components(List<StyleColours.Colour> colours, FieldErrors wrong, FieldErrors fine)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        if (!on) {
            throw new NotFoundException();
        }
        String sheet = new String(Objects.requireNonNull(assets.file("ibid.css")), StandardCharsets.UTF_8);
        FieldErrors wrong =
                new FieldErrors().add("wrong-title", "Enter a title").add("wrong-words", "Say it in words");
        return new Components(StyleColours.of(sheet), wrong, new FieldErrors());
    }
}
