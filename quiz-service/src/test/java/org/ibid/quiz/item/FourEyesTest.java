package org.ibid.quiz.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.item.Level;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.ItemWriting;
import org.ibid.core.quiz.ItemsApproval;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where four eyes are asked for: what a person wrote or changed is approved by somebody else of the same library. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@TestProfile(FourEyesTest.FourEyes.class)
class FourEyesTest {

    public static class FourEyes implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ibid.review.four-eyes", "true");
        }
    }

    @Inject
    Calls calls;

    private final UUID author = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();
    private final UUID library = UUID.randomUUID();
    private final UUID essay = UUID.randomUUID();

    @BeforeEach
    void anEssayWithItems() {
        calls.publish(Sample.published(library, essay, 1, Sample.PARAGRAPHS));
    }

    @Test
    void whatOneWroteSomebodyElseApproves() {
        ItemReview draft = written();
        calls.as(author, library, Role.OWNER)
                .body(new ItemDecision(1, null))
                .post("/v1/items/{item}/submission", draft.item())
                .then()
                .statusCode(200);

        approve(author, draft).statusCode(422).body("type", equalTo("own-item"));
        approve(colleague, draft).statusCode(200).body("state", equalTo("APPROVED"));
    }

    @Test
    void whatARuleMadeAnybodyApproves() {
        approve(author, calls.items(author, library, essay).getFirst()).statusCode(200);
    }

    @Test
    void whoeverChangedItLastIsItsAuthor() {
        ItemReview made = calls.items(author, library, essay).getFirst();
        calls.as(colleague, library, Role.OWNER)
                .body(new ItemEdit(1, made.body(), made.keys(), "Because it says so, twice."))
                .put("/v1/items/{item}", made.item())
                .then()
                .statusCode(200);
        ItemReview changed = calls.items(author, library, essay).stream()
                .filter(item -> item.item().equals(made.item()))
                .findFirst()
                .orElseThrow();

        approve(colleague, changed).statusCode(422);
        approve(author, changed).statusCode(200);
    }

    @Test
    void ofManyAtOneStrokeOnesOwnAreLeftWaiting() {
        ItemReview own = written();
        calls.as(author, library, Role.OWNER)
                .body(new ItemDecision(1, null))
                .post("/v1/items/{item}/submission", own.item());
        ItemReview made = calls.items(author, library, essay).stream()
                .filter(item -> !item.item().equals(own.item()))
                .findFirst()
                .orElseThrow();
        calls.as(author, library, Role.OWNER)
                .body(new ItemsApproval(
                        List.of(new ItemsApproval.Chosen(own.item(), 1), new ItemsApproval.Chosen(made.item(), 1))))
                .post("/v1/essays/{essay}/items/approval", essay)
                .then()
                .statusCode(200)
                .body("approved", equalTo(1));

        assertThat(calls.items(author, library, essay))
                .filteredOn(item -> item.item().equals(own.item()))
                .extracting(ItemReview::state)
                .containsExactly(ItemState.IN_REVIEW);
    }

    private ValidatableResponse approve(UUID who, ItemReview item) {
        return calls.as(who, library, Role.OWNER)
                .body(new ItemDecision(item.revision(), null))
                .post("/v1/items/{item}/approval", item.item())
                .then();
    }

    private ItemReview written() {
        ItemReview like = calls.items(author, library, essay).getFirst();
        return calls.as(author, library, Role.OWNER)
                .body(new ItemWriting(1, like.body(), like.keys(), "Because it says so.", Level.INFER, 0.5, true))
                .post("/v1/essays/{essay}/items", essay)
                .as(ItemReview.class);
    }
}
