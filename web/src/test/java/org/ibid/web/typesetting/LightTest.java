package org.ibid.web.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ibid.core.essay.Span;
import org.junit.jupiter.api.Test;

class LightTest {

    @Test
    void whatIsWrittenInAnAddressIsReadBack() {
        Light inEssay = new Light(null, new Span(120, 184));
        Light inNote = new Light("n12", new Span(0, 40));

        assertThat(Light.parse(inEssay.parameter())).contains(inEssay);
        assertThat(Light.parse(inNote.parameter())).contains(inNote);
    }

    @Test
    void aHandMadeAddressLightsNothing() {
        assertThat(Light.parse("40-12")).isEqualTo(Optional.empty());
        assertThat(Light.parse("n1:<script>")).isEmpty();
        assertThat(Light.parse("99999999999-3")).isEmpty();
        assertThat(Light.parse(null)).isEmpty();
    }
}
