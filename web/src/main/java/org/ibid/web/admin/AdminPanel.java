package org.ibid.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ibid.web.layout.HomePanel;
import org.ibid.web.people.People;
import org.ibid.web.security.SignedIn;

/** Whether all is well, on an administrator's first page. */
@ApplicationScoped
class AdminPanel implements HomePanel {

    private final Watch watch;
    private final People people;
    private final SignedIn signedIn;

    AdminPanel(Watch watch, People people, SignedIn signedIn) {
        this.watch = watch;
        this.people = people;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Wellbeing(Watch.Health health, long people) implements TemplateInstance {}

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Optional<TemplateInstance> forPerson() {
        return signedIn.hasRole(SignedIn.ADMIN)
                ? Optional.of(new Wellbeing(watch.look(), people.count()))
                : Optional.empty();
    }
}
