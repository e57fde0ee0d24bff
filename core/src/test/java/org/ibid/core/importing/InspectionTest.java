package org.ibid.core.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class InspectionTest {

    private static final String KEPT =
            "<figure><img alt='The mill' src='data:image/png;base64," + "iVBORw0KGgo".repeat(200) + "'></figure>";
    private static final String OUTSIDE =
            "<figure><img alt='The mill' src='https://example.org/mill.png'><figcaption>The mill.</figcaption></figure>";

    @Test
    void whatIsNotShownOfPicturesIsSaidAndNothingElse() throws Exception {
        assertThat(warnings("<p>Before.</p>" + OUTSIDE + "<p>After.</p>")).contains("pictures-not-shown");
        assertThat(warnings("<p>Before.</p>" + KEPT + "<p>After.</p>")).doesNotContain("pictures-not-shown");
        assertThat(warnings("<p>Before.</p><p>After.</p>")).doesNotContain("pictures-not-shown");
    }

    private static List<String> warnings(String body) throws UnreadableEssay {
        byte[] page = ("<html><body>" + body + "</body></html>").getBytes(UTF_8);
        return Inspection.of(new ImportSource("a.html", page), "html").warnings().stream()
                .map(ImportProblem::code)
                .toList();
    }
}
