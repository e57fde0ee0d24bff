package org.ibid.web.me;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressTest {

    @Test
    void aPathOfThisSiteIsFollowed() {
        assertThat(OwnAddress.or("/courses/c1/readings/r1?light=1-2#lit", "/me"))
                .hasToString("/courses/c1/readings/r1?light=1-2#lit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "",
                "courses",
                "/a b",
                "/\r\nSet-Cookie:x",
                "/%0d%0a"
            })
    void anythingElseIsNot(String asked) {
        assertThat(OwnAddress.or(asked, "/me")).hasToString("/me");
    }

    @Test
    void whoeverNamesNothingStaysHere() {
        assertThat(OwnAddress.or(null, "/me")).hasToString("/me");
    }
}
