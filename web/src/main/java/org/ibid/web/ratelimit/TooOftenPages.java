package org.ibid.web.ratelimit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ibid.web.language.Language;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The page for somebody who has to wait a little: why, for how long, and what does not have to. */
@Singleton
public class TooOftenPages {

    private final Language language;

    TooOftenPages(Language language) {
        this.language = language;
    }

    @CheckedTemplate(basePath = "ratelimit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TooOftenPage(String what, int status) implements TemplateInstance {}

    @ServerExceptionMapper
    public Response tooOften(TooOften e) {
        String what = e.inWords(language.words(RatelimitWords.class));
        return Response.status(TooOften.STATUS)
                .header(HttpHeaders.RETRY_AFTER, e.seconds())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new TooOftenPage(what, TooOften.STATUS).render())
                .build();
    }
}
