package org.ibid.web.ratelimit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.Config;
import org.ibid.web.audit.AuditLog;
import org.ibid.web.security.SignedIn;

/**
 * Counts what is dear by whoever is signed in. Never by address: a whole school may share one, and a class that starts
 * its quiz in the same minute is what Ibid is for.
 */
@Startup // a setting that is no number is found out now
@ApplicationScoped
public class RateLimits {

    private final Map<Dear, Turns> turns = new EnumMap<>(Dear.class);
    private final SignedIn signedIn;
    private final AuditLog audit;

    RateLimits(Config settings, SignedIn signedIn, AuditLog audit) {
        this.signedIn = signedIn;
        this.audit = audit;
        for (Dear dear : Dear.values()) {
            turns.put(dear, new Turns(settings.getValue(dear.setting(), Integer.class), System::nanoTime));
        }
    }

    /** @throws TooOften where there is no turn left */
    public void spend(Dear dear) {
        spend(dear, () -> false);
    }

    /**
     * @param excused asked only where there is no turn left: true lets them pass all the same
     * @throws TooOften where there is no turn left
     */
    public void spend(Dear dear, BooleanSupplier excused) {
        UUID person = signedIn.id();
        Duration wait = turns(dear).ask(person);
        if (wait.isZero() || excused.getAsBoolean()) {
            return;
        }
        if (turns(dear).sentAway(person)) {
            record(person, dear);
        }
        throw new TooOften(dear, wait);
    }

    /** Once, however often they then try again: the audit must not grow as fast as somebody can send. */
    private void record(UUID person, Dear dear) {
        Map<String, String> what = Map.of("of", dear.name().toLowerCase(Locale.ROOT));
        QuarkusTransaction.requiringNew().run(() -> audit.record(person, "limit.met", null, what));
    }

    private Turns turns(Dear dear) {
        Turns found = turns.get(dear);
        if (found == null) {
            throw new IllegalStateException("no turns of " + dear);
        }
        return found;
    }
}
