package org.ibid.web.layout;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.ibid.web.Postgres;
import org.ibid.web.Seeds;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class NoStylePageTest {

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void whereItIsNotSwitchedOnThereIsNoSuchPage() {
        given().get("/style").then().statusCode(404).body(containsString("There is no such page"));
    }
}
