package org.ibid.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.web.audit.AuditLog;
import org.ibid.web.audit.Deed;
import org.ibid.web.people.People;
import org.ibid.web.people.Person;
import org.ibid.web.people.Seen;
import org.ibid.web.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** People, audit and health. Accounts, passwords and roles are looked after in Keycloak, never here. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(SignedIn.ADMIN)
public class AdminResource {

    private static final int PEOPLE = 50;
    private static final int DEEDS = 100;

    private final Watch watch;
    private final People people;
    private final AuditLog audit;

    AdminResource(Watch watch, People people, AuditLog audit) {
        this.watch = watch;
        this.people = people;
        this.audit = audit;
    }

    /** @param who whose name is shown; empty where Ibid itself did it */
    record DoneBy(Instant at, String who, String action, String detail) {}

    /** @param who what was looked for, as it was typed */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Administration(Watch.Health health, String who, long all, List<Seen> people, List<DoneBy> deeds)
            implements TemplateInstance {}

    @GET
    public TemplateInstance administration(@QueryParam("who") @Nullable String asked) {
        String who = Objects.requireNonNullElse(asked, "");
        return new Administration(
                watch.look(), who, people.count(), people.lastSeen(who, PEOPLE), named(audit.newest(DEEDS)));
    }

    private List<DoneBy> named(List<Deed> deeds) {
        List<UUID> ids = deeds.stream()
                .map(Deed::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Person> names = people.named(ids);
        return deeds.stream()
                .map(deed -> new DoneBy(deed.at(), name(names, deed.person()), deed.action(), words(deed.detail())))
                .toList();
    }

    private static String name(Map<UUID, Person> names, @Nullable UUID id) {
        Person person = id == null ? null : names.get(id);
        return person == null ? "" : person.name();
    }

    private static String words(Map<String, String> detail) {
        return detail.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
