package org.ibid.local.endtoend;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.ibid.local.front.Page;

/** The headers that every response carries, whatever it says. */
final class SecurityHeaders {
    private static final Set<String> DIRECTIVES =
            Set.of("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "script-src 'self'");
    private static final Pattern WIDE = Pattern.compile("unsafe-|\\*|https?:(?!//localhost)|blob:");
    /** OpenID Connect names them: they cannot have the prefix. */
    private static final Pattern OF_THE_FRAMEWORK = Pattern.compile("q_(session|auth|post_logout|session_expired).*");

    private SecurityHeaders() {}

    static void check(SoftAssertions softly, String what, Page page) {
        String policy = header(page, "Content-Security-Policy");
        softly.assertThat(policy.split(";\\s*")).as("policy of %s", what).containsAll(DIRECTIVES);
        softly.assertThat(policy).as("policy of %s", what).doesNotContainPattern(WIDE);
        softly.assertThat(header(page, "X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        softly.assertThat(header(page, "Referrer-Policy")).as(what).isIn("same-origin", "no-referrer");
        softly.assertThat(header(page, "Strict-Transport-Security"))
                .as("HSTS of %s", what)
                .matches("max-age=(\\d{8,}).*");
        boolean mayBeKept = page.address().getPath().startsWith("/assets/") && page.status() == 200;
        softly.assertThat(header(page, "Cache-Control"))
                .as("caching of %s", what)
                .contains(mayBeKept ? "immutable" : "no-store");
        softly.assertThat(header(page, "Server") + header(page, "X-Powered-By"))
                .as("what names our software in %s", what)
                .isEmpty();
        page.headers().allValues("Set-Cookie").forEach(cookie -> checkCookie(softly, what, cookie));
    }

    private static void checkCookie(SoftAssertions softly, String what, String cookie) {
        String flags = cookie.toLowerCase(Locale.ROOT);
        softly.assertThat(flags).as("a cookie of %s", what).contains("; httponly", "; secure", "; path=/");
        softly.assertThat(flags).as("a cookie of %s", what).containsPattern("; samesite=(lax|strict)");
        softly.assertThat(flags).as("a cookie of %s", what).doesNotContain("; domain=");
        if (!OF_THE_FRAMEWORK.matcher(cookie).matches()) {
            softly.assertThat(cookie).as("a cookie of %s", what).startsWith("__Host-");
        }
    }

    private static String header(Page page, String name) {
        return String.join(",", page.headers().allValues(name));
    }
}
