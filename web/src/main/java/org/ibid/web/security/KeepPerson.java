package org.ibid.web.security;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ibid.web.people.People;
import org.ibid.web.people.Person;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps who signed in, once per process and whenever name or e-mail have changed. */
@Singleton
public class KeepPerson {

    /** Above this many people the memory is emptied; they are then written once more. */
    private static final int REMEMBERED = 20_000;

    private final People people;
    private final SignedIn signedIn;
    private final Map<UUID, Person> seen = new ConcurrentHashMap<>();

    KeepPerson(People people, SignedIn signedIn) {
        this.people = people;
        this.signedIn = signedIn;
    }

    @ServerRequestFilter
    public void keep() {
        if (signedIn.isAnonymous()) {
            return;
        }
        Person person = signedIn.person();
        if (!person.equals(seen.get(person.id()))) {
            people.seen(person);
            if (seen.size() > REMEMBERED) {
                seen.clear();
            }
            seen.put(person.id(), person);
        }
    }
}
