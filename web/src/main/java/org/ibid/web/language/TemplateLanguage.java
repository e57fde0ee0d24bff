package org.ibid.web.language;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives every template the language of the request that it is rendered for. Outside of one a caller sets it, or it is English. */
@Singleton
public class TemplateLanguage {

    void everyTemplate(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(TemplateLanguage::speak);
    }

    private static void speak(TemplateInstance template) {
        ArcContainer beans = Arc.container();
        if (beans.requestContext().isActive()) {
            template.setLocale(beans.instance(Language.class).get().locale());
        }
    }
}
