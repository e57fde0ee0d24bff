package org.ibid.core.reading.people;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.core.essay.Person.Gender;
import org.ibid.core.reading.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/** What single words tell about a name. */
final class NameWords {

    private static final Set<String> MEN = WordList.of("first-names", "m");
    private static final Set<String> WOMEN = WordList.of("first-names", "f");
    private static final Set<String> MENS_TITLES = WordList.of("titles", "m");
    private static final Set<String> WOMENS_TITLES = WordList.of("titles", "f");
    private static final Set<String> TITLES = WordList.of("titles");
    private static final Set<String> NOT_PEOPLE = WordList.of("not-people");
    private static final Set<String> TIMES = WordList.of("times");
    private static final Set<String> DEMONYMS = WordList.of("demonyms");
    /** <em>Instantly Ferrer began …</em>: not as short as <em>Kelly</em>, not with the end of <em>Connolly</em> and <em>Donnelly</em>. */
    private static final Pattern ADVERB = Pattern.compile("\\p{Lu}\\p{Ll}{4,}(?<!ol|el|il)ly");

    private static final Set<String> OPENERS = WordList.lowerCase("openers");
    private static final Set<String> ROLES = WordList.lowerCase("roles");
    private static final Set<String> SURNAMES = Set.of(
            "Hill", "White", "Black", "West", "North", "Lane", "Church", "Castle", "Law", "Hills", "England", "Wales",
            "Paris", "London", "Page", "Bell", "Young", "Long", "Best", "Small", "Little");
    private static final Set<String> PLACES = places();
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
    private static final Pattern PARTY = Pattern.compile(
            ".*(?:vik|ist|ite)|Tory|Whig|Liberal|Conservative|Democrat|Republican|Jacobin|Kadet|Narodnik");
    private static final Pattern NUMERAL = Pattern.compile("[IVX]{1,5}");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2}.*");

    private NameWords() {}

    static boolean title(String word) {
        return TITLES.contains(word.replace(".", "")) && !word.equals("St.");
    }

    static boolean time(String word) {
        return TIMES.contains(word);
    }

    static boolean opener(String word) {
        return time(word)
                || OPENERS.contains(word.toLowerCase(Locale.ROOT))
                || ADVERB.matcher(word).matches();
    }

    static boolean roleOrNation(String word) {
        return DEMONYMS.contains(word) || ROLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The Menshevik Tseretelli, the Liberal Asquith: one of a party, so a person. */
    static boolean memberOfParty(String word) {
        return PARTY.matcher(word).matches();
    }

    static boolean nation(String word) {
        return DEMONYMS.contains(word);
    }

    /** Words that make the whole run something else than a person. */
    static boolean notPerson(String word) {
        return NOT_PEOPLE.contains(word)
                || TIMES.contains(word)
                || word.startsWith("St.")
                || word.equals("St")
                || word.equals("Saint")
                || (ACRONYM.matcher(word).matches() && !NUMERAL.matcher(word).matches())
                || word.endsWith("isms");
    }

    /** Words of places and colours that are common surnames: John Hill. */
    static boolean surnameToo(String word) {
        return SURNAMES.contains(word);
    }

    static boolean initial(String word) {
        return INITIAL.matcher(word).matches();
    }

    static boolean numeral(String word) {
        return NUMERAL.matcher(word).matches();
    }

    static boolean firstName(String word) {
        return MEN.contains(word) || WOMEN.contains(word);
    }

    static boolean place(String name) {
        return PLACES.contains(name);
    }

    static @Nullable Gender genderOf(String firstName) {
        boolean man = MEN.contains(firstName);
        boolean woman = WOMEN.contains(firstName);
        if (man == woman) {
            return null;
        }
        return man ? Gender.MALE : Gender.FEMALE;
    }

    static @Nullable Gender genderOfTitle(String title) {
        String bare = title.replace(".", "");
        if (MENS_TITLES.contains(bare)) {
            return Gender.MALE;
        }
        return WOMENS_TITLES.contains(bare) ? Gender.FEMALE : null;
    }

    /** Countries and the cities that name a time zone, as the JDK knows them. */
    private static Set<String> places() {
        Set<String> places = new HashSet<>();
        for (String country : Locale.getISOCountries()) {
            places.add(Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
        }
        for (String zone : ZoneId.getAvailableZoneIds()) {
            places.add(zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
        }
        return places;
    }
}
