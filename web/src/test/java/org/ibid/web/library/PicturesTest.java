package org.ibid.web.library;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.ibid.web.Form.field;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.multipart;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.ibid.web.Postgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@TestSecurity(user = "00000000-0000-7000-8000-00000000ada0", roles = "teacher")
class PicturesTest {

    @Test
    void aPictureOfTheFileIsShownInItsPlaceInTheDraftInTheVersionAndInTheBook() throws IOException {
        byte[] map = png(321, 123);
        String draft =
                imported(html("data:image/png;base64," + Base64.getEncoder().encodeToString(map)));
        Element shown = picture(page(draft));
        assertThat(shown.attr("alt")).isEqualTo("A map of Soho");
        assertThat(shown.attr("width")).isEqualTo("321");
        assertThat(shown.attr("height")).isEqualTo("123");
        assertThat(bytes(shown.attr("src"))).isEqualTo(map);
        String essay = draft.replace("/draft", "");
        publish(essay);
        Element published = picture(page(essay + "/versions/1"));
        assertThat(published.attr("src")).startsWith(essay + "/versions/1/pictures/");
        assertThat(bytes(published.attr("src"))).isEqualTo(map);
        assertThat(epubHolds(essay + "/versions/1/essay.epub", map)).isTrue();
    }

    @Test
    void aPictureOfAnotherTextIsNotThere() throws IOException {
        byte[] map = png(20, 10);
        String source = picture(page(imported(
                        html("data:image/png;base64," + Base64.getEncoder().encodeToString(map)))))
                .attr("src");
        String hash = source.substring(source.lastIndexOf('/') + 1);
        String other = imported("<html><body><p>No picture at all in this one.</p><p>None.</p></body></html>");
        given().get(other + "/pictures/" + hash).then().statusCode(404);
        given().get(other + "/pictures/no-hash").then().statusCode(404);
    }

    @Test
    void aPictureFromElsewhereIsSaidNotToBeShownAndNeverFetched() {
        Document page = page(imported(html("https://example.org/map.png")));
        assertThat(page.select("figure.picture img")).isEmpty();
        assertThat(page.select(".warnings").text()).contains("of a kind that pages do not show");
        assertThat(page.html()).doesNotContain("src=\"https://example.org");
    }

    private static byte[] bytes(String address) {
        return given().get(address)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asByteArray();
    }

    private static Element picture(Document page) {
        return page.select("figure.picture img").getFirst();
    }

    private static String html(String source) {
        return "<html><body><p>The first paragraph of this text.</p><figure><img alt=\"A map of Soho\" src=\"" + source
                + "\"><figcaption>The map of 1854</figcaption></figure><p>The last paragraph of this text.</p></body></html>";
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static boolean epubHolds(String address, byte[] picture) throws IOException {
        byte[] book = given().get(address).then().statusCode(200).extract().asByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (java.util.Arrays.equals(zip.readAllBytes(), picture)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void publish(String essay) {
        form().formParam("title", "The map")
                .formParam("authors", "A. Author")
                .formParam("language", "en")
                .post(essay + "/versions")
                .then()
                .statusCode(303);
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static String imported(String html) {
        String location = multipart()
                .multiPart(field("text", html))
                .multiPart(field("format", "html"))
                .post("/library/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/library"));
    }
}
