package org.ibid.core.reading.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Person.Gender;
import org.ibid.core.essay.Person.Part;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.sentence.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The people of an essay and every place where a name stands, people's or not.
 *
 * @param genders what titles, given names or else the pronouns near them tell, for reading pronouns, by person
 * @param mentions by start
 */
public record People(List<Person> people, List<@Nullable Gender> genders, List<Mention> mentions) {

    /** A run of capitals; {@code person} is an index into the people or -1 where it is nobody's or may be several's. */
    public record Mention(Span span, int person, boolean possessive) {}

    private static final double ENOUGH = 2;
    /** For a bare surname that is met once and does not speak. */
    private static final double ENOUGH_FOR_ONE = 4;

    /** Signs that make a person of a word that only begins sentences: it speaks and is called a theologian. */
    private static final int TELLING = 2;

    /** Titles that are as often the adjective or noun of something else: General Election, Mother Nature. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:General|Major|Chief|Secretary|Mother|Father|Sister|Brother|Justice|Judge|Deputy|Premier)\\s");

    private static final Pattern TURNING = Pattern.compile("\\p{Ll}{3,}ing");

    private static final Pattern PLURAL = Pattern.compile(".*(?:ies|ians|ists|crats)");
    private static final Pattern LOWER_WORD = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}{3,}");

    /** @param notNames spans in which capitals are no names: titles of works */
    public static People of(List<Stretch> stretches, List<Span> notNames) {
        Set<String> lowerWords = lowerWords(stretches);
        List<NameRun> runs = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.footnote() == null) {
                runs.addAll(NameRuns.in(stretch));
            }
        }
        runs.removeIf(run -> overlapsAny(run.span(), notNames));
        runs = new ArrayList<>(NameRuns.apart(runs));
        Map<String, Integer> inside = new HashMap<>();
        runs.stream().filter(r -> !r.opensSentence()).forEach(r -> inside.merge(r.surname(), 1, Integer::sum));
        runs.removeIf(run -> onlyOpensSentence(run, lowerWords, inside));
        Identities identities = new Identities(runs);
        List<Identity> people = identities.all().stream()
                .filter(identity -> isPerson(identity, lowerWords))
                .sorted(Comparator.comparing(i -> i.runs().getFirst().span()))
                .toList();
        return build(people, runs, stretches);
    }

    private static boolean isPerson(Identity identity, Set<String> lowerWords) {
        boolean commonWord = identity.variants().stream()
                .anyMatch(v ->
                        lowerWords.contains(v.substring(v.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)));
        Evidence evidence = identity.evidence();
        boolean place = identity.variants().stream().anyMatch(NameWords::place) && !identity.full();
        double against = evidence.against() * (identity.hasFirstName() ? 0.3 : 1);
        // John Howe: a given name that is known, and nothing against it, needs no other sign
        boolean given = identity.hasKnownFirstName() && evidence.against() == 0;
        double human = evidence.human() + (given ? ENOUGH : identity.hasFirstName() ? 1 : 0);
        boolean known = identity.full() || identity.titled() || identity.byEpithet();
        double needed = known || evidence.spoke() || identity.runs().size() > 1 ? ENOUGH : ENOUGH_FOR_ONE;
        return (evidence.strong() > 0 || (identity.hasFirstName() && human >= ENOUGH))
                && !place
                && (identity.full()
                        || !commonWord
                        || !OFFICE.matcher(identity.variants().getFirst()).lookingAt())
                && (known
                        || ((identity.insideSentence() || evidence.strong() >= TELLING)
                                && !commonWord
                                && !PLURAL.matcher(identity.variants().getFirst())
                                        .matches()))
                && human - against >= needed
                && human > against * 1.5;
    }

    /** A word that begins a sentence and is met in lower case, and hardly ever with a capital elsewhere, is no name. */
    private static boolean onlyOpensSentence(NameRun run, Set<String> lowerWords, Map<String, Integer> inside) {
        String first = run.names().getFirst().toLowerCase(Locale.ROOT);
        boolean turning =
                run.names().size() == 1 && TURNING.matcher(first).matches() && !inside.containsKey(run.surname());
        return run.opensSentence()
                && run.titles().isEmpty()
                && (turning || (lowerWords.contains(first) && inside.getOrDefault(run.surname(), 0) < 2));
    }

    private static People build(List<Identity> identities, List<NameRun> runs, List<Stretch> stretches) {
        Map<Span, Integer> owner = new HashMap<>();
        List<Person> people = new ArrayList<>();
        List<@Nullable Gender> genders = new ArrayList<>();
        PronounsNear near = new PronounsNear(runs);
        for (Identity identity : identities) {
            identity.runs().forEach(run -> owner.put(run.span(), people.size()));
            List<String> variants = identity.variants();
            List<Span> mentions = identity.runs().stream().map(NameRun::span).toList();
            String id = "person" + (people.size() + 1);
            people.add(new Person(id, variants.getFirst(), variants, part(identity), identity.titleGender(), mentions));
            genders.add(identity.gender() == null ? near.of(identity) : identity.gender());
        }
        List<Mention> named = runs.stream()
                .map(run -> new Mention(run.span(), owner.getOrDefault(run.span(), -1), run.possessive()))
                .toList();
        List<Mention> mentions = Stream.concat(named.stream(), Offices.in(stretches, identities, named).stream())
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        return new People(people, genders, mentions);
    }

    private static Part part(Identity identity) {
        Evidence evidence = identity.evidence();
        if (evidence.writes() == 0 && evidence.acts() == 0) {
            return Part.UNKNOWN;
        }
        return evidence.writes() >= evidence.acts() ? Part.WRITER : Part.ACTOR;
    }

    private static Set<String> lowerWords(List<Stretch> stretches) {
        Set<String> words = new HashSet<>();
        stretches.forEach(s -> LOWER_WORD.matcher(s.text()).results().forEach(m -> words.add(m.group())));
        return words;
    }

    private static boolean overlapsAny(Span span, List<Span> others) {
        return others.stream().anyMatch(other -> other.overlaps(span));
    }
}
