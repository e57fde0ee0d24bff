package org.ibid.quiz.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.Grant;

/** What the audit table says was done. */
@Singleton
public class OnRecord {

    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final AgroalDataSource database;
    private final SettableClock clock;

    OnRecord(AgroalDataSource database, SettableClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A row of it, as it stands. */
    public record Deed(UUID actor, String role, UUID scope, Instant at, String detail) {}

    /** That somebody did this, just now, is written down: once. */
    public Deed once(String action, UUID object, UUID actor, UUID scope, Grant.Role role) {
        List<Deed> deeds = of(action, object);
        assertThat(deeds).as(action).hasSize(1);
        Deed deed = deeds.getFirst();
        assertThat(deed.actor()).as(action).isEqualTo(actor);
        assertThat(deed.scope()).as(action).isEqualTo(scope);
        assertThat(deed.role()).as(action).isEqualTo(role.name());
        assertThat(deed.at()).as(action).isBetween(clock.instant().minus(JUST_NOW), clock.instant());
        return deed;
    }

    public List<Deed> of(String action, UUID object) {
        return QuarkusTransaction.requiringNew().call(() -> read(action, object));
    }

    private List<Deed> read(String action, UUID object) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select actor, role, scope, at, detail"
                        + " from quiz.audit where action = ? and object = ? order by at, id")) {
            statement.setString(1, action);
            statement.setObject(2, object);
            List<Deed> deeds = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    deeds.add(new Deed(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getObject(3, UUID.class),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            rows.getString(5)));
                }
            }
            return deeds;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
