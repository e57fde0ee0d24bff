package org.ibid.core.reading.speaker;

import static org.ibid.core.reading.lexicon.Grammar.ADVERBS;
import static org.ibid.core.reading.lexicon.Grammar.APPOSITION;
import static org.ibid.core.reading.lexicon.Grammar.THE_HISTORIAN;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.essay.Person.Gender;
import org.ibid.core.reading.lexicon.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * Whom <em>he</em> or <em>she</em> means: the only or the acting person of the nearest sentence that names one, as long as
 * every sentence between keeps to the pronoun. Nobody where that is not clear.
 *
 * @param genders what is known of each person's gender, by number
 */
record Pronouns(List<@Nullable Gender> genders) {

    private static final Pattern PERSON = Pattern.compile("[\uE000-\uF7FF](?!'s?\\b)");
    private static final Pattern PERSON_ALONE = Pattern.compile("([\uE000-\uF7FF])(?!'s?\\b)");
    private static final Pattern ACTS = Pattern.compile(
            "(?<!\\b(?:of|with|by|to|from|for|against|like|than|about|on|in|[Ww]hat|which|that|as)\\s)([\uE000-\uF7FF])"
                    + APPOSITION + ADVERBS
                    + "(?:was|is|had|has|would|could|did|does|went|came|took|made|gave|wrote|said|saw|left|kept|began|thought|told|put|spoke|drew|set|held|led|met|found|knew|felt|heard|stood|sat|fell|ran|rose|sent|spent|brought|taught|lost|won|fought|grew|became|read|rode|fled|bought|sold|\\p{Ll}+ed|\\p{Ll}+s)\\b");
    private static final Set<String> FEMALE = Set.of("she", "her");
    private static final Pattern HE = Pattern.compile("\\b(?:[Hh]e|[Hh]is|[Hh]im)\\b");
    private static final Pattern SHE = Pattern.compile("\\b(?:[Ss]he|[Hh]er)\\b");
    private static final Pattern HE_ACTS = Pattern.compile("\\b[Hh]e\\b");
    private static final Pattern SHE_ACTS = Pattern.compile("\\b[Ss]he\\b");
    /** Anybody at all, known for a person or not. */
    private static final Pattern NAMED = Pattern.compile("[\uE000-\uF800]");
    /** A person with whom the sentence begins. */
    private static final Pattern FIRST = Pattern.compile("^(?:[^\uE000-\uF801]{0,60}\\s)?([\uE000-\uF7FF])(?!')");
    /** A person whose name opens the sentence and who is not one of several. */
    private static final Pattern OPENS =
            Pattern.compile("^(?:But |And |Yet |So |Then )?([\uE000-\uF7FF])(?!'|,? and |, [\uE000-\uF800])");
    /** A name that is not known for a person's, where the subject stands. */
    private static final Pattern STRANGER = Pattern.compile("^(?:But |And |Yet |So |Then )?\uF800(?!'s?\\b)");

    /** Whoever begins a clause of its own within the sentence: a second subject, whatever it does. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?:[;:—]|, (?:while|whereas|but|and))\\s(?:but |and |yet |while |then )?([\uE000-\uF800])(?!'s?\\b|,? and )(?=,?\\s\\p{Ll})");

    /** Something is said, put, summed up by somebody: whoever does it acts, though not as the subject. */
    private static final Pattern BY_WHOM =
            Pattern.compile("\\b(?:\\p{Ll}+ed|said|put|told|written|spoken|given|made|drawn|set|shown|held|laid"
                    + " down|summed up)\\b[^\uE000-\uF801.;:]{0,40}?\\bby "
                    + "([\uE000-\uF7FF])(?!'|,? and\\b)");

    /** As P says, “Q”: whoever is brought in so acts, though not as the subject. */
    private static final Pattern AS_THEY_SAY =
            Pattern.compile(Phrases.AS_P + Verbs.OF_SPEECH.finite() + "\\b[^\uE000-\uF800]*\uF801");

    /** They agree with P when he …: nobody else can be meant. */
    private static final Pattern WHEN_HE = Pattern.compile("([\uE000-\uF7FF]),? (?:when|where|in that)\\s$");

    /** “Q,” said P: the speaker acts, though behind the verb. */
    private static final Pattern SAID_BY = Pattern.compile("\uF801,?\\s" + ADVERBS + Verbs.OF_SPEECH.finite() + "\\s"
            + ADVERBS + THE_HISTORIAN + "([\uE000-\uF7FF])(?!'|,? and\\b)");

    /** P's letter, in which he …: whoever wrote it. */
    private static final Pattern IN_WHICH_HE = Pattern.compile("([\uE000-\uF7FF])'s? (?:[\\p{Ll}-]+ ){0,3}" + ""
            + Phrases.NOUN + "\\b[^\uE000-\uF801.;:]{0,60}\\b(?:in which|where|wherein|when|that)\\s$");

