package org.ibid.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameSiteOnlyTest {

    @Test
    void theBrowsersOwnWordComesFirst() {
        assertThat(SameSiteOnly.ours("same-origin", "null", "ibid.example")).isTrue();
        assertThat(SameSiteOnly.ours("none", null, "ibid.example")).isTrue();
        assertThat(SameSiteOnly.ours("cross-site", "https://ibid.example", "ibid.example"))
                .isFalse();
        assertThat(SameSiteOnly.ours("same-site", "https://other.example", "ibid.example"))
                .isFalse();
    }

    @Test
    void olderBrowsersNameTheOrigin() {
        assertThat(SameSiteOnly.ours(null, "https://ibid.example", "ibid.example"))
                .isTrue();
        assertThat(SameSiteOnly.ours(null, "http://localhost:8080", "localhost:8080"))
                .isTrue();
        assertThat(SameSiteOnly.ours(null, "http://localhost:8081", "localhost:8080"))
                .isFalse();
        assertThat(SameSiteOnly.ours(null, "https://evil.example", "ibid.example"))
                .isFalse();
        assertThat(SameSiteOnly.ours(null, "null", "ibid.example")).isFalse();
    }

    @Test
    void whoSaysNothingIsLeftToTheTokenOfTheForm() {
        assertThat(SameSiteOnly.ours(null, null, "ibid.example")).isTrue();
    }
}
