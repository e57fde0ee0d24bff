package org.ibid.quiz.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.core.item.Certificate;
import org.ibid.core.quiz.EditImpact;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.PublishedVersion;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An edit beside a passage: its words stay, and a check of its question no longer holds. What is foretold happens. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class ForesightTest {

    private static final List<String> WHOLE =
            Stream.concat(Sample.PARAGRAPHS.stream(), Stream.of(Sample.GUILD)).toList();

    /** A wrong option is named beside the gap. */
    private static final List<String> EDITED = Stream.concat(
                    Sample.PARAGRAPHS.stream(), Stream.of(Sample.GUILD + " The council had refused to give a penny."))
            .toList();

    private final UUID owner = UUID.randomUUID();
    private final UUID library = UUID.randomUUID();
    private final UUID essay = UUID.randomUUID();

    @Inject
    Calls calls;

    @BeforeEach
    void anEssayWithItsQuestions() {
        calls.publish(Sample.read(library, essay, 1, WHOLE));
    }

    @Test
    void aCheckThatWouldFailIsForetoldAndTakesTheQuestionOutOfUseWhenTheEditIsPublished() {
        ItemReview item = calls.approve(owner, library, guild());
        calls.as(owner, library, Role.OWNER)
                .body(new QuizDraft("On wheels", List.of(item.item())))
                .post("/v1/quizzes")
                .then()
                .statusCode(201);

        EditImpact foretold = impact(EDITED);

        assertThat(foretold.unmoved()).isEqualTo(5);
        assertThat(foretold.doubtful()).isEmpty();
        assertThat(foretold.failing()).singleElement().satisfies(one -> {
            assertThat(one.item()).isEqualTo(item.item());
            assertThat(one.outOfUse()).isTrue();
            assertThat(one.checks()).singleElement().satisfies(ForesightTest::namesTheCouncil);
        });
        assertThat(foretold.quizzes()).singleElement().satisfies(quiz -> {
            assertThat(quiz.title()).isEqualTo("On wheels");
            assertThat(quiz.items()).isEqualTo(1);
        });
        assertThat(guild().state()).isEqualTo(ItemState.APPROVED);

        calls.publish(Sample.read(library, essay, 2, EDITED));

        ItemReview after = guild();
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.state()).isEqualTo(ItemState.IN_REVIEW);
        assertThat(after.suspended()).isFalse();
        assertThat(after.certificate().checks())
                .filteredOn(check -> !check.pass())
                .singleElement()
                .satisfies(ForesightTest::namesTheCouncil);
    }

    @Test
    void aQuestionThatIsNotInUseIsForetoldWithoutLeavingAnything() {
        EditImpact foretold = impact(EDITED);

        assertThat(foretold.failing())
                .singleElement()
                .satisfies(one -> assertThat(one.outOfUse()).isFalse());
        assertThat(foretold.quizzes()).isEmpty();
    }

    @Test
    void ofARejectedQuestionNothingIsForetold() {
        ItemReview item = guild();
        calls.as(owner, library, Role.OWNER)
                .body(new ItemDecision(item.revision(), "Too easy."))
                .post("/v1/items/{item}/rejection", item.item())
                .then()
                .statusCode(200);

        assertThat(impact(EDITED).failing()).isEmpty();
    }

    @Test
    void anEditElsewhereFailsNoCheck() {
        List<String> elsewhere = Stream.concat(Stream.of("The council had refused to give a penny."), WHOLE.stream())
                .toList();

        assertThat(impact(elsewhere).failing()).isEmpty();
        calls.publish(Sample.read(library, essay, 2, elsewhere));
        assertThat(guild().certificate().passed()).isTrue();
    }

    private static void namesTheCouncil(Certificate.Check check) {
        assertThat(check.gate()).isEqualTo("not-named-near");
        assertThat(check.evidence()).contains("council");
    }

    private ItemReview guild() {
        return calls.items(owner, library, essay).stream()
                .filter(item -> item.body().kind().equals("bodycloze"))
                .findFirst()
                .orElseThrow();
    }

    private EditImpact impact(List<String> paragraphs) {
        PublishedVersion wouldBe = Sample.read(library, essay, 2, paragraphs);
        return calls.as(owner, library, Role.OWNER)
                .body(wouldBe.version())
                .post("/v1/essays/{essay}/impact", essay)
                .then()
                .statusCode(200)
                .extract()
                .as(EditImpact.class);
    }
}
