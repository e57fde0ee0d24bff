package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What saving one answer costs the database, over both services, counted in PostgreSQL's own log. */
@ExtendWith(WithIbid.class)
class SaveBudgetIT {
    private static final int BUDGET = 6;
    private static final Pattern EXECUTION =
            Pattern.compile("(?:web_app|quiz_app) LOG:  (?:execute [^:]*|statement): (.*)");
    private static final Pattern APART = Pattern.compile("(?i)^(begin|commit|rollback|set|show)\\b.*|^\\s*$");

    @Test
    void savingAnAnswerTakesAtMostSixStatements(Ibid ibid) throws Exception {
        Scene scene = Scene.set(ibid, "ada", "dan", "Budget");
        SaveByScript saves = new SaveByScript(scene);
        saves.save(1); // the first also fills caches
        run(ibid, "alter system set log_line_prefix = '%u '");
        run(ibid, "alter system set log_statement = 'all'");
        run(ibid, "select pg_reload_conf()");
        try {
            Thread.sleep(1500);
            List<List<String>> perSave = new ArrayList<>();
            for (int slot = 2; slot <= 5; slot++) {
                perSave.add(statementsOf(ibid, saves, slot));
            }
            // another request or a poll in the background may fall into one of them, not into all
            List<String> cheapest = perSave.stream()
                    .min((a, b) -> Integer.compare(a.size(), b.size()))
                    .orElseThrow();
            assertThat(cheapest).isNotEmpty().hasSizeLessThanOrEqualTo(BUDGET);
        } finally {
            run(ibid, "alter system reset all");
            run(ibid, "select pg_reload_conf()");
        }
    }

    private static void run(Ibid ibid, String statement) throws SQLException {
        try (Connection connection = ibid.stack().postgres().connect();
                Statement session = connection.createStatement()) {
            session.execute(statement);
        }
    }

    private static List<String> statementsOf(Ibid ibid, SaveByScript saves, int slot)
            throws IOException, InterruptedException {
        Path log = ibid.stack().settings().directory().log("postgres");
        int before = Files.readAllBytes(log).length;
        Page reply = saves.save(slot);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        Thread.sleep(300);
        byte[] all = Files.readAllBytes(log);
        return new String(all, before, all.length - before, StandardCharsets.UTF_8)
                .lines()
                .map(EXECUTION::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(statement -> !APART.matcher(statement).matches())
                .toList();
    }

    /** Saves as the page's script sends them. */
    record SaveByScript(Scene scene) {
        Page save(int slot) {
            FrontDoor door = scene.learner();
            String csrf = door.cookies().getOrDefault("__Host-csrf", "none");
            return door.once(
                    "PUT",
                    scene.attempt() + "/slots/" + slot + "/parts/" + Answers.part(scene.questions(), slot),
                    Map.of("Content-Type", "application/json", "X-CSRF-TOKEN", csrf),
                    Answers.save(scene.questions(), slot, 0, 0));
        }
    }
}
