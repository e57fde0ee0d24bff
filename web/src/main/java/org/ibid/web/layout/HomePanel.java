package org.ibid.web.layout;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/** A part of somebody's home page. Every bean of this kind is asked, in the order of {@link #place()}. */
public interface HomePanel {

    /** Lower comes first. Essays to review: 10. Classes: 20. */
    int place();

    /** The panel for whoever is signed in, or nothing where it says nothing to them. */
    Optional<TemplateInstance> forPerson();
}
