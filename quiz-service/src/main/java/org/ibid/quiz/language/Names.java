package org.ibid.quiz.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.lexicon.WordList;

/** The people of an essay by the forms of their names. */
public final class Names {

    private static final Pattern PRONOUN = Pattern.compile("\\b(?:he|him|his|himself|she|her|hers|herself)\\b");
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?i)\\b(?:man|woman|writer|author|king|queen|leader|historian|general|person|mother|father|officer|doctor|nobody|everybody|anyone|someone|whoever|who)\\b");

    /** How a letter begins names nobody: {@code Dearest Augusta}. */
    private static final Pattern ADDRESS = Pattern.compile("^(?:My )?Dear(?:est)?\\b");

    private static final Pattern PARTICLE = Pattern.compile(
            "(?<![\\p{L}-])(?:(?:[Ll]a|[Ll]e|[Ll]es|[Dd]e|[Dd]el|[Dd]u|[Dd]es|[Dd]i|[Dd]a|[Dd]os|[Vv]on|[Vv]an|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Zz]u|[Ss]t\\.?|[Ss]aint) )+[\\p{L}’'-]+$");

    private static final Set<String> FIRST_NAMES = Stream.of("m", "f")
            .flatMap(p -> WordList.of("first-names", p).stream())
            .collect(Collectors.toSet());

    private final List<Person> people;

    Names(EssayVersion version) {
        this.people = version.reading().people().stream()
                .filter(p -> !ADDRESS.matcher(p.name()).find())
                .toList();
    }

    public List<Person> people() {
        return people;
    }

    public Optional<Person> person(String id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public Optional<Person> named(String form) {
        return people.stream()
                .filter(p -> p.name().equals(form) || p.variants().contains(form))
                .findFirst();
    }

    /** Every form of a person's name, the surname among them. */
    public static List<String> forms(Person person) {
        List<String> forms = new ArrayList<>();
        forms.add(person.name());
        forms.addAll(person.variants());
        forms.add(surname(person));
        forms.add(bare(person));
        return forms.stream().distinct().toList();
    }

    /** With the particle that belongs to it: <i>La Salle</i>, <i>von Holst</i>. */
    public static String surname(Person person) {
        String bare = bare(person);
        Matcher particle = PARTICLE.matcher(person.name());
        return particle.find() && person.name().endsWith(" " + bare)
                ? person.name().substring(particle.start())
                : bare;
    }

    /** Called by a first name alone: which of those who bear it is meant, nobody can say. */
    public static boolean familiar(Person person) {
        return FIRST_NAMES.contains(person.name());
    }

    private static String bare(Person person) {
        return person.variants().stream()
                .filter(v -> !v.contains(" ")
                        && (!FIRST_NAMES.contains(v) || person.name().endsWith(v)))
                .min(Comparator.comparingInt((String v) -> person.name().endsWith(v) ? 0 : 1))
                .orElseGet(() -> person.name().substring(person.name().lastIndexOf(' ') + 1));
    }

    /** True where any form of the name stands in a text. */
    public static boolean standsIn(Person person, String text) {
        return forms(person).stream().anyMatch(f -> Words.stands(f, text));
    }

    /** The first <i>he</i> or <i>she</i> of a text that no name before it can mean. */
    public Optional<String> loosePronoun(String text) {
        Matcher pronoun = PRONOUN.matcher(text);
        if (!pronoun.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, pronoun.start());
        return SOMEBODY.matcher(before).find() || people.stream().anyMatch(p -> standsIn(p, before))
                ? Optional.empty()
                : Optional.of(pronoun.group());
    }

    public List<Person> mentionedIn(Span span) {
        return people.stream()
                .filter(p -> p.mentions().stream().anyMatch(span::contains))
                .toList();
    }
}
