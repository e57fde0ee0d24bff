package org.ibid.web.assignment;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.TextRule;

/**
 * A field of what is set beyond the kind of quiz, as the page shows it.
 *
 * @param options what may be chosen, by the names of the values; empty where a number is typed
 */
public record SettingField(String name, String value, List<String> options) {

    public SettingField {
        options = List.copyOf(options);
    }

    static List<SettingField> of(TermsForm form) {
        return SettingsForm.FIELDS.stream()
                .map(name -> new SettingField(name, form.more().getOrDefault(name, ""), options(name)))
                .toList();
    }

    public boolean chose(String option) {
        return value.equals(option);
    }

    private static List<String> options(String name) {
        return switch (name) {
            case "access" -> names(TextRule.values());
            case "counting" -> names(Counting.values());
            case "navigation" -> names(Navigation.values());
            case "during" -> names(During.Shown.values());
            case "shuffleItems", "shuffleChoices", "keyDuring", "hints" -> List.of("YES", "NO");
            case "marks", "keys", "explanations", "passages" -> names(Reveal.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
