package org.ibid.quiz.interaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Interaction.SimpleChoice;

/** What holds for the options of any interaction that has some. */
public final class Options {

    private Options() {}

    public static List<String> ids(Interaction interaction) {
        return interaction.options().stream().map(SimpleChoice::id).toList();
    }

    /** The texts of some options, in the order in which the options stand. */
    public static String words(Interaction interaction, List<String> ids) {
        return interaction.options().stream()
                .filter(o -> ids.contains(o.id()))
                .map(SimpleChoice::text)
                .collect(Collectors.joining("; "));
    }

    /** What is wrong with the options themselves, for the teacher. */
    public static List<String> flaws(Interaction interaction) {
        List<SimpleChoice> options = interaction.options();
        List<String> flaws = new ArrayList<>();
        if (options.size() < 2) {
            flaws.add("There must be at least two options.");
        }
        if (options.stream().anyMatch(o -> o.text().isBlank())) {
            flaws.add("No option may be empty.");
        }
        if (options.stream().map(o -> o.text().strip()).distinct().count() < options.size()) {
            flaws.add("No two options may be the same.");
        }
        return flaws;
    }

    /** The reasons against options that are there and wrong. */
    public static Map<String, String> reasons(
            Interaction interaction, Map<String, String> written, List<String> right) {
        Map<String, String> reasons = new HashMap<>(written);
        reasons.keySet().retainAll(ids(interaction));
        right.forEach(reasons::remove);
        return reasons;
    }
}
