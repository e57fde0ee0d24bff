package org.ibid.core.reading.people;

import static org.ibid.core.reading.lexicon.Grammar.ADVERBS;
import static org.ibid.core.reading.lexicon.Grammar.APPOSITION;
import static org.ibid.core.reading.lexicon.Grammar.AUXILIARY;
import static org.ibid.core.reading.lexicon.Grammar.ROLE;

import java.util.regex.Pattern;
import org.ibid.core.reading.lexicon.Verbs;
import org.ibid.core.reading.lexicon.WordList;

/**
 * What the words around a name say about its being a person's.
 *
 * @param human points for a person
 * @param strong how often something was found that only people do or are
 * @param against points for something else
 * @param writes how often the name is subject of a verb of speech in the present tense, as writers cited are
 * @param spoke true where it is subject of a verb of speech at least once
 * @param acts how often it is subject of a verb in the past tense, as people of the story are
 */
record Evidence(double human, int strong, double against, int writes, int acts, boolean spoke) {

    static final Evidence NONE = new Evidence(0, 0, 0, 0, 0, false);

    private static final String AND_ANOTHER = "(?:\\sand(?:\\s\\p{Lu}[\\p{L}.]+){1,3})?";
    private static final String VERB_OF = AND_ANOTHER + APPOSITION + AUXILIARY + ADVERBS;
    private static final Pattern SPEAKS = after(VERB_OF + Verbs.OF_SPEECH.third() + "\\b");
    private static final Pattern SPOKEN = after("\\s(?:has|had)\\s" + ADVERBS + Verbs.OF_SPEECH.participle() + "\\b");
    private static final Pattern WRITES = after(APPOSITION + "(?:has\\s)?" + ADVERBS + "(?:" + Verbs.OF_SPEECH.present()
            + "|quotes|cites|shows|provides|offers|traces|examines|compares|devotes|gives)\\b");
    private static final Pattern ACTS =
            after(VERB_OF + "(?:" + String.join("|", WordList.of("acts")).replace('_', ' ') + ")\\b");
    private static final Pattern PAST =
            after(APPOSITION + ADVERBS + "(?:was|had|\\p{Ll}+ed|went|came|took|made|gave|" + "wrote|said)\\b");
    /** Cried the great Voltaire: what only people are called. */
    private static final String EPITHET =
            "(?:the (?:great|good|old|young|late|learned|famous|celebrated|illustrious|astute|wise|witty|pious|poor|honest|brave|excellent|venerable) )?";

    private static final Pattern SAID = Pattern.compile(
            "[”’\"',]\\s(?:as\\s)?" + ADVERBS + Verbs.OF_SPEECH.third() + "\\s" + ADVERBS + EPITHET + "$");
    private static final Pattern ACCORDING = Pattern.compile("\\b(?:[Aa]ccording to|in the words of|to quote|"
            + Verbs.OF_QUOTING.finite() + "|" + Verbs.OF_QUOTING.ing() + ")\\s$");
    private static final Pattern BY =
            Pattern.compile("\\b(?:" + Verbs.OF_SPEECH.participle() + "|quoted|cited) by\\s(?:\\p{Lu}\\p{L}+ and )?$");
    private static final Pattern HE_FOLLOWS =
            after("(?!,? and\\b)(?: for the \\p{Lu}\\p{Ll}+)?[^.;:\\p{Lu}]{0,60}\\b(?:he|she|his|him)\\b");
    private static final Pattern WHO = after("(?:(?:,[^,.;:“”\"]{1,60})?,)?\\s(?:who|whose|whom|himself|herself)\\b");
    private static final Pattern ROLE_BEHIND = after(
            ",\\s(?:though )?(?:(?:the|a|an|his|her|their|whose|then|now|one)\\b[^.;:,“”]{0,70}\\b|(?:[\\p{Ll}-]+\\s){0,2})(?i:"
                    + ROLE + "|man|woman)\\b");
    private static final Pattern ROLE_AHEAD = Pattern.compile("\\b" + ROLE + ",?\\s$");
    private static final Pattern OWNS = after(
            "\\s(?:own\\s)?(?:life|death|wife|husband|mother|father|widow|son|daughter|words|view|views|argument|book|biography|mind|letter|letters|speech|friend|career|hand|hands|opinion|account|description)\\b");
    private static final Pattern PLACE =
            Pattern.compile("\\b(?:in|at|near|into|throughout|across|outside|inside|around|reached|leaving|left)\\s$");
    private static final Pattern THE = Pattern.compile("\\b[Tt]he\\s$");
    private static final Pattern A = Pattern.compile("\\b[Aa]n?\\s$");
    private static final Pattern OWNED = Pattern.compile("[’']s?\\s$");

