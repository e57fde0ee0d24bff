package org.ibid.local.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/**
 * A way in which somebody sees pages. A page at 200 or 400 % on a screen of 1280 pixels is laid out as on one of 640 or
 * 320.
 *
 * @param width in CSS pixels
 */
record Look(String name, int width, ColorScheme scheme, ReducedMotion motion, ForcedColors colors) {
    private static final ColorScheme LIGHT = ColorScheme.LIGHT;
    private static final ColorScheme DARK = ColorScheme.DARK;
    private static final ReducedMotion MOVING = ReducedMotion.NO_PREFERENCE;
    private static final ReducedMotion STILL = ReducedMotion.REDUCE;
    private static final ForcedColors OWN = ForcedColors.NONE;
    private static final ForcedColors FORCED = ForcedColors.ACTIVE;

    /** Each variation once, several at a time. */
    static final List<Look> SOME = List.of(
            new Look("320 px or 400 %, reduced motion, forced colours", 320, LIGHT, STILL, FORCED),
            new Look("640 px or 200 %, dark", 640, DARK, MOVING, OWN));

    /** Each variation by itself, and the dark ones of every width. */
    static final List<Look> ALL = List.of(
            new Look("1280 px", 1280, LIGHT, MOVING, OWN),
            new Look("1280 px, dark", 1280, DARK, MOVING, OWN),
            new Look("1280 px, reduced motion", 1280, LIGHT, STILL, OWN),
            new Look("1280 px, forced colours", 1280, LIGHT, MOVING, FORCED),
            new Look("1280 px, forced colours, dark", 1280, DARK, MOVING, FORCED),
            new Look("390 px", 390, LIGHT, MOVING, OWN),
            new Look("390 px, dark", 390, DARK, MOVING, OWN),
            new Look("390 px, forced colours", 390, LIGHT, MOVING, FORCED),
            new Look("640 px or 200 %", 640, LIGHT, MOVING, OWN),
            new Look("640 px or 200 %, dark", 640, DARK, MOVING, OWN),
            new Look("320 px or 400 %", 320, LIGHT, MOVING, OWN),
            new Look("320 px or 400 %, dark, reduced motion", 320, DARK, STILL, OWN));

    /** Every colour is the reader's then, and a palette of the browser's stands for it here. */
    boolean forced() {
        return colors == FORCED;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setReducedMotion(motion)
                .setForcedColors(colors);
    }
}
