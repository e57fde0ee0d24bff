package org.ibid.quiz.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.PublicationReceipt;
import org.ibid.core.quiz.PublishedVersion;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Sample;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
class PublicationTest {

    @Inject
    Calls calls;

    private final UUID owner = UUID.randomUUID();
    private final UUID library = UUID.randomUUID();
    private final UUID essay = UUID.randomUUID();

    @Test
    void versionIsReceivedOnceAndItsItemsWaitForReview() {
        PublishedVersion version = Sample.published(library, essay, 1, Sample.PARAGRAPHS);

        PublicationReceipt receipt = calls.publish(version);

        assertThat(receipt.items()).isEqualTo(4);
        PublicationReceipt again = calls.asService()
                .body(version)
                .put("/v1/essays/{essay}/versions/1", essay)
                .then()
                .statusCode(200)
                .extract()
                .as(PublicationReceipt.class);
        assertThat(again).isEqualTo(receipt);
        List<ItemReview> items = calls.items(owner, library, essay);
        assertThat(items)
                .extracting(item -> item.body().kind())
                .containsExactly("attribution", "termcloze", "evidence", "stance");
        assertThat(items).allSatisfy(item -> {
            assertThat(item.state()).isEqualTo(ItemState.IN_REVIEW);
            assertThat(item.keys()).hasSameSizeAs(item.body().parts());
            assertThat(item.certificate().passed()).isTrue();
            assertThat(item.body().targets())
                    .allSatisfy(target -> assertThat(target.essay()).isEqualTo(essay.toString()));
        });
    }

    @Test
    void anotherTextUnderTheSameNumberIsRefused() {
        calls.publish(Sample.published(library, essay, 1, Sample.PARAGRAPHS));

        calls.asService()
                .body(Sample.published(library, essay, 1, List.of("Something else.")))
                .put("/v1/essays/{essay}/versions/1", essay)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("version-taken"));
    }

    @Test
    void wrongHashIsRefused() {
        PublishedVersion version = Sample.published(library, essay, 1, Sample.PARAGRAPHS);

        calls.asService()
                .body(new PublishedVersion(library, essay, 1, "sha256:0", version.version()))
                .put("/v1/essays/{essay}/versions/1", essay)
                .then()
                .statusCode(422)
                .body("type", equalTo("wrong-hash"));
    }

    @Test
    void newVersionMovesItemsAndSuspendsThoseWhoseWordsAreGone() {
        calls.publish(Sample.published(library, essay, 1, Sample.PARAGRAPHS));
        String before = "A new beginning.";

        calls.publish(Sample.published(
                library,
                essay,
                2,
                List.of(before, Sample.PARAGRAPHS.get(0), Sample.PARAGRAPHS.get(1), Sample.PARAGRAPHS.get(2))));

        List<ItemReview> moved = calls.items(owner, library, essay);
        assertThat(moved).hasSize(4).allSatisfy(item -> {
            assertThat(item.suspended()).isFalse();
            assertThat(item.version()).isEqualTo(2);
            assertThat(item.revision()).isEqualTo(1);
            assertThat(item.body().targets().getFirst().position().start()).isEqualTo(before.length() + 2);
            assertThat(item.body().targets().getFirst().passageId()).isEqualTo("p2");
        });

        calls.publish(Sample.published(library, essay, 3, List.of(before, Sample.PARAGRAPHS.get(0))));

        assertThat(calls.items(owner, library, essay)).hasSize(4).allSatisfy(item -> {
            assertThat(item.suspended()).isTrue();
            assertThat(item.version()).isEqualTo(2);
        });
    }
}
