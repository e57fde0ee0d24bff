package org.ibid.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.quiz.Grant;
import org.ibid.web.assignment.Preset;
import org.ibid.web.course.JoinCode;
import org.ibid.web.storage.NewId;
import org.jspecify.annotations.Nullable;

/** Rows that a test stands on, put straight into the database, so that one person's test may need another's things. */
@ApplicationScoped
@Unremovable
public class Seeds {

    public static final String ADA = "00000000-0000-7000-8000-00000000ada0";
    public static final String BEN = "00000000-0000-7000-8000-00000000be10";
    public static final String CLEO = "00000000-0000-7000-8000-00000000c1e0";

    private final DataSource database;
    private final ObjectMapper json;
    private final Random random = new Random();

    Seeds(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public UUID person(String id, String name) {
        run(
                "insert into person (id, name, email, seen_at) values (?, ?, null, now()) on conflict do nothing",
                UUID.fromString(id),
                name);
        return UUID.fromString(id);
    }

    /** A course in Berlin's time that somebody teaches. */
    public UUID course(String title, String teacher) {
        UUID course = NewId.next();
        run(
                "insert into course (id, title, zone, join_code, created_at) values (?, ?, 'Europe/Berlin', ?, now())",
                course,
                title,
                JoinCode.draw(random).text());
        enrol(course, teacher, Grant.Role.TEACHER);
        return course;
    }

    public void enrol(UUID course, String person, Grant.Role role) {
        run(
                "insert into enrolment (course, person, role, enrolled_at) values (?, ?, ?, now())",
                course,
                person(person, "Person " + person.substring(32)),
                role.name());
    }

    public String codeOf(UUID course) {
        return (String) query("select join_code from course where id = ?", course);
    }

    public long enrolments(UUID course) {
        return (Long) query("select count(*) from enrolment where course = ?", course);
    }

    /** A published essay of somebody's library, read from Markdown. */
    public UUID essay(String owner, String title, String markdown) {
        UUID library = library(owner);
        UUID essay = NewId.next();
        run("insert into essay (id, library, title, created_at) values (?, ?, ?, now())", essay, library, title);
        run("insert into original (hash, bytes, created_at) values (?, ''::bytea, now())", "test:" + essay);
        version(essay, 1, owner, title, markdown);
        return essay;
    }

    private void version(UUID essay, int number, String owner, String title, String markdown) {
        try {
            Inspection read =
                    Inspection.of(new ImportSource("", markdown.getBytes(StandardCharsets.UTF_8)), "markdown");
            EssayVersion version =
                    EssayVersion.of(read.metadata().titled(title, List.of("A. Writer")), read.text(), read.reading());
            run(
                    "insert into essay_version (essay, number, content_hash, original, content, published_by, published_at)"
                            + " values (?, ?, ?, ?, ?::jsonb, ?, now())",
                    essay,
                    number,
                    version.contentHash(),
                    "test:" + essay,
                    json.writeValueAsString(version),
                    UUID.fromString(owner));
        } catch (UnreadableEssay | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A second version of an essay; its readings stay where they are. */
    public void secondVersion(UUID essay, String owner, String markdown) {
        version(essay, 2, owner, "Another version", markdown);
    }

    /** Publishes a second version of Ada's essay and moves the course's reading to it. */
    public void newVersion(UUID reading, String markdown) {
        UUID essay = (UUID) query("select essay from course_reading where id = ?", reading);
        version(essay, 2, ADA, "Another version", markdown);
        run("update course_reading set version = 2 where id = ?", reading);
    }

    /** A mark of somebody's, as they made it in a version. */
    public UUID mark(UUID reading, String person, String kind, Target target, String note, int version) {
        UUID mark = NewId.next();
        try {
            run(
                    "insert into mark (id, reading, person, kind, version, target, note, made_at, changed_at)"
                            + " values (?, ?, ?, ?, ?, ?::jsonb, ?, now(), now())",
                    mark,
                    reading,
                    UUID.fromString(person),
                    kind,
                    version,
                    json.writeValueAsString(target),
                    note);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return mark;
    }

    public UUID library(String owner) {
        person(owner, "Person " + owner.substring(32));
        run(
                "insert into library (id, owner, created_at) values (?, ?, now()) on conflict do nothing",
                NewId.next(),
                UUID.fromString(owner));
        return (UUID) query("select id from library where owner = ?", UUID.fromString(owner));
    }

    public UUID reading(UUID course, UUID essay) {
        UUID reading = NewId.next();
        run(
                "insert into course_reading (id, course, essay, version, added_at) values (?, ?, ?, 1, now())",
                reading,
                course,
                essay);
        return reading;
    }

    public UUID assignment(UUID course, String teacher, Preset preset, @Nullable Instant closes) {
        UUID assignment = NewId.next();
        run(
                "insert into assignment (id, course, library, quiz, title, items, max_score, preset, closes, created_by,"
                        + " created_at) values (?, ?, ?, ?, 'Soviets, week 1', 3, 3, ?, ?, ?, now())",
                assignment,
                course,
                library(teacher),
                NewId.next(),
                preset.name(),
                closes == null ? null : closes.atOffset(ZoneOffset.UTC),
                UUID.fromString(teacher));
        return assignment;
    }

    /** Gives an assignment a time limit. */
    public void limit(UUID assignment, int minutes) {
        run("update assignment set limit_minutes = ? where id = ?", minutes, assignment);
    }

    /** Gives an assignment an access code. */
    public void code(UUID assignment, String kept) {
        run("update assignment set access_code = ? where id = ?", kept, assignment);
    }

    public UUID attempt(UUID assignment, String person) {
        UUID attempt = NewId.next();
        run(
                "insert into started_attempt (attempt, assignment, person, started_at) values (?, ?, ?, now())",
                attempt,
                assignment,
                UUID.fromString(person));
        // a graded test closes the text; what web keeps of that is what the course reads
        run(
                "insert into closed_text (attempt, essay, person, course, title, until, ended)"
                        + " select ?, r.essay, ?, a.course, a.title, null, false from assignment a"
                        + " join course_reading r on r.course = a.course where a.id = ? and a.preset = 'GRADED_TEST'",
                attempt,
                UUID.fromString(person),
                assignment);
        return attempt;
    }

    /** Where somebody stopped reading. */
    public void stopped(String reading, String person, String passage) {
        run(
                "insert into reading_position (person, reading, passage, changed_at) values (?, ?, ?, now())",
                UUID.fromString(person),
                UUID.fromString(reading),
                passage);
    }

    private void run(String sql, @Nullable Object... values) {
        QuarkusTransaction.requiringNew().run(() -> update(sql, values));
    }

    private void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What kinds of notice somebody was given in a course; empty if none. */
    public String told(UUID course, String person) {
        return (String) query(
                "select coalesce(string_agg(kind, ' ' order by told_at), '') from notice where course = ? and person = ?",
                course,
                UUID.fromString(person));
    }

    private Object query(String sql, @Nullable Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> found(sql, values));
    }

    private Object found(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getObject(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
