package org.ibid.web.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.web.Form.field;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.multipart;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Voice;
import org.ibid.core.importing.desk.Corrections;
import org.ibid.web.Postgres;
import org.ibid.web.Seeds;
import org.ibid.web.library.Drafts;
import org.ibid.web.library.Library;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@TestSecurity(user = DeskTest.DORA, roles = "teacher")
class DeskTest {

    /** A teacher of her own, so that her essays are on nobody else's pages. */
    static final String DORA = "00000000-0000-7000-8000-00000000d04a";

    private static final String MILL = """
            The mill on the river

            The mill was built in 1711 by two brothers who had never seen one.1 It ground rye for the whole valley until
            the flood came.2 A visitor of that year found three stones in it, and wrote nothing else down.3

            A visitor

            Ada Brook came to the valley in the spring, and Ada Brook stayed a year. “The wheel has not turned since I came
            here, and nobody can say why,” wrote Ada Brook in her diary of that spring. The miller was away.

            A miller

            “We shall not grind again before the autumn,” it says on the door, and the door has stayed shut since then. It is
            of oak, and it has two bolts, of which one is broken.4
            """;

    private static final String NOTES =
            "1. Parish book, leaf 12.\n2. The same, leaf 40.\n3. Letters, p. 7.\n9. A stray.\n";

    @Inject
    Library library;

    @Inject
    Drafts drafts;

    @Inject
    EntityManager entities;

    @Test
    void aPlaceIsSettledByOneChoiceAndStaysSettled() {
        String draft = importing(MILL);
        Document before = page(draft);
        int open = open(before);
        assertThat(open).isGreaterThan(3);
        Document after = settle(draft, before, "A paragraph", 0);
        assertThat(open(after)).isEqualTo(open - 1);
        assertThat(after.select(".doubts-progress span").text()).isEqualTo("1 of " + open + " settled");
        assertThat(open(page(draft))).isEqualTo(open - 1);
    }

    @Test
    void whatTheOriginalPrintsStandsBesideTheResult() {
        String draft = importing(MILL.replace("nothing else down.3", "nothing else down.3 Page 44 is torn."));
        Document page = page(draft + "?passage=p1");
        Element marker = page.select(".doubt").stream()
                .filter(doubt -> doubt.text().contains("It is the marker of note 1"))
                .findFirst()
                .orElseThrow();
        assertThat(marker.select(".side-source mark").text()).isEqualTo(".1");
        assertThat(marker.select(".side sup.lit").text()).isEqualTo("1");
    }

    @Test
    void theLastSettlementIsUndone() {
        String draft = importing(MILL);
        Document before = page(draft);
        Document settled = settle(draft, before, "A paragraph", 0);
        Document undone = post(draft + "/undo", settled.selectFirst("form[data-undo]"));
        assertThat(open(undone)).isEqualTo(open(before));
        assertThat(undone.select("form[data-undo]")).isEmpty();
    }

    @Test
    void itsLikeAreSettledTheSameWayAndUndoneTogether() {
        String draft = importing(MILL);
        Document before = page(draft);
        Document settled = settle(draft, before, "A paragraph", 0);
        Element alike = Objects.requireNonNull(settled.selectFirst("form[data-alike]"));
        assertThat(alike.text()).startsWith("Settle the one like it the same way");
        Document all = post(draft + "/alike", alike);
        assertThat(open(all)).isEqualTo(open(before) - 2);
        Document undone = post(draft + "/undo", all.selectFirst("form[data-undo]"));
        assertThat(open(undone)).isEqualTo(open(before) - 1);
    }

    @Test
    void aChoiceOnAPageThatIsOutOfDateChangesNothingAndLosesNothing() {
        String draft = importing(MILL);
        Document stale = page(draft);
        Document now = settle(draft, stale, "A paragraph", 0);
        String answer = form().formParam("revision", revision(stale))
                .formParam("doubt", "anything")
                .formParam("choice", "0")
                .formParam("who", "Somebody typed")
                .post(draft + "/settlements")
                .then()
                .statusCode(409)
                .extract()
                .asString();
        Document said = Jsoup.parse(answer);
        assertThat(said.select("[role=alert]").text())
                .contains("changed in the meantime")
                .contains("Somebody typed");
        assertThat(open(said)).isEqualTo(open(now));
        form().formParam("revision", revision(stale))
                .post(draft + "/undo")
                .then()
                .statusCode(409);
        form().formParam("revision", revision(stale))
                .formParam("title", "The mill")
                .formParam("authors", "A. Writer")
                .post(draft.replace("/draft", "/versions"))
                .then()
                .statusCode(409);
    }

