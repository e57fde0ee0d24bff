package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.ibid.local.front.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Headers of what no route answers: assets, and refusals of the server itself. */
@ExtendWith(WithIbid.class)
class SecurityHeadersIT {
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
            SecurityHeaders.check(softly, asset, page);
        }
        softly.assertAll();
        assertThat(assets).hasSizeGreaterThan(2);
    }

    /** What goes wrong before web's own code is reached: too long an address, a method nobody knows, a bad path. */
    @Test
    void refusalsOfTheServerItselfCarryThemToo(Ibid ibid) {
        SoftAssertions softly = new SoftAssertions();
        for (String method : List.of("PATCH", "DELETE", "TRACE", "OPTIONS")) {
            SecurityHeaders.check(softly, method, Wire.send(method, ibid.webUrl() + "/", Map.of(), ""));
        }
        SecurityHeaders.check(
                softly, "not an id", Wire.send("GET", ibid.webUrl() + "/courses/not-an-id", Map.of(), ""));
        SecurityHeaders.check(
                softly, "out of the root", Wire.send("GET", ibid.webUrl() + "/assets/x/..%2f..%2fx", Map.of(), ""));
        softly.assertAll();
    }
}