    /** The one person of a sentence, though the subject of a clause only: nothing that P wrote was new. */
    private static final Pattern ACTS_WITHIN = Pattern.compile(
            "(?<=\\b(?:which|that|whom|what|when|as|while|because|if|though|although)\\s)([\uE000-\uF7FF])" + APPOSITION
                    + ADVERBS
                    + "(?:was|is|had|has|seems?|\\p{Ll}+ed|\\p{Ll}+s|could|would|did|went|came|took|made|gave|wrote|said)\\b");

    /** A sentence that keeps to whom the paragraph is about. */
    private static final Pattern OPENS_WITH_HE =
            Pattern.compile("^(?:(?:But|And|Yet|So|Then|Nor|For) )?(?:He|he|His|his)\\b");

    private static final Pattern OPENS_WITH_SHE =
            Pattern.compile("^(?:(?:But|And|Yet|So|Then|Nor|For) )?(?:She|she|Her|her)\\b");

    private static final int FARTHEST = 4;

    /**
     * @param pronoun he, his, she or her, with a capital or without
     * @param ahead the words of the sentence ahead of the pronoun
     * @param previous the sentences ahead of it, the nearest first
     */
    OptionalInt antecedent(String pronoun, String ahead, List<String> previous) {
        Gender gender = FEMALE.contains(pronoun.toLowerCase(Locale.ROOT)) ? Gender.FEMALE : Gender.MALE;
        Pattern same = gender == Gender.FEMALE ? SHE : HE;
        Pattern subject = gender == Gender.FEMALE ? SHE_ACTS : HE_ACTS;
        Set<Integer> when = fitting(WHEN_HE.matcher(ahead), 1, gender);
        when.addAll(fitting(IN_WHICH_HE.matcher(ahead), 1, gender));
        if (when.size() == 1) {
            return OptionalInt.of(when.iterator().next());
        }
        if (PERSON.matcher(ahead).find()) {
            return meant(ahead, gender);
        }
        if (STRANGER.matcher(ahead).find()) {
            return OptionalInt.empty();
        }
        Pattern opens = gender == Gender.FEMALE ? OPENS_WITH_SHE : OPENS_WITH_HE;
        for (int i = 0; i < previous.size(); i++) {
            String sentence = previous.get(i);
            if (sentence.strip().equals(Masked.ONLY_WORDS)) {
                continue;
            }
            if (i >= FARTHEST && !opens.matcher(previous.get(i - 1)).find()) {
                return OptionalInt.empty();
            }
            OptionalInt meant = meant(sentence, gender);
            boolean keepsTo = (PERSON.matcher(sentence).find() ? subject : same)
                    .matcher(sentence)
                    .find();
            if (meant.isPresent() || !keepsTo || STRANGER.matcher(sentence).find()) {
                return meant;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt meant(String sentence, Gender gender) {
        if (CLAUSE.matcher(sentence).results().anyMatch(m -> m.group(1).charAt(0) == Masked.OTHER)) {
            return OptionalInt.empty();
        }
        Set<Integer> acting = fitting(ACTS.matcher(sentence), 1, gender);
        acting.addAll(fitting(OPENS.matcher(sentence), 1, gender));
        acting.addAll(fitting(CLAUSE.matcher(sentence), 1, gender));
        if (acting.isEmpty() && NAMED.matcher(sentence).results().count() == 1) {
            acting.addAll(fitting(BY_WHOM.matcher(sentence), 1, gender));
            acting.addAll(fitting(AS_THEY_SAY.matcher(sentence), 1, gender));
        }
        if (acting.isEmpty()
                && fitting(PERSON_ALONE.matcher(sentence), 1, gender).size() == 1) {
            acting.addAll(fitting(ACTS_WITHIN.matcher(sentence), 1, gender));
        }
        acting.addAll(fitting(SAID_BY.matcher(sentence), 1, gender));
        boolean alone = acting.size() == 1;
        boolean pronounToo =
                (gender == Gender.FEMALE ? SHE_ACTS : HE_ACTS).matcher(sentence).find();
        boolean rival =
                pronounToo && !fitting(FIRST.matcher(sentence), 1, gender).equals(acting);
        return alone && !rival ? OptionalInt.of(acting.iterator().next()) : OptionalInt.empty();
    }

    private Set<Integer> fitting(Matcher matcher, int group, Gender gender) {
        return matcher.results()
                .map(m -> Masked.person(m.group(group).charAt(0)))
                .filter(p -> genders.get(p) == null || genders.get(p) == gender)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
