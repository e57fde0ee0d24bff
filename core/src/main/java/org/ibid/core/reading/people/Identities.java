package org.ibid.core.reading.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.essay.Person.Gender;
import org.jspecify.annotations.Nullable;

/** Sorts name runs into identities: full names first, then those with a title, then bare surnames and first names. */
final class Identities {

    private static final int LONG_ENOUGH_FOR_A_SLIP = 8;

    private final Map<String, List<Identity>> bySurname = new LinkedHashMap<>();
    private final List<NameRun> ambiguous = new ArrayList<>();

    Identities(List<NameRun> runs) {
        List<NameRun> toldApart = runs.stream()
                .sorted(Comparator.comparing(r -> r.epithet() == null))
                .toList();
        toldApart.stream().filter(r -> r.names().size() > 1).forEach(this::addFull);
        bySurname.values().forEach(Identities::withoutOpenings);
        toldApart.stream()
                .filter(r -> r.names().size() == 1 && !r.titles().isEmpty())
                .forEach(this::addShort);
        toldApart.stream()
                .filter(r -> r.names().size() == 1 && r.titles().isEmpty())
                .forEach(this::addShort);
        mergeSlips();
    }

    List<Identity> all() {
        return bySurname.values().stream().flatMap(List::stream).toList();
    }

    /** Runs that may mean one of several people. */
    List<NameRun> ambiguous() {
        return ambiguous;
    }

    private void addFull(NameRun run) {
        List<Identity> same = bySurname.computeIfAbsent(key(run.surname()), k -> new ArrayList<>());
        List<Identity> agreeing = same.stream()
                .filter(i -> i.agrees(run.given()) && i.agrees(run.gender()) && i.agreesByEpithet(run))
                .toList();
        if (agreeing.isEmpty()) {
            same.add(identityOf(run));
        } else if (run.epithet() == null
                && agreeing.stream().filter(Identity::byEpithet).count() > 1) {
            ambiguous.add(run);
        } else {
            agreeing.getFirst().add(run);
        }
    }

    /** <i>Taking Hale at his word</i> is nobody beside John Hale. */
    private static void withoutOpenings(List<Identity> same) {
        if (!same.stream().allMatch(Identity::mayBeAnOpening)) {
            same.removeIf(Identity::mayBeAnOpening);
        }
    }

    private void addShort(NameRun run) {
        List<Identity> same = bySurname.computeIfAbsent(key(run.surname()), k -> new ArrayList<>());
        Gender gender = run.titleGender();
        List<Identity> agreeing = same.stream()
                .filter(i -> i.agrees(gender) && i.agreesByEpithet(run))
                .toList();
        Identity byFirstName = same.isEmpty() ? onlyOneCalled(run.surname()) : null;
        if (agreeing.size() == 1) {
            agreeing.getFirst().add(run);
        } else if (agreeing.size() > 1) {
            ambiguous.add(run);
        } else if (byFirstName != null && run.titles().isEmpty()) {
            byFirstName.add(run);
        } else {
            same.add(identityOf(run));
        }
    }

    private @Nullable Identity onlyOneCalled(String firstName) {
        if (!NameWords.firstName(firstName)) {
            return null;
        }
        List<Identity> called =
                all().stream().filter(i -> i.hasGiven(firstName)).toList();
        return called.size() == 1 ? called.getFirst() : null;
    }

    /** A long surname that differs from another in one letter and is met once is a slip of the pen. */
    private void mergeSlips() {
        for (String key : List.copyOf(bySurname.keySet())) {
            List<Identity> slips = bySurname.getOrDefault(key, List.of());
            if (key.length() < LONG_ENOUGH_FOR_A_SLIP
                    || slips.size() != 1
                    || slips.getFirst().full()
                    || slips.getFirst().runs().size() > 1) {
                continue;
            }
            List<String> near = bySurname.keySet().stream()
                    .filter(other -> oneLetterApart(key, other))
                    .toList();
            if (near.size() == 1
                    && bySurname.getOrDefault(near.getFirst(), List.of()).size() == 1) {
                bySurname.getOrDefault(near.getFirst(), List.of()).getFirst().addAll(slips.getFirst());
                bySurname.remove(key);
            }
        }
    }

    private static boolean oneLetterApart(String one, String other) {
        if (one.length() != other.length() || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < one.length(); i++) {
            apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return apart == 1;
    }

    private static Identity identityOf(NameRun run) {
        Identity identity = new Identity();
        identity.add(run);
        return identity;
    }

    /** The surname without its particles, so that Hoffmann is von Hoffmann. */
    private static String key(String surname) {
        return surname.substring(surname.lastIndexOf(' ') + 1).replace('’', '\'');
    }
}
