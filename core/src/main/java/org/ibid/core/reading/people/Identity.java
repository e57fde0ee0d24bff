package org.ibid.core.reading.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.essay.Person.Gender;
import org.jspecify.annotations.Nullable;

/** The name runs that mean one person, as far as their names tell. */
final class Identity {

    /** Whether a name met so often is a person’s has been told by then. */
    private static final int MOST_WEIGHED = 2_000;

    private static final int MOSTLY = 5;

    private final List<NameRun> runs = new ArrayList<>();
    private final Set<List<String>> givenNames = new LinkedHashSet<>();
    private @Nullable Gender gender;
    private @Nullable Gender titleGender;
    private @Nullable String epithet;

    /** The first gender that is met counts. */
    void add(NameRun run) {
        runs.add(run);
        gender = gender == null ? run.gender() : gender;
        titleGender = titleGender == null ? run.titleGender() : titleGender;
        epithet = epithet == null ? run.epithet() : epithet;
        if (run.names().size() > 1) {
            givenNames.add(run.given());
        }
    }

    void addAll(Identity other) {
        other.runs.forEach(this::add);
    }

    List<NameRun> runs() {
        return runs.stream().sorted(Comparator.comparing(NameRun::span)).toList();
    }

    boolean full() {
        return !givenNames.isEmpty();
    }

    boolean titled() {
        return runs.stream().anyMatch(r -> !r.titles().isEmpty());
    }

    /** True where a capital is met that does not only open a sentence. */
    boolean insideSentence() {
        return runs.stream().anyMatch(r -> !r.opensSentence());
    }

    /**
     * Met only where a sentence opens, with nothing known as a given name, and without a sign of anybody: <i>Taking Hale at
     * his word</i>. Whoever speaks there is somebody.
     */
    boolean mayBeAnOpening() {
        return !titled()
                && !byEpithet()
                && !hasFirstName()
                && runs.stream().allMatch(NameRun::opensSentence)
                && evidence().strong() == 0;
    }

    boolean hasFirstName() {
        return runs.stream().anyMatch(NameRun::hasFirstName);
    }

    boolean hasKnownFirstName() {
        return givenNames.stream().anyMatch(names -> NameWords.firstName(names.getFirst()));
    }

    boolean hasGiven(String name) {
        return givenNames.stream().anyMatch(names -> names.contains(name));
    }

    /** Two full first names that differ are two people; an initial, a short form and a left-out name are not. */
    boolean agrees(List<String> given) {
        return givenNames.stream().allMatch(other -> agree(other, given));
    }

    private static boolean agree(List<String> one, List<String> other) {
        return same(one.getFirst(), other.getFirst())
                || one.contains(other.getFirst())
                || other.contains(one.getFirst());
    }

    private static boolean same(String one, String other) {
        if (NameWords.initial(one) || NameWords.initial(other)) {
            return one.charAt(0) == other.charAt(0);
        }
        return one.equals(other) || (one.length() > 3 && other.length() > 3 && one.startsWith(other.substring(0, 4)));
    }

    /** Pitt the Elder is not Pitt the Younger, nor Louis XIV Louis XVI. */
    boolean agreesByEpithet(NameRun run) {
        return epithet == null || run.epithet() == null || epithet.equals(run.epithet());
    }

    boolean byEpithet() {
        return epithet != null;
    }

    boolean agrees(@Nullable Gender gender) {
        Gender own = gender();
        return own == null || gender == null || own == gender;
    }

    /** The gender that titles and given names tell, for reading pronouns. */
    @Nullable
    Gender gender() {
        return gender;
    }

    @Nullable
    Gender titleGender() {
        return titleGender;
    }

    Evidence evidence() {
        return runs.stream().limit(MOST_WEIGHED).map(Evidence::of).reduce(Evidence.NONE, Evidence::plus);
    }

    /** Every form of the name, the fullest first: most given names, then a title, then the bare surname. */
    List<String> variants() {
        LinkedHashMap<String, Integer> forms = new LinkedHashMap<>();
        for (NameRun run : runs()) {
            forms.merge(run.shown(), 1, Integer::sum);
        }
        return forms.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> rare(e.getKey(), forms))
                        .thenComparingInt(e -> -weight(e.getKey()))
                        .thenComparingInt(e -> -e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    /** A title that somebody is given once, and was not brought in with, is no part of the name. */
    private static boolean rare(String form, SequencedMap<String, Integer> forms) {
        int space = form.lastIndexOf(' ');
        return space > 0
                && NameWords.title(form.substring(0, space))
                && forms.getOrDefault(form, 0) == 1
                && !forms.firstEntry().getKey().equals(form)
                && forms.getOrDefault(form.substring(space + 1), 0) >= MOSTLY;
    }

    /** Full names before titled ones before bare ones; a title adds nothing to a full name. */
    private static int weight(String form) {
        String[] words = form.split(" ");
        long titles = List.of(words).stream().filter(NameWords::title).count();
        long initials = List.of(words).stream().filter(NameWords::initial).count();
        int names = (int) (words.length - titles);
        return names * 4 - (int) initials + (titles > 0 ? (names > 1 ? -1 : 1) : 0);
    }
}
