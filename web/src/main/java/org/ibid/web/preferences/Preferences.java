package org.ibid.web.preferences;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody has chosen, kept with the person and not with a device. */
public record Preferences(
        Theme theme, TextSize size, LineSpacing spacing, Typeface typeface, Language language, Pace pace) {

    /** What holds for whoever has chosen nothing, and for visitors. */
    public static final Preferences NONE = new Preferences(
            Theme.SYSTEM, TextSize.NORMAL, LineSpacing.NORMAL, Typeface.SERIF, Language.SYSTEM, Pace.NORMAL);

    /** A choice as forms and attributes of the page name it. */
    public interface Choice {
        String name();

        default String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Theme implements Choice {
        SYSTEM,
        LIGHT,
        DARK;

        /** For {@code <meta name="color-scheme">}: what the browser paints before the style sheet is there. */
        public String scheme() {
            return this == SYSTEM ? "light dark" : word();
        }
    }

    public enum TextSize implements Choice {
        SMALL,
        NORMAL,
        LARGE,
        LARGER,
        LARGEST
    }

    public enum LineSpacing implements Choice {
        NORMAL,
        WIDE,
        WIDER
    }

    public enum Typeface implements Choice {
        SERIF,
        SANS,
        /** Letters that are hard to take for each other, set wide: for dyslexic readers. */
        PLAIN
    }

    /** The language of pages; that of an essay is its own. */
    public enum Language implements Choice {
        SYSTEM,
        EN,
        DE
    }

    /** How fast an essay is read aloud; js/aloud.js knows the rates. */
    public enum Pace implements Choice {
        SLOWER,
        SLOW,
        NORMAL,
        FAST,
        FASTER
    }

    /** These with what a form says; what it does not say, or says in no known word, stays as it is. */
    public Preferences with(
            @Nullable String newTheme,
            @Nullable String newSize,
            @Nullable String newSpacing,
            @Nullable String newTypeface,
            @Nullable String newLanguage,
            @Nullable String newPace) {
        return new Preferences(
                chosen(newTheme, theme, Theme.values()),
                chosen(newSize, size, TextSize.values()),
                chosen(newSpacing, spacing, LineSpacing.values()),
                chosen(newTypeface, typeface, Typeface.values()),
                chosen(newLanguage, language, Language.values()),
                chosen(newPace, pace, Pace.values()));
    }

    private static <C extends Choice> C chosen(@Nullable String word, C otherwise, C[] choices) {
        for (C choice : choices) {
            if (choice.word().equals(word)) {
                return choice;
            }
        }
        return otherwise;
    }
}
