package org.ibid.quiz.kind.bodycloze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Words;

/** Bodies that an essay names: committees, companies, parties, courts, with <i>the</i> before them. */
final class Bodies {

    private static final String HEAD =
            "(?:Committee|Congress|Party|Board|Council|Company|Assembly|Commission|Union|Ministry|Society|Government|Parliament|Court|Bank|Office|Institute|Academy|Association|League|Federation|Army|Senate|Cabinet|Department|University|Church|Secretariat|Convention|Tribunal|Chamber|Guild|Duma|Conference|Treasury)";
    private static final Pattern BODY =
            Pattern.compile("(?<=\\b[Tt]he )((?:\\p{Lu}[\\p{L}’-]+ (?:of |and |for )?){1,4}?" + HEAD
                    + "(?: of (?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?)(?![\\p{L}-]|’s? \\p{Lu})");

    /** Of each row the first are wholes of which the others may be a part: what a part did, the whole did, too. */
    private static final List<List<Set<String>>> WHOLES = List.of(
            List.of(
                    Set.of("Government", "Union", "Federation", "League"),
                    Set.of(
                            "Army",
                            "Senate",
                            "Cabinet",
                            "Congress",
                            "Parliament",
                            "Assembly",
                            "Chamber",
                            "Department",
                            "Ministry",
                            "Treasury",
                            "Court",
                            "Duma",
                            "Secretariat",
                            "Council",
                            "Commission")),
            List.of(
                    Set.of("Congress", "Parliament", "Assembly", "Duma", "Convention", "Council"),
                    Set.of("Senate", "Chamber", "Committee", "Commission")),
            List.of(Set.of("Party"), Set.of("Committee", "Congress", "Conference", "Secretariat", "Council")),
            List.of(Set.of("University"), Set.of("Institute", "Department")),
            List.of(Set.of("Church"), Set.of("Convention", "Council", "Academy")));

    /** Bodies of a state, any of which does what all of them do. */
    private static final Set<String> OF_A_STATE =
            Set.of("Government", "Army", "Congress", "Parliament", "Senate", "Cabinet", "Duma", "Ministry", "Treasury");

    /** What any body does. */
    private static final Pattern ANY_BODY = Pattern.compile(
            "^ (?:had |has |also |then |soon |never )?(?:fought|sent|made|took|gave|had|was|were|did|began|went|came|held|kept|found|met|won|lost|led|set|put|bought|sold|wanted|tried)\\b");

    /** Bodies of which one may be thought to do what another did. All that govern, judge or trade are one sort. */
    private static final List<Set<String>> SORTS = List.of(
            Set.of("Party"),
            Set.of("Union", "League", "Federation", "Association", "Society", "Guild"),
            Set.of("Institute", "Academy", "University"),
            Set.of("Church"));

    /** Countries, and what is only another name for a body. */
    private static final Pattern COUNTRY =
            Pattern.compile("(?:Soviet|European|African|South African|British|French|American) Union");

    private static final Pattern OTHER_NAME = Pattern.compile(
            "\\b(?:call(?:s|ed|ing)|styl(?:es|ed)|nam(?:es|ed)|known as|so-called)(?: itself| themselves)? the $");

    /** The letters behind a name give it away: {@code the Pipe Workers Union (PWU)}. */
    private static final Pattern INITIALS = Pattern.compile("^,? ?[(\\[]?\\p{Lu}{2,}");

    private static final Pattern HEADED = Pattern.compile(HEAD);

    private Bodies() {}

    /** @param line the first that names it */
    record Body(String name, Line line) {}

    /** Spans are in the line’s text. */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = BODY.matcher(text);
        while (matcher.find()) {
            if (!COUNTRY.matcher(matcher.group(1)).matches()
                    && !OTHER_NAME.matcher(text.substring(0, matcher.start(1))).find()
                    && !INITIALS.matcher(text.substring(matcher.end(1))).find()) {
                spans.add(new Span(matcher.start(1), matcher.end(1)));
            }
        }
        return spans;
    }

    static List<Body> all(EssayLanguage essay) {
        Map<String, Body> bodies = new LinkedHashMap<>();
        for (Line line : essay.lines()) {
            for (Span span : in(line.text())) {
                bodies.putIfAbsent(span.in(line.text()), new Body(span.in(line.text()), line));
            }
        }
        return List.copyOf(bodies.values());
    }

    /**
     * Others that share no word of weight with the right one, are not named in the frame and stand nearest. None is the
     * whole of which the right one is a part, or a part of it.
     *
     * @param behind what the sentence goes on with behind the gap
     */
    static List<Body> beside(String right, Line at, String behind, String frame, List<Body> all, int many) {
        List<Body> chosen = new ArrayList<>();
        all.stream()
                .filter(b -> !b.name().equals(right) && !Words.stands(b.name(), frame))
                .filter(b -> sort(b.name()) == sort(right))
                .filter(b -> !partOf(b.name(), right) && !partOf(right, b.name()))
                .filter(b -> !(ANY_BODY.matcher(behind).find() && alike(b.name(), right)))
                .filter(b -> apart(b.name(), right) && Math.abs(b.name().length() - right.length()) <= 22)
                .sorted(Comparator.comparingInt((Body b) -> Math.abs(b.line().index() - at.index())))
                .forEach(b -> {
                    if (chosen.size() < many && chosen.stream().allMatch(c -> apart(c.name(), b.name()))) {
                        chosen.add(b);
                    }
                });
        return chosen;
    }

    private static boolean partOf(String part, String whole) {
        return WHOLES.stream()
                .anyMatch(row ->
                        row.getFirst().contains(head(whole)) && row.getLast().contains(head(part)));
    }

    private static boolean alike(String a, String b) {
        return head(a).equals(head(b)) || (OF_A_STATE.contains(head(a)) && OF_A_STATE.contains(head(b)));
    }

    /** The place among {@link #SORTS}, or -1. */
    private static int sort(String name) {
        return IntStream.range(0, SORTS.size())
                .filter(i -> SORTS.get(i).contains(head(name)))
                .findFirst()
                .orElse(-1);
    }

    private static String head(String name) {
        Matcher matcher = HEADED.matcher(name);
        return matcher.find() ? matcher.group() : "";
    }

    /** Not the same body under a longer or shorter name. */
    private static boolean apart(String a, String b) {
        var shared = Words.stems(a.replaceAll(HEAD, ""));
        shared.retainAll(Words.stems(b.replaceAll(HEAD, "")));
        return shared.isEmpty() && !a.contains(b) && !b.contains(a);
    }
}
