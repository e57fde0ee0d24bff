package org.ibid.web.language;

import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells caches and browsers that a page depends on the language that was asked for, and which it is in. */
@Singleton
public class SaysItsLanguage {

    private final Language language;

    SaysItsLanguage(Language language) {
        this.language = language;
    }

    @ServerResponseFilter
    public void say(ContainerResponseContext reply) {
        MediaType type = reply.getMediaType();
        if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            reply.getHeaders().add(HttpHeaders.VARY.toString(), HttpHeaders.ACCEPT_LANGUAGE.toString());
            reply.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_LANGUAGE.toString(),
                            language.locale().toLanguageTag());
        }
    }
}
