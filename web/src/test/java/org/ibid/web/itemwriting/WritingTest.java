package org.ibid.web.itemwriting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.ibid.web.Form.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.ItemVerdict;
import org.ibid.core.quiz.ItemWriting;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Shelf;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions written by hand. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@TestSecurity(user = WritingTest.ADA, roles = "teacher")
class WritingTest {

    static final String ADA = "00000000-0000-7000-8000-00000000ada1";

    @Inject
    ObjectMapper json;

    private String page = "";

    @BeforeEach
    void publish() {
        ScriptedQuizService.answers(call -> Reply.problem(503, "Later"));
        String essay = Shelf.published(
                "Mills",
                "The mill stood by the river. Its owner kept two ledgers.\n\n" + "The bank failed. Nobody asked why.");
        page = "/library/" + essay + "/items/new";
        ScriptedQuizService.answers(call -> call.path().equals("/v1/kinds")
                ? Reply.ok(List.of("claim", "evidence"))
                : call.path().endsWith("/verdict")
                        ? Reply.ok(ItemVerdict.ofNew(
                                List.of(), List.of(new Certificate.Check("lint", false, "the key is the longest"))))
                        : Reply.problem(422, "Not today"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "choice",
                "multipleChoice",
                "inlineChoice",
                "textEntry",
                "numberEntry",
                "dateEntry",
                "gapMatch",
                "match",
                "order",
                "hottext",
                "textSelection",
                "shortAnswer",
                "extendedText"
            })
    void everyInteractionHasItsForm(String interaction) {
        Document form = Jsoup.parse(given().get(page + "?interaction=" + interaction)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(form.select("form.writing [name=stem]")).hasSize(1);
        assertThat(form.select("form.writing [name=rationale]")).hasSize(1);
        assertThat(form.select("[data-essay]").text()).contains("The bank failed.");
    }

    @Test
    void whatIsTypedIsSentWithItsPlacesInTheEssay() throws IOException {
        choice().post(page);

        ItemWriting sent = sent();
        assertThat(sent.body().stem()).isEqualTo("What did the owner keep?");
        assertThat(sent.body().targets())
                .extracting(t -> t.role() + " " + t.quote().exact())
                .containsExactly(
                        "STIMULUS The mill stood by the river. Its owner kept two ledgers.",
                        "EVIDENCE Its owner kept two ledgers.");
        assertThat(((Interaction.Choice) sent.body().parts().getFirst().interaction()).choices())
                .extracting(Interaction.SimpleChoice::text)
                .containsExactly("Two ledgers", "A canary");
        assertThat(sent.keys().getFirst().correct()).isEqualTo(new Response.Choice("a"));
        assertThat(sent.keys().getFirst().distractorReasons()).containsEntry("b", "It is the bank's.");
    }

    @Test
    void secondPartAsksForTheProofAndCountsOnlyAfterTheFirst() throws IOException {
        choice().formParam("proof", "yes").formParam("key-b", "s02").post(page);

        ItemBody.Part proof = sent().body().part("b");
        assertThat(proof.countsAfter()).isEqualTo("a");
        assertThat(((Interaction.Hottext) proof.interaction()).choices())
                .extracting(Interaction.Hotspan::text)
                .containsExactly("The mill stood by the river.", "Its owner kept two ledgers.");
        assertThat(sent().keys().getLast().correct()).isEqualTo(new Response.Hottext(List.of("s02")));
    }

    @Test
    void linesThatWereLeftEmptyAreNoLines() throws IOException {
        form().formParam("interaction", "match")
                .formParam("kind", "claim")
                .formParam("passage", "p1")
                .formParam("stem", "What belongs to what?")
                .formParam("rationale", "It says so.")
                .formParam("option-a-a", "River")
                .formParam("option-a-b", "Ledgers")
                .formParam("row-a-r01", "Mill")
                .formParam("row-a-r02", "Owner")
                .formParam("row-a-r03", "")
                .formParam("key-a", "r01=a", "r02=b", "r03=a")
                .post(page);

        assertThat(sent().keys().getFirst().correct())
                .isEqualTo(new Response.Match(List.of(new Response.Pair("r01", "a"), new Response.Pair("r02", "b"))));
    }

    @Test
    void sentenceToBeFoundIsWholeHoweverLittleOfItWasCopied() throws IOException {
        form().formParam("interaction", "textSelection")
                .formParam("kind", "evidence")
                .formParam("passage", "p2")
                .formParam("evidence", "two ledgers")
                .formParam("stem", "Where does it say what was kept?")
                .formParam("rationale", "It says so.")
                .post(page);

        ItemWriting sent = sent();
        Target gold = sent.body().targets().getLast();
        assertThat(gold.quote().exact()).isEqualTo("Its owner kept two ledgers.");
        assertThat(sent.keys().getFirst().correct())
                .isEqualTo(new Response.TextSelection(
                        List.of(new Response.Selected(null, gold.position().span()))));
    }

    @Test
    void wordsThatDoNotStandInTheEssayComeBackWithEverythingElse() {
        Document again = Jsoup.parse(choice().formParam("stimulus", "the windmill")
                .post(page)
                .then()
                .statusCode(422)
                .extract()
                .asString());

        assertThat(again.select("#stimulus-error").text()).contains("do not stand in the essay");
        assertThat(again.select("#stimulus").text()).isEqualTo("the windmill");
        assertThat(again.select("#option-a-b").val()).isEqualTo("A canary");
        assertThat(again.select("#key-a-a").hasAttr("checked")).isTrue();
    }

    @Test
    void checksSpeakWithoutKeepingAnything() {
        choice().post(page + "/verdict")
                .then()
                .statusCode(200)
                .body(containsString("1 check objects"))
                .body(containsString("the key is the longest"));
        choice().formParam("do", "check")
                .post(page)
                .then()
                .statusCode(200)
                .body(containsString("the key is the longest"))
                .body(containsString("What did the owner keep?"));
        assertThat(ScriptedQuizService.CALLS)
                .noneMatch(call -> call.method().equals("POST") && call.path().endsWith("/items"));
    }

    @Test
    void formComesBackWithLinesToSpare() {
        Document two = Jsoup.parse(choice().formParam("do", "check").post(page).asString());
        assertThat(two.select("[id^=option-a-]")).hasSize(4);

        Document four = Jsoup.parse(choice().formParam("option-a-d", "A parrot")
                .formParam("do", "check")
                .post(page)
                .asString());
        assertThat(four.select("[id^=option-a-]").eachAttr("value"))
                .containsExactly("Two ledgers", "A canary", "", "A parrot", "");
    }

    @Test
    void secondEssayIsPutBesideTheFirstWithoutAnyScriptAndWhatWasTypedStays() {
        String other = Shelf.published("Ferries", "The ferry crossed twice a day.\n\nNobody paid for it.");
        Document alone = Jsoup.parse(given().get(page + "?interaction=choice").asString());
        assertThat(alone.select("#beside option[value=" + other + "]").text()).isEqualTo("Ferries");
        assertThat(alone.select("[data-beside], #besideStimulus")).isEmpty();

        Document both = Jsoup.parse(choice().formParam("beside", other)
                .formParam("do", "beside")
                .post(page)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(both.select("[data-essay]")).hasSize(2);
        assertThat(both.select("[data-beside]").text()).contains("Nobody paid for it.");
        assertThat(both.select("#besideStimulus")).hasSize(1);
        assertThat(both.select("#beside option[selected]").val()).isEqualTo(other);
        assertThat(both.select("#option-a-b").val()).isEqualTo("A canary");
    }

    @Test
    void placesInBothEssaysAreSentAndTheVersionOfTheSecond() throws IOException {
        String other = Shelf.published("Ferries", "The ferry crossed twice a day.\n\nNobody paid for it.");
        choice().formParam("beside", other)
                .formParam("besideStimulus", "crossed twice")
                .formParam("besideEvidence", "Nobody paid")
                .post(page);

        ItemBody body = sent().body();
        assertThat(body.beside()).containsExactly(new ItemBody.Beside(other, 1));
        assertThat(body.targets())
                .extracting(t -> t.role() + " " + t.quote().exact() + (body.isBeside(t) ? " there" : ""))
                .containsExactly(
                        "STIMULUS The mill stood by the river. Its owner kept two ledgers.",
                        "EVIDENCE Its owner kept two ledgers.",
                        "STIMULUS crossed twice there",
                        "EVIDENCE Nobody paid there");
    }

    @Test
    void nothingCopiedOutOfTheSecondEssayIsSaidAtItsField() {
        String other = Shelf.published("Ferries", "The ferry crossed twice a day, and twice by night.");

        assertThat(besideError(choice().formParam("beside", other))).contains("Copy words out of the second essay");
        assertThat(besideError(choice().formParam("beside", other).formParam("besideStimulus", "twice")))
                .contains("2 places");
    }

    private String besideError(RequestSpecification typed) {
        String again = typed.post(page).then().statusCode(422).extract().asString();
        return Jsoup.parse(again).select("#besideStimulus-error").text();
    }

    @Test
    void somebodyElsesEssayIsNotThereToPutBeside() {
        choice().formParam("beside", "00000000-0000-7000-8000-00000000abcd")
                .post(page)
                .then()
                .statusCode(404);
    }

    private static RequestSpecification choice() {
        return form().formParam("interaction", "choice")
                .formParam("kind", "claim")
                .formParam("passage", "p1")
                .formParam("evidence", "Its owner kept two ledgers.")
                .formParam("stem", "What did the owner keep?")
                .formParam("option-a-a", "Two ledgers")
                .formParam("option-a-b", "A canary")
                .formParam("reason-a-b", "It is the bank's.")
                .formParam("option-a-c", "")
                .formParam("key-a", "a")
                .formParam("rationale", "The second sentence says so.")
                .formParam("level", "RECALL");
    }

    private ItemWriting sent() throws IOException {
        String body = ScriptedQuizService.CALLS.stream()
                .filter(call -> call.method().equals("POST") && call.path().endsWith("/items"))
                .findFirst()
                .orElseThrow()
                .body();
        return json.readValue(body, ItemWriting.class);
    }
}