    @Test
    void aChoiceThatIsNotOfferedChangesNothing() {
        String draft = importing(MILL);
        Document page = page(draft);
        form().formParam("revision", revision(page))
                .formParam("doubt", page.select("input[name=doubt]").val())
                .formParam("choice", "99")
                .post(draft + "/settlements")
                .then()
                .statusCode(422);
        assertThat(open(page(draft))).isEqualTo(open(page));
    }

    @Test
    void aSpeakerWhoIsTypedIsFrozenInTheVersionAndKnownToTheNextDraft() {
        String draft = importing(MILL);
        Document page = page(draft + "?place=" + placeOf(page(draft), "Who speaks?"));
        Element settle = Objects.requireNonNull(page.selectFirst(".settle"));
        form().formParam("revision", revision(page))
                .formParam("doubt", settle.select("input[name=doubt]").val())
                .formParam("choice", settle.select(".settle-typed button").val())
                .formParam("who", "The miller")
                .post(draft + "/settlements")
                .then()
                .statusCode(303);
        String essay = draft.replace("/draft", "");
        form().formParam("title", "The mill")
                .formParam("authors", "A. Writer")
                .post(essay + "/versions")
                .then()
                .statusCode(303);
        UUID id = UUID.fromString(essay.replace("/library/", ""));
        UUID dora = UUID.fromString(DORA);
        assertThat(voice(library.version(id, 1)).rule()).isEqualTo(Corrections.TEACHER);
        drafts.openFromNewest(dora, id);
        assertThat(voice(drafts.of(dora, id).orElseThrow().version()).who()).isEqualTo("The miller");
    }

    private static Voice voice(EssayVersion version) {
        return version.reading().quotations().stream()
                .flatMap(q -> q.voices().stream())
                .filter(v -> "The miller".equals(v.who()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anyPassageIsCorrectedThoughNobodyDoubtsIt() {
        String draft = importing(MILL);
        Document about = page(draft + "?passage=p2");
        assertThat(about.select(".doubt")).isNotEmpty();
        Document after = settle(draft, about, "A block quotation", 0);
        assertThat(after.select("blockquote #p2")).hasSize(1);
        assertThat(page(draft + "?passage=nowhere").select(".doubt")).isEmpty();
    }

    @Test
    void aListOfNotesIsShownMatchedBeforeItIsTaken() {
        String draft = importing(MILL);
        Document page = page(draft);
        Document match = Jsoup.parse(form().formParam("revision", revision(page))
                .formParam("notes", NOTES)
                .post(draft + "/notes")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(match.select(".match-count").text()).isEqualTo("3 of 4 notes found their words in the list.");
        assertThat(match.select(".labels li").eachText()).containsExactly("4");
        assertThat(match.select(".strays").text()).contains("A stray.");
        assertThat(page(draft).text()).doesNotContain("Parish book");
        form().formParam("revision", revision(match))
                .formParam("notes", NOTES)
                .post(draft + "/notes/taken")
                .then()
                .statusCode(303);
        assertThat(page(draft).select("aside, .notes").text()).contains("Parish book, leaf 12.");
        assertThat(page(draft).select(".note-list")).hasSize(1);
    }

    @Test
    void anEmptyListOfNotesIsAskedForAgain() {
        String draft = importing(MILL);
        form().formParam("notes", " ").post(draft + "/notes").then().statusCode(422);
    }

    @Test
    void aDraftOfBeforeIsReadFromItsOriginalOnce() {
        String draft = importing(MILL);
        UUID id = UUID.fromString(draft.replaceAll("/library/|/draft", ""));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update draft set base = null where essay = ?1")
                        .setParameter(1, id)
                        .executeUpdate());
        assertThat(page(draft).text()).contains("It ground rye for the whole valley");
        Object kept = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select base is not null from draft where essay = ?1")
                        .setParameter(1, id)
                        .getSingleResult());
        assertThat(kept).isEqualTo(true);
    }

    @Test
    void anImportThatNobodyWorksOnAnyMoreSaysSoAndBeginsAgainFromWhatWasGiven() {
        importing(MILL);
        UUID job = interrupted();
        Document page = page("/library/imports/" + job);
        assertThat(page.text()).contains("was interrupted").contains("is kept");
        String draft = form().post("/library/imports/" + job + "/again")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("https?://[^/]+", "");
        assertThat(page(draft).text()).contains("It ground rye for the whole valley");
    }

    @Test
    void anImportThatGoesOnLooksAgainByItselfAndIsCancelled() {
        importing(MILL);
        UUID job = going();
        assertThat(given().get("/library/imports/" + job)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("Refresh"))
                .isEqualTo("2");
        form().post("/library/imports/" + job + "/cancellation").then().statusCode(303);
        assertThat(page("/library/imports/" + job).text()).contains("The import was cancelled. Nothing was changed.");
    }

    @Test
    void aPasteThatTurnsOutUnreadableAfterAWhileComesBackAsItWas() {
        importing(MILL);
        UUID job = job("", "UNREADABLE", "now()");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update import_job set problem_code = 'too-large', problem = 'Its lists go too deep.'"
                                        + " where id = ?1")
                        .setParameter(1, job)
                        .executeUpdate());
        Document page = Jsoup.parse(given().get("/library/imports/" + job)
                .then()
                .statusCode(422)
                .extract()
                .asString());
        assertThat(page.select("textarea[name=text]").text()).contains("It ground rye for the whole valley");
        assertThat(page.select(".error-summary").text()).contains("Its lists go too deep.");
    }

