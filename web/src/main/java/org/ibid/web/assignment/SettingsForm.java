package org.ibid.web.assignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.quiz.Conduct;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.TextRule;
import org.ibid.core.quiz.TextRules;
import org.jspecify.annotations.Nullable;

/** What is set beyond the kind of quiz. An empty field means what the kind says, so that the kind alone is a whole form. */
final class SettingsForm {

    /** In the order of the page. */
    static final List<String> FIELDS = List.of(
            "access",
            "tries",
            "counting",
            "graceSeconds",
            "lateHours",
            "latePercent",
            "navigation",
            "perPage",
            "shuffleItems",
            "shuffleChoices",
            "marks",
            "keys",
            "explanations",
            "passages",
            "during",
            "itemTries",
            "tryPenalty",
            "keyDuring",
            "hints",
            "hintPenalty");

    private static final int MOST_TRIES = 100;
    private static final int LONGEST_GRACE = 600;
    private static final int LATEST_HOURS = 24 * 60;
    private static final int ALL_PERCENT = 100;
    private static final int MOST_ON_A_PAGE = 100;

    private SettingsForm() {}

    static Settings read(Typed typed, Preset preset, boolean closes) {
        Settings said = Settings.of(preset);
        Integer tries = typed.setting("tries", 0, MOST_TRIES);
        Reveal marks = typed.oneOr("marks", Reveal.values(), said.marks());
        Reveal keys = typed.oneOr("keys", Reveal.values(), said.keys());
        boolean early = marks == Reveal.ON_SUBMIT && keys == Reveal.ON_SUBMIT;
        Settings settings = new Settings(
                said.v(),
                tries == null ? said.tries() : tries == 0 ? null : tries,
                typed.oneOr("counting", Counting.values(), said.counting()),
                conduct(typed, said.conduct()),
                new Settings.Lateness(
                        typed.setting("lateHours", 0, LATEST_HOURS, said.late().hours()),
                        typed.setting("latePercent", 0, ALL_PERCENT, said.late().percentPerDay())),
                marks,
                keys,
                typed.oneOr("explanations", Reveal.values(), keys),
                typed.oneOr("passages", Reveal.values(), keys),
                TextRules.of(
                        typed.oneOr("access", TextRule.values(), said.texts().all())),
                during(typed, early ? said.during() : During.NOTHING));
        if (settings.during().any() && !early) {
            typed.wrong(
                    settings.during().tells() ? "during" : "hints",
                    typed.words().toldTooEarly());
        }
        conflicts(typed, preset, settings, closes);
        return settings;
    }

    private static During during(Typed typed, During said) {
        During during = new During(
                typed.oneOr("during", During.Shown.values(), said.shown()),
                typed.setting("itemTries", 1, During.MOST_TRIES, said.tries()),
                typed.setting("tryPenalty", 0, ALL_PERCENT, said.tryPenalty()),
                typed.yes("keyDuring", said.keyed()),
                typed.yes("hints", said.hints()),
                typed.setting("hintPenalty", 0, ALL_PERCENT, said.hintPenalty()));
        if (!during.tells() && !typed.text("itemTries").isEmpty() && during.tries() > 1) {
            typed.wrong("itemTries", typed.words().triesUntold());
        }
        return during;
    }

    private static Conduct conduct(Typed typed, Conduct said) {
        Navigation navigation = typed.oneOr("navigation", Navigation.values(), said.navigation());
        int perPage = typed.setting("perPage", 0, MOST_ON_A_PAGE, said.perPage());
        if (navigation == Navigation.SEQUENTIAL && typed.text("perPage").equals("0")) {
            typed.wrong("perPage", typed.words().sequentialNeedsPages());
        }
        return new Conduct(
                typed.setting("graceSeconds", 0, LONGEST_GRACE, said.graceSeconds()),
                navigation,
                perPage,
                typed.yes("shuffleItems", said.shuffleItems()),
                typed.yes("shuffleChoices", said.shuffleChoices()));
    }

