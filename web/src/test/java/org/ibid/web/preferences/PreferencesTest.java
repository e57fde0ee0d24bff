package org.ibid.web.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.web.preferences.Preferences.LineSpacing;
import org.ibid.web.preferences.Preferences.Theme;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    @Test
    void whatAFormDoesNotSayStaysAsItIs() {
        Preferences dark = Preferences.NONE.with("dark", null, null, null, null, null);

        assertThat(dark.with(null, null, "wide", null, null, null))
                .isEqualTo(new Preferences(
                        Theme.DARK,
                        Preferences.NONE.size(),
                        LineSpacing.WIDE,
                        Preferences.NONE.typeface(),
                        Preferences.NONE.language(),
                        Preferences.NONE.pace()));
    }

    @Test
    void anUnknownWordChangesNothing() {
        assertThat(Preferences.NONE.with("purple", "0", "", "DARK", "tlh", "\"><script>"))
                .isEqualTo(Preferences.NONE);
    }
}