    private UUID going() {
        return job("mill.txt", "READING", "now()");
    }

    private UUID interrupted() {
        return job("mill.txt", "READING", "now() - interval '5 minutes'");
    }

    /** A row as a process leaves it that was stopped at that time. */
    private UUID job(String file, String state, String seen) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into import_job (id, person, original, file_name, state, started_at, seen_at)"
                                        + " select ?1, person, original, '" + file + "', '" + state + "', " + seen
                                        + ", " + seen
                                        + " from import_job where person = ?2 and state = 'DONE' and file_name = '' order by started_at desc limit 1")
                        .setParameter(1, id)
                        .setParameter(2, UUID.fromString(DORA))
                        .executeUpdate());
        return id;
    }

    @Test
    @TestSecurity(user = Seeds.CLEO, roles = "teacher")
    void somebodyElsesImportIsNotThere() {
        UUID nobodys = UUID.randomUUID();
        given().get("/library/imports/" + nobodys).then().statusCode(404);
        form().post("/library/imports/" + nobodys + "/again").then().statusCode(404);
        form().post("/library/imports/" + nobodys + "/cancellation").then().statusCode(404);
        form().post("/library/" + nobodys + "/draft/undo").then().statusCode(404);
        form().post("/library/" + nobodys + "/draft/settlements").then().statusCode(404);
    }

    /** Takes the first choice with these words of any place on the desk. */
    private static Document settle(String draft, Document page, String words, int from) {
        for (int place = from; place <= Math.max(1, open(page)); place++) {
            Document there = place == 0 ? page : page(draft + "?place=" + place);
            for (Element button : there.select(".settle button[data-key]")) {
                if (button.text().endsWith(words)) {
                    Element form = button.closest("form");
                    return post(draft + "/settlements", form, "choice", button.val());
                }
            }
        }
        throw new AssertionError("nowhere: " + words);
    }

    private static Document post(String address, @Nullable Element form, String... more) {
        var request = form();
        for (Element input : Objects.requireNonNull(form).select("input[type=hidden]")) {
            if (!input.attr("name").equals("csrf-token")) {
                request = request.formParam(input.attr("name"), input.val());
            }
        }
        for (int i = 0; i + 1 < more.length; i += 2) {
            request = request.formParam(more[i], more[i + 1]);
        }
        String location = request.post(address)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("https?://[^/]+", "");
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(location)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static int open(Document page) {
        return page.select(".doubt-list li").size();
    }

    private static int placeOf(Document page, String what) {
        return page.select(".doubt-list li b").eachText().indexOf(what) + 1;
    }

    private static String revision(Document page) {
        return page.select("input[name=revision]").val();
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static String importing(String text) {
        return multipart()
                .multiPart(field("text", text))
                .multiPart(field("format", "text"))
                .post("/library/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("https?://[^/]+", "");
    }
}
