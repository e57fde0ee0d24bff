package org.ibid.quiz.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.PublicationReceipt;
import org.ibid.core.quiz.PublishedVersion;

/** Calls this service as web does. */
@Singleton
public class Calls {

    private final SettableClock clock;

    Calls(SettableClock clock) {
        this.clock = clock;
    }

    public RequestSpecification as(UUID person, UUID scope, Grant.Role role) {
        return json().auth()
                .oauth2(Tokens.person(person, "student", "teacher"))
                .header(Grant.HEADER, Tokens.grant(person, scope, role, clock.instant()));
    }

    public RequestSpecification asService() {
        return json().auth().oauth2(Tokens.service());
    }

    public static RequestSpecification json() {
        return given().contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    public PublicationReceipt publish(PublishedVersion version) {
        return asService()
                .body(version)
                .put("/v1/essays/{essay}/versions/{n}", version.essay(), version.number())
                .then()
                .statusCode(201)
                .extract()
                .as(PublicationReceipt.class);
    }

    public List<ItemReview> items(UUID owner, UUID library, UUID essay) {
        return List.of(as(owner, library, Grant.Role.OWNER)
                .get("/v1/essays/{essay}/items", essay)
                .then()
                .statusCode(200)
                .extract()
                .as(ItemReview[].class));
    }

    public ItemReview approve(UUID owner, UUID library, ItemReview item) {
        return as(owner, library, Grant.Role.OWNER)
                .body(new ItemDecision(item.revision(), null))
                .post("/v1/items/{item}/approval", item.item())
                .then()
                .statusCode(200)
                .extract()
                .as(ItemReview.class);
    }
}
