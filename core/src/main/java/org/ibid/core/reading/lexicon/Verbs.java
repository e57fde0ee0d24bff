package org.ibid.core.reading.lexicon;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of verbs with their forms, as alternatives for a regular expression, the longest first.
 *
 * @param finite present and past: {@code writes|wrote|write}
 * @param third third person and past, not the base form: {@code writes|wrote}
 * @param present third person singular only
 * @param participle behind <em>has</em> or <em>was</em>: {@code written}
 * @param ing {@code writing}
 */
public record Verbs(String finite, String third, String present, String participle, String ing) {

    /** Verbs whose subject says or writes something. */
    public static final Verbs OF_SPEECH = of("speech-verbs");
    /** Verbs by which somebody hands on the words of another. */
    public static final Verbs OF_REPORT = of("report-verbs");
    /** Verbs whose object is the speaker. */
    public static final Verbs OF_QUOTING = of("quote-verbs");
    /** Verbs that hand on the subject's words only before <em>as</em>. */
    public static final Verbs OF_JUDGEMENT = of("judgement-verbs");

    private static Verbs of(String list) {
        Set<String> finite = new LinkedHashSet<>();
        Set<String> third = new LinkedHashSet<>();
        Set<String> present = new LinkedHashSet<>();
        Set<String> participle = new LinkedHashSet<>();
        Set<String> ing = new LinkedHashSet<>();
        for (String line : WordList.lines(list)) {
            for (List<String> forms : forms(line.strip().split("\\s+"))) {
                finite.addAll(forms.subList(0, 3));
                third.addAll(forms.subList(1, 3));
                present.add(forms.get(1));
                participle.add(forms.get(3));
                ing.add(forms.get(4));
            }
        }
        return new Verbs(anyOf(finite), anyOf(third), anyOf(present), anyOf(participle), anyOf(ing));
    }

    /** Five words of which the last ends in -ing are one irregular verb; otherwise each word is a regular one. */
    private static List<List<String>> forms(String[] words) {
        boolean irregular =
                words.length == 5 && words[4].replaceFirst("_.*", "").endsWith("ing");
        return irregular
                ? List.of(List.of(words))
                : List.of(words).stream().map(Verbs::regular).toList();
    }

    private static List<String> regular(String base) {
        String verb = base.replaceFirst("_.*", "");
        String particle = base.substring(verb.length());
        String past;
        String third;
        String ing = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) + "ing" : verb + "ing";
        if (verb.endsWith("e")) {
            past = verb + "d";
            third = verb + "s";
        } else if (verb.matches(".*[^aeiou]y")) {
            past = verb.substring(0, verb.length() - 1) + "ied";
            third = verb.substring(0, verb.length() - 1) + "ies";
        } else {
            past = verb + "ed";
            third = verb.matches(".*(s|sh|ch|x|z)") ? verb + "es" : verb + "s";
        }
        return List.of(base, third + particle, past + particle, past + particle, ing + particle);
    }

    private static String anyOf(Set<String> forms) {
        return forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(f -> f.replace("_", " "))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
