package org.ibid.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ibid.core.item.Certificate;

/** Of drafts with the same anchor and key, or the same words asked, only the best is kept. */
final class Duplicates {

    private Duplicates() {}

    static List<Passed> removed(List<Passed> passed) {
        Set<String> seen = new HashSet<>();
        List<Passed> kept = new ArrayList<>();
        List<Passed> byWorth = new ArrayList<>(passed);
        byWorth.sort(Comparator.comparingDouble((Passed p) -> -p.draft().worth())
                .thenComparingInt(p -> p.draft().anchor().start())
                .thenComparing(p -> p.draft().rule()));
        for (Passed one : byWorth) {
            String key = one.draft().form().key().toLowerCase(Locale.ROOT);
            boolean fresh = seen.add(one.draft().anchor() + " " + key);
            String prompt = one.draft().prompt();
            boolean unasked = prompt == null || seen.add(one.draft().kind() + " " + prompt.toLowerCase(Locale.ROOT));
            if (fresh && unasked) {
                kept.add(one.with(new Certificate.Check(
                        "no-duplicate", true, "No other item asks for the same answer at the same place.")));
            }
        }
        return kept;
    }
}
