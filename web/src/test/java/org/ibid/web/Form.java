package org.ibid.web;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Requests that carry the token of a form, as a browser's do. */
public final class Form {

    private static final String TOKEN = "dG9rZW4tb2YtYS1mb3JtIQ";

    private Form() {}

    public static RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .cookie("__Host-csrf", TOKEN)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", TOKEN);
    }

    /** What a script sends: JSON, with the token in a header. */
    public static RequestSpecification script() {
        return given().redirects()
                .follow(false)
                .cookie("__Host-csrf", TOKEN)
                .header("X-CSRF-TOKEN", TOKEN)
                .contentType("application/json");
    }

    public static RequestSpecification multipart() {
        return given().redirects()
                .follow(false)
                .cookie("__Host-csrf", TOKEN)
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart(field("csrf-token", TOKEN));
    }

    /** A field of a multipart form, not a file. */
    public static MultiPartSpecification field(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .emptyFileName()
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .build();
    }
}
