package org.ibid.quiz.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.ibid.quiz.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the runtime role may not do, whatever the code above it tries. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@TestTransaction
class DatabaseRightsTest {

    private static final String DENIED = "42501";

    @Inject
    AgroalDataSource rows;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table quiz.more (id integer)",
                "drop table quiz.audit",
                "alter table quiz.item add column more integer",
                "update quiz.audit set action = 'x'",
                "delete from quiz.audit",
                "truncate quiz.audit",
                "update quiz.item_revision set number = 7",
                "update quiz.item_key set rationale = 'x'",
                "update quiz.essay_version set content_hash = 'x'",
                "update quiz.part_mark set score = 1",
                "update quiz.part_mark set released = true",
                "delete from quiz.part_mark",
                "update quiz.regrade set undoes = null",
                "delete from quiz.regrade",
                "update quiz.regrade_change set kept = false",
                "delete from quiz.challenge",
                "delete from quiz.attempt",
                "delete from quiz.part_response",
                "select * from quiz.flyway_schema_history",
                "create schema more",
                "create table web.more (id integer)"
            })
    void isDenied(String statement) {
        assertThatThrownBy(() -> run(statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
    }

    @Test
    void readingIsAllowed() {
        assertThatCode(() -> run("select count(*) from quiz.audit")).doesNotThrowAnyException();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = rows.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
