package org.ibid.web.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.multipart;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.core.importing.ImportSource;
import org.ibid.web.Postgres;
import org.ibid.web.library.Drafts;
import org.ibid.web.library.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A long file is taken back while it is being read. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@TestSecurity(user = CancelledImportTest.FAY, roles = "teacher")
@SuppressWarnings("NullAway.Init")
class CancelledImportTest {

    /** A teacher of her own, so that her jobs are on nobody else's pages. */
    static final String FAY = "00000000-0000-7000-8000-0000000fa140";

    private static final int WORDS = 100_000;
    private static final String SENTENCE =
            "In the %d. year the miller wrote to the bishop that “the water is low”, and the bishop did not answer.[^%d] ";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Inject
    Library library;

    @Inject
    Drafts drafts;

    @Inject
    ReadDrafts readings;

    @Inject
    EntityManager entities;

    private Imports imports;

    @BeforeEach
    void nobodyWaitsForAnImport() {
        given().get("/library").then().statusCode(200);
        imports = new Imports(library, drafts, readings, Clock.systemUTC(), Duration.ofMillis(1));
    }

    @AfterEach
    void stop() {
        imports.stop();
    }

    @Test
    void aLongImportShowsHowFarItIsAndLeavesNothingWhenItIsCancelled() throws Exception {
        List<Long> before = counts();

        ImportJob job = imports.begin(
                new Imports.Order(UUID.fromString(FAY), null, "markdown", "Untitled"),
                new ImportSource("mills.md", essay().getBytes(StandardCharsets.UTF_8)));

        assertThat(job.going()).isTrue();
        String page = "/library/imports/" + job.id();
        given().get(page)
                .then()
                .statusCode(200)
                .header("Refresh", "2")
                .body(containsString("<progress"), containsString("mills.md"));
        form().post(page + "/cancellation").then().statusCode(303);
        given().get(page)
                .then()
                .statusCode(200)
                .body(not(containsString("<progress")), containsString(page + "/again"));
        untilNobodyReads();
        given().get(page).then().statusCode(200).body(not(containsString("<progress")));
        assertThat(state(job)).isEqualTo(ImportJob.State.CANCELLED);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aFileThatWasSentAndTakenBackIsLeftInNoFolder() throws Exception {
        String page = multipart()
                .multiPart("file", "mills.md", essay().getBytes(StandardCharsets.UTF_8))
                .post("/library/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        if (page.contains("/library/imports/")) {
            form().post(page.substring(page.indexOf("/library")) + "/cancellation");
        }
        untilNobodyReads();

        assertThat(Postgres.UPLOADS).isEmptyDirectory();
    }

    @Test
    void aFileThatWasTakenBackCanBeImportedAfterAll() throws Exception {
        UUID fay = UUID.fromString(FAY);
        ImportJob job = imports.begin(
                new Imports.Order(fay, null, "markdown", "Untitled"),
                new ImportSource("mills.md", SENTENCE.formatted(1, 1).getBytes(StandardCharsets.UTF_8)));
        QuarkusTransaction.requiringNew().run(() -> imports.cancel(fay, job.id()));
        untilNobodyReads();
        long essays = counts().getFirst();

        ImportJob again = imports.again(fay, job.id(), "Untitled");
        untilNobodyReads();

        assertThat(state(again)).isEqualTo(ImportJob.State.DONE);
        assertThat(counts().getFirst()).isEqualTo(essays + 1);
    }

    private ImportJob.State state(ImportJob job) {
        return QuarkusTransaction.requiringNew()
                .call(() -> imports.job(UUID.fromString(FAY), job.id()).state());
    }

    private static String essay() {
        int sentence = SENTENCE.split(" ").length;
        StringBuilder essay = new StringBuilder("# Mills\n\n");
        IntStream.rangeClosed(1, WORDS / sentence + 1).forEach(i -> {
            essay.append(SENTENCE.formatted(i, i));
            essay.append(i % 8 == 0 ? "\n\n" : "");
        });
        essay.append("\n\n");
        IntStream.rangeClosed(1, WORDS / sentence + 1)
                .forEach(i -> essay.append("[^%d]: Parish book, leaf %d.\n\n".formatted(i, i)));
        return essay.toString();
    }

    /** Essays, drafts, versions and what is waiting to be sent. */
    private List<Long> counts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Stream.of("essay", "draft", "essay_version", "outbox")
                        .map(table -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                        .getSingleResult())
                                .longValue())
                        .toList());
    }

    private static void untilNobodyReads() throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().equals(Imports.class.getName())
                        && frame.getMethodName().equals("work"))) {
            assertThat(System.nanoTime()).as("somebody reads still").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
