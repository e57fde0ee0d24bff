package org.ibid.web.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CarriedPreferencesTest {

    private static final UUID ADA = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID BEN = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    @Property
    void comeBackAsTheyWentWithTheirPersonAlone(@ForAll("any") Preferences chosen) {
        String cookie = CarriedPreferences.written(ADA, chosen);

        assertThat(CarriedPreferences.read(cookie, ADA)).contains(chosen);
        assertThat(CarriedPreferences.read(cookie, BEN)).isEmpty();
        assertThat(cookie).matches("[a-z0-9.-]+");
    }

    @Example
    void whatNobodyWroteIsAskedForAnew() {
        assertThat(CarriedPreferences.read("", ADA)).isEmpty();
        assertThat(CarriedPreferences.read(ADA + ".dark", ADA)).isEmpty();
        assertThat(CarriedPreferences.read(ADA + ".purple.normal.normal.serif.system.normal", ADA))
                .isEmpty();
    }

    @Provide
    Arbitrary<Preferences> any() {
        return Combinators.combine(
                        Arbitraries.of(Preferences.Theme.class),
                        Arbitraries.of(Preferences.TextSize.class),
                        Arbitraries.of(Preferences.LineSpacing.class),
                        Arbitraries.of(Preferences.Typeface.class),
                        Arbitraries.of(Preferences.Language.class),
                        Arbitraries.of(Preferences.Pace.class))
                .as(Preferences::new);
    }
}
