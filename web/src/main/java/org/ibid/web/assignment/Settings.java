package org.ibid.web.assignment;

import java.util.Map;
import java.util.UUID;
import org.ibid.core.quiz.Conduct;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.TextRule;
import org.ibid.core.quiz.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher may set about a quiz beyond its kind, window and limit.
 *
 * @param v shape of this record when stored as JSON; 1
 * @param tries null for any number
 * @param counting which of several tries counts
 * @param late what is taken after the close
 * @param marks when they are shown, and so on
 * @param during what is told before handing in
 */
public record Settings(
        int v,
        @Nullable Integer tries,
        Counting counting,
        Conduct conduct,
        Lateness late,
        Reveal marks,
        Reveal keys,
        Reveal explanations,
        Reveal passages,
        TextRules texts,
        During during) {

    private static final int SHAPE = 1;
    private static final int TWO_DAYS = 48;

    /** Practice: every answer is told of at once, with as many tries and hints as there can be, and none costs anything. */
    private static final During AT_ONCE = new During(During.Shown.WHY, During.MOST_TRIES, 0, true, true, 0);

    /**
     * @param hours after the close in which it may still be handed in; 0 for none
     * @param percentPerDay taken off for each day begun
     */
    public record Lateness(int hours, int percentPerDay) {
        public static final Lateness NONE = new Lateness(0, 0);

        public boolean allowed() {
            return hours > 0;
        }
    }

    public Settings {
        counting = counting == null ? Counting.BEST : counting;
        conduct = conduct == null ? Conduct.PLAIN : conduct;
        late = late == null ? Lateness.NONE : late;
        explanations = explanations == null ? keys : explanations;
        passages = passages == null ? keys : passages;
        during = during == null ? During.NOTHING : during;
    }

    /** What a kind of quiz says. */
    public static Settings of(Preset preset) {
        return new Settings(
                SHAPE,
                preset.tries(),
                Counting.BEST,
                Conduct.PLAIN,
                preset == Preset.READING_CHECK ? new Lateness(TWO_DAYS, 0) : Lateness.NONE,
                preset.marks(),
                preset.keys(),
                preset.keys(),
                preset.keys(),
                TextRules.of(preset.access()),
                preset == Preset.PRACTICE ? AT_ONCE : During.NOTHING);
    }

    /** What held for a quiz that was set before there were settings: nothing was taken late. */
    static Settings before(Preset preset) {
        Settings now = of(preset);
        return new Settings(
                SHAPE,
                now.tries,
                now.counting,
                now.conduct,
                Lateness.NONE,
                now.marks,
                now.keys,
                now.explanations,
                now.passages,
                now.texts,
                During.NOTHING);
    }

    Settings with(Map<UUID, TextRule> items) {
        return new Settings(
                v,
                tries,
                counting,
                conduct,
                late,
                marks,
                keys,
                explanations,
                passages,
                new TextRules(texts.all(), items),
                during);
    }

    /** True where something is shown only after the close, so that there must be one. */
    public boolean needsClose() {
        return marks == Reveal.AFTER_CLOSE
                || keys == Reveal.AFTER_CLOSE
                || explanations == Reveal.AFTER_CLOSE
                || passages == Reveal.AFTER_CLOSE;
    }

    public boolean sequential() {
        return conduct.navigation() == Navigation.SEQUENTIAL;
    }
}