    private static void conflicts(Typed typed, Preset preset, Settings settings, boolean closes) {
        AssignmentWords words = typed.words();
        if (preset == Preset.GRADED_TEST && settings.keys() == Reveal.ON_SUBMIT) {
            typed.wrong("keys", words.gradedKeysTooEarly());
        }
        if (earlier(settings.explanations(), settings.keys())) {
            typed.wrong("explanations", words.beforeTheKeys());
        }
        if (earlier(settings.passages(), settings.keys())) {
            typed.wrong("passages", words.beforeTheKeys());
        }
        if (settings.late().percentPerDay() > 0 && !settings.late().allowed()) {
            typed.wrong("latePercent", words.percentWithoutLate());
        }
        if (!typed.text("lateHours").isEmpty() && settings.late().allowed() && !closes) {
            typed.wrong("lateHours", words.lateWithoutClose());
        }
        if (!typed.text("counting").isEmpty() && Integer.valueOf(1).equals(settings.tries())) {
            typed.wrong("counting", words.countingOneTry());
        }
        if (settings.texts().all() == TextRule.OPEN_AFTER_FIRST_TRY
                && Integer.valueOf(1).equals(settings.tries())) {
            typed.wrong("access", words.openAfterOnlyTry());
        }
    }

    private static boolean earlier(Reveal one, Reveal other) {
        return one.compareTo(other) < 0;
    }

    static Map<String, String> typed(Typed typed) {
        Map<String, String> again = new LinkedHashMap<>();
        FIELDS.forEach(field -> again.put(field, typed.text(field)));
        return again;
    }

    /** Terms as they stand; what the kind of quiz says anyway stays empty. */
    static Map<String, String> of(Terms terms) {
        Map<String, String> now = written(terms.settings());
        Map<String, String> said = written(Settings.of(terms.preset()));
        Map<String, String> more = new LinkedHashMap<>();
        FIELDS.forEach(field -> {
            String value = now.getOrDefault(field, "");
            more.put(field, value.equals(said.get(field)) ? "" : value);
        });
        return more;
    }

    /** What a kind of quiz says about a field, as the field would say it. */
    static String said(Preset preset, String field) {
        return written(Settings.of(preset)).getOrDefault(field, "");
    }

    private static Map<String, String> written(Settings settings) {
        Map<String, String> fields = new LinkedHashMap<>();
        Conduct conduct = settings.conduct();
        fields.put("access", settings.texts().all().name());
        fields.put("tries", tries(settings.tries()));
        fields.put("counting", settings.counting().name());
        fields.put("graceSeconds", Integer.toString(conduct.graceSeconds()));
        fields.put("lateHours", Integer.toString(settings.late().hours()));
        fields.put("latePercent", Integer.toString(settings.late().percentPerDay()));
        fields.put("navigation", conduct.navigation().name());
        fields.put("perPage", Integer.toString(conduct.perPage()));
        fields.put("shuffleItems", yesNo(conduct.shuffleItems()));
        fields.put("shuffleChoices", yesNo(conduct.shuffleChoices()));
        fields.put("marks", settings.marks().name());
        fields.put("keys", settings.keys().name());
        fields.put("explanations", settings.explanations().name());
        fields.put("passages", settings.passages().name());
        During during = settings.during();
        fields.put("during", during.shown().name());
        fields.put("itemTries", Integer.toString(during.tries()));
        fields.put("tryPenalty", Integer.toString(during.tryPenalty()));
        fields.put("keyDuring", yesNo(during.keyed()));
        fields.put("hints", yesNo(during.hints()));
        fields.put("hintPenalty", Integer.toString(during.hintPenalty()));
        return fields;
    }

    private static String tries(@Nullable Integer tries) {
        return tries == null ? "0" : tries.toString();
    }

    private static String yesNo(boolean yes) {
        return yes ? "YES" : "NO";
    }
}
