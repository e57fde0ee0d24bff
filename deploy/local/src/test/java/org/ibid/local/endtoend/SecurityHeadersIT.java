package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.ibid.local.front.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Headers of every response of the matrix: pages, refusals, redirects, files, replies to saves; and of every asset. */
@ExtendWith(WithIbid.class)
class SecurityHeadersIT {
    private static final Set<String> DIRECTIVES =
            Set.of("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "script-src 'self'");
    private static final Pattern WIDE = Pattern.compile("unsafe-|\\*|https?:(?!//localhost)|blob:");
    /** OpenID Connect names them: they cannot have the prefix. */
    private static final Pattern OF_THE_FRAMEWORK = Pattern.compile("q_(session|auth|post_logout|session_expired).*");

    @Test
    void everyResponseOfTheMatrixCarriesThem(Ibid ibid) {
        List<MatrixRun.Reply> replies = MatrixRun.of(ibid).replies();
        SoftAssertions softly = new SoftAssertions();
        int cookies = 0;
        for (MatrixRun.Reply reply : replies) {
            check(softly, reply + " (" + reply.answer() + ")", reply.page());
            cookies += reply.page().headers().allValues("Set-Cookie").size();
        }
        softly.assertAll();
        assertThat(cookies).isPositive();
        System.out.println("headers: " + replies.size() + " responses, " + cookies + " cookies");
    }

    @Test
    void everyAssetThatAPageNamesCarriesThemAndMayBeKept(Ibid ibid) {
        List<String> assets = new ArrayList<>();
        for (Element link : ibid.visitor().get("/").html().select("link[href], script[src], img[src]")) {
            assets.add(link.hasAttr("href") ? link.attr("href") : link.attr("src"));
        }
        SoftAssertions softly = new SoftAssertions();
        for (String asset : assets) {
            Page page = ibid.visitor().getOnce(asset);
            softly.assertThat(page.status()).as(asset).isEqualTo(200);
            check(softly, asset, page);
        }
        softly.assertAll();
        assertThat(assets).hasSizeGreaterThan(2);
    }

    /** What goes wrong before web's own code is reached: too long an address, a method nobody knows, a bad path. */
    @Test
    void refusalsOfTheServerItselfCarryThemToo(Ibid ibid) {
        SoftAssertions softly = new SoftAssertions();
        for (String method : List.of("PATCH", "DELETE", "TRACE", "OPTIONS")) {
            check(softly, method, Wire.send(method, ibid.webUrl() + "/", Map.of(), ""));
        }
        check(softly, "not an id", Wire.send("GET", ibid.webUrl() + "/courses/not-an-id", Map.of(), ""));
        check(softly, "out of the root", Wire.send("GET", ibid.webUrl() + "/assets/x/..%2f..%2fx", Map.of(), ""));
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, String what, Page page) {
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
