package org.ibid.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.ibid.web.layout.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class EveryResponseTest {

    static final String ADA = "00000000-0000-7000-8000-00000000ada0";

    @Inject
    Assets assets;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/library", "/nowhere", "/assets/x/nothing.css", "/session-expired", "/q/health/ready"})
    void saysHowItMayBeUsed(String path) {
        ValidatableResponse reply = given().redirects().follow(false).get(path).then();
        hasSecurityHeaders(reply);
        reply.header("Cache-Control", containsString("no-store"));
    }

    @Test
    void aVersionedAssetMayBeKeptForEver() {
        hasSecurityHeaders(given().get(assets.getPath() + "ibid.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable")));
        given().get("/assets/older/ibid.css").then().statusCode(200).header("Cache-Control", "no-store");
    }

    @Test
    void aVisitorIsSentToKeycloak() {
        given().redirects()
                .follow(false)
                .get("/sign-in")
                .then()
                .statusCode(302)
                .header("Location", startsWith("http://localhost:1/realms/ibid/protocol/openid-connect/auth"))
                .header("Location", containsString("code_challenge"))
                .header("Location", containsString("nonce"));
    }

    @Test
    void aFormSentAfterTheSignInExpiredIsGivenBack() {
        hasSecurityHeaders(given().redirects()
                .follow(false)
                .cookie("__Host-csrf", "token")
                .formParam("csrf-token", "token")
                .formParam("title", "<script>alert(1)</script>")
                .formParam("text", "\nFirst line\nSecond & \"third\"")
                .post("/library")
                .then()
                .statusCode(401)
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"))
                .body(not(containsString("<script>alert")))
                .body(containsString("\n\nFirst line\nSecond &amp; &quot;third&quot;</textarea>"))
                .body(containsString("name=\"csrf-token\" value=\"token\"")));
    }

    @Test
    @TestSecurity(user = ADA, roles = "teacher")
    void whoeverIsSignedInHasADesk() {
        given().get("/").then().statusCode(200).body(containsString("Sign out"));
    }

    @Test
    @TestSecurity(user = ADA, roles = "teacher")
    void aMissingPageSaysSo() {
        hasSecurityHeaders(
                given().get("/nowhere").then().statusCode(404).body(containsString("There is no such page")));
    }

    private static void hasSecurityHeaders(ValidatableResponse reply) {
        reply.header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'; style-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", containsString("form-action 'self' http://localhost:1;"))
                .header("Strict-Transport-Security", startsWith("max-age="))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }
}
