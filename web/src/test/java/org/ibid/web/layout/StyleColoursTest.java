package org.ibid.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StyleColoursTest {

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(StyleColours.contrast("#000000", "#ffffff")).isEqualTo(21, within(0.01));
        assertThat(StyleColours.contrast("#ffffff", "#000000")).isEqualTo(21, within(0.01));
        assertThat(StyleColours.contrast("#777777", "#ffffff")).isEqualTo(4.48, within(0.01));
        assertThat(StyleColours.contrast("#123456", "#123456")).isEqualTo(1, within(0.01));
    }

    @Test
    void aColourIsReadInBothFormsInWhichASheetMayWriteIt() {
        assertThat(StyleColours.of("""
                :root { --paper: #ffffff; --ink: #000000; --mark: #777777; }
                @media (prefers-color-scheme: dark) { :root { --paper: #000000; --ink: #ffffff; } }
                """)).contains(new StyleColours.Colour("ink", "#000000", "#ffffff", "21.0", "21.0"));
        assertThat(StyleColours.of("--paper: light-dark(#ffffff, #000000); --ink: light-dark(#000000, #ffffff);"))
                .contains(new StyleColours.Colour("ink", "#000000", "#ffffff", "21.0", "21.0"));
    }

    @Test
    void textOfIbidsOwnSheetCanBeReadInBothThemes() {
        String sheet = new String(Objects.requireNonNull(new Assets().file("ibid.css")), StandardCharsets.UTF_8);
        List<StyleColours.Colour> text = StyleColours.of(sheet).stream()
                .filter(colour -> List.of("ink", "fine", "accent", "wrong", "right", "caution")
                        .contains(colour.name()))
                .toList();

        assertThat(text).hasSize(6).allSatisfy(colour -> {
            assertThat(Double.parseDouble(colour.onPaper())).as(colour.name()).isGreaterThanOrEqualTo(4.5);
            assertThat(Double.parseDouble(colour.onDarkPaper()))
                    .as(colour.name())
                    .isGreaterThanOrEqualTo(4.5);
        });
    }
}
