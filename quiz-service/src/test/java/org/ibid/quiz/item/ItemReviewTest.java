package org.ibid.quiz.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ItemReviewTest {

    @Inject
    Calls calls;

    private final UUID owner = UUID.randomUUID();
    private final UUID library = UUID.randomUUID();
    private final UUID essay = UUID.randomUUID();

    @BeforeEach
    void anEssayWithItems() {
        calls.publish(Sample.published(library, essay, 1, Sample.PARAGRAPHS));
    }

    @Test
    void approvedItemLeavesTheQueue() {
        ItemReview first = calls.items(owner, library, essay).getFirst();

        assertThat(calls.approve(owner, library, first).state()).isEqualTo(ItemState.APPROVED);

        ItemReview[] waiting = calls.as(owner, library, Role.OWNER)
                .get("/v1/essays/{essay}/items?state=IN_REVIEW", essay)
                .as(ItemReview[].class);
        assertThat(waiting).hasSize(3).noneMatch(item -> item.item().equals(first.item()));
    }

    @Test
    void rejectionNeedsAReasonAndKeepsIt() {
        ItemReview first = calls.items(owner, library, essay).getFirst();

        calls.as(owner, library, Role.OWNER)
                .body(new ItemDecision(1, " "))
                .post("/v1/items/{item}/rejection", first.item())
                .then()
                .statusCode(422);
        calls.as(owner, library, Role.OWNER)
                .body(new ItemDecision(1, "Two options are right."))
                .post("/v1/items/{item}/rejection", first.item())
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("rejectedBecause", equalTo("Two options are right."));
    }

    @Test
    void decisionOnAnOldRevisionIsRefused() {
        ItemReview first = calls.items(owner, library, essay).getFirst();
        edit(first, stem(first, "Asked better?")).then().statusCode(200).body("revision", equalTo(2));

        for (String decision : List.of("approval", "rejection")) {
            calls.as(owner, library, Role.OWNER)
                    .body(new ItemDecision(1, "old"))
                    .post("/v1/items/{item}/{decision}", first.item(), decision)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("type", equalTo("stale-revision"));
        }
        edit(first, stem(first, "Later?")).then().statusCode(409).body("type", equalTo("stale-revision"));
    }

    @Test
    void editIsARevisionOfAPersonAndWaitsAgain() {
        ItemReview first =
                calls.approve(owner, library, calls.items(owner, library, essay).getFirst());

        ItemReview edited = edit(first, stem(first, "Asked better?")).as(ItemReview.class);

        assertThat(edited.state()).isEqualTo(ItemState.IN_REVIEW);
        assertThat(edited.body().stem()).isEqualTo("Asked better?");
        assertThat(edited.certificate().rule()).isEqualTo("person");
        assertThat(edited.keys()).isEqualTo(first.keys());
    }

    @Test
    void editWithAKeyThatIsNoOptionIsRefusedWithWords() {
        ItemReview first = calls.items(owner, library, essay).getFirst();
        KeyForm key = new KeyForm("a", new Response.Choice("z"), List.of(), Map.of());

        edit(first, new ItemEdit(1, first.body(), List.of(key), "Because."))
                .then()
                .statusCode(422)
                .body("type", equalTo("edit-refused"))
                .body("detail", containsString("option"));
    }

    @Test
    void bodyWithoutWhatIsNeededIsRefusedByName() {
        ItemReview first = calls.items(owner, library, essay).getFirst();

        calls.as(owner, library, Role.OWNER)
                .body("{\"baseRevision\": 1, \"keys\": [], \"rationale\": \"x\"}")
                .put("/v1/items/{item}", first.item())
                .then()
                .statusCode(422)
                .body("title", containsString("body"));
        calls.as(owner, library, Role.OWNER)
                .body("{ not json")
                .put("/v1/items/{item}", first.item())
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private io.restassured.response.Response edit(ItemReview item, ItemEdit edit) {
        return calls.as(owner, library, Role.OWNER).body(edit).put("/v1/items/{item}", item.item());
    }

    private static ItemEdit stem(ItemReview item, String stem) {
        ItemBody body = item.body();
        return new ItemEdit(
                item.revision(),
                new ItemBody(body.v(), body.kind(), stem, body.targets(), body.parts()),
                item.keys(),
                item.rationale());
    }
}
