package org.ibid.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Custom properties must be written out for each way into a theme; written twice, they could drift apart. */
class TokensTest {

    private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+): (#[0-9a-f]+);");

    @Test
    void theDarkThemeIsTheSameByWishOfTheSystemAndByChoice() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/assets/css/tokens.css"));
        String bySystem = after(sheet, ":root:not([data-theme=\"light\"]) {");
        String byChoice = after(sheet, ":root[data-theme=\"dark\"] {");

        assertThat(tokens(bySystem)).isNotEmpty().isEqualTo(tokens(byChoice));
    }

    @Test
    void darkNamesEveryColourThatLightNames() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/assets/css/tokens.css"));

        assertThat(names(after(sheet, ":root[data-theme=\"dark\"] {"))).isEqualTo(names(after(sheet, ":root {")));
    }

    @Test
    void paperIsNeverDark() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/assets/css/tokens.css"));

        for (String dark : List.of(":root:not([data-theme=\"light\"]) {", ":root[data-theme=\"dark\"] {")) {
            String before = sheet.substring(0, sheet.indexOf(dark));
            assertThat(before.substring(before.lastIndexOf("@media"))).startsWith("@media screen");
        }
    }

    private static String after(String sheet, String selector) {
        int start = sheet.indexOf(selector);
        assertThat(start).as(selector).isNotNegative();
        return sheet.substring(start, sheet.indexOf('}', start));
    }

    private static List<String> tokens(String rule) {
        return TOKEN.matcher(rule).results().map(r -> r.group()).toList();
    }

    private static List<String> names(String rule) {
        return TOKEN.matcher(rule).results().map(r -> r.group(1)).collect(Collectors.toList());
    }
}
