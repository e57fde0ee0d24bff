package org.ibid.web.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Map;
import org.ibid.web.layout.Assets;

/**
 * The page that gives back what was typed when a form came after its sign-in had expired.
 *
 * @param action where the form was going
 * @param csrf the token that the form must carry
 */
@CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KeptForm(Assets assets, String action, String csrf, List<Field> fields, boolean hadFile)
        implements TemplateInstance {

    /** Shown above this length or with a line break; shorter fields travel hidden. */
    private static final int SHORT = 60;

    record Field(String name, String value) {
        public boolean isLong() {
            return value.length() > SHORT || value.indexOf('\n') >= 0;
        }
    }

    static List<Field> fields(MultiMap form, String csrfName) {
        return form.entries().stream()
                .filter(e -> !e.getKey().equals(csrfName))
                .map((Map.Entry<String, String> e) -> new Field(e.getKey(), e.getValue()))
                .toList();
    }
}
