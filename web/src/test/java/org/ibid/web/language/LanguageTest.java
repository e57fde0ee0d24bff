package org.ibid.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | de",
                "de-AT, de;q=0.9, en;q=0.8 | de",
                "en-US, de;q=0.5 | en",
                "fr, de;q=0.7, en;q=0.3 | de",
                "en;q=0.3, de;q=0.7 | de",
                "DE-ch | de"
            })
    void whatTheBrowserPrefersAndIbidSpeaksIsTaken(String header, String tag) {
        assertThat(Language.asked(header)).isEqualTo(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "fr", "*", "tlh;q=1", "de;q=0", ";;;", "de;q=many", "\u0000"})
    void otherwiseItIsEnglish(String header) {
        assertThat(Language.asked(header)).isEqualTo(Locale.ENGLISH);
    }
}