    private static final Pattern SENTENCE_BEGINS =
            Pattern.compile("(?:^|[.?!]\\s)(?:But|And|Yet|So|Then|Here|Now|Later|Still)\\s$");

    private static final int AHEAD = 40;
    private static final int BEHIND = 160;

    static Evidence of(NameRun run) {
        String before = run.before(AHEAD);
        String after = run.after(BEHIND);
        boolean subject = !run.possessive();
        boolean speaks = subject
                && (SPEAKS.matcher(after).lookingAt() || SPOKEN.matcher(after).lookingAt());
        boolean acts = subject && ACTS.matcher(after).lookingAt();
        double human = 0;
        int strong = 0;
        boolean said = SAID.matcher(before).find() && !run.possessive();
        boolean cited = ACCORDING.matcher(before).find();
        boolean role = run.role()
                || ROLE_BEHIND.matcher(after).lookingAt()
                || ROLE_AHEAD.matcher(before).find();
        for (boolean sign : new boolean[] {
            speaks,
            said,
            cited,
            acts,
            role,
            BY.matcher(before).find(),
            heFollows(run, after),
            !run.titles().isEmpty(),
            WHO.matcher(after).lookingAt(),
            wroteWork(run, after),
            run.initialled(),
            run.ruler()
        }) {
            human += sign ? 2 : 0;
            strong += sign ? 1 : 0;
        }
        human += run.possessive() && OWNS.matcher(after).lookingAt() ? 1 : 0;
        human += subject && PAST.matcher(after).lookingAt() ? 0.5 : 0;
        boolean writes = (subject && WRITES.matcher(after).lookingAt()) || said || cited;
        boolean past = subject && PAST.matcher(after).lookingAt();
        return new Evidence(
                human,
                strong,
                against(run, before),
                writes ? 1 : 0,
                past && !writes ? 1 : 0,
                speaks || said || cited || run.role());
    }

    private static double against(NameRun run, String before) {
        double against = 0;
        if (run.titles().isEmpty() && !run.role()) {
            against += THE.matcher(before).find() ? 3 : 0;
            against += A.matcher(before).find() ? 2 : 0;
            against += OWNED.matcher(before).find() ? 3 : 0;
        }
        against += PLACE.matcher(before).find() && !run.possessive() ? 1.5 : 0;
        return against;
    }

    private static boolean heFollows(NameRun run, String after) {
        boolean subject = run.opensSentence()
                || SENTENCE_BEGINS.matcher(run.before(AHEAD)).find();
        return subject && !run.possessive() && HE_FOLLOWS.matcher(after).lookingAt();
    }

    /** John Reed's Ten Days: what a full name owns and is written with a capital is mostly a book. */
    private static boolean wroteWork(NameRun run, String after) {
        return run.possessive() && run.hasFirstName() && after.matches("(?s)\\s\\p{Lu}\\p{Ll}.*");
    }

    Evidence plus(Evidence other) {
        return new Evidence(
                human + other.human,
                strong + other.strong,
                against + other.against,
                writes + other.writes,
                acts + other.acts,
                spoke || other.spoke);
    }

    private static Pattern after(String pattern) {
        return Pattern.compile(pattern);
    }
}
