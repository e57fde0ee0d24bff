package org.ibid.quiz.kind.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/**
 * What the essay says of one of a pair where the same sentence says something else of the other.
 *
 * @param shown with a gap for its name
 */
record Side(Line line, String name, String shown) {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 32;
    private static final String GAP = "_____";

    private static final Pattern AGAINST = Pattern.compile("[;,] (?:while|whereas) ");
    private static final Pattern TIE = Pattern.compile("^(?:But|And|Yet|Now|So|Thus|Indeed|Again),? ");
    private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:neither|nor|both|whether|perhaps)\\b");

    /** What the two are opposed in: no other matter can be meant. */
    private static final Pattern OF_THE_MATTER = Pattern.compile(" in this (?:matter|respect|regard)\\b");

    static List<Side> of(Pair pair, EssayLanguage essay) {
        List<Side> sides = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (line.block() instanceof Block.Paragraph
                    && essay.quotationsIn(line.span()).stream().noneMatch(q -> q.speech())) {
                sides.addAll(in(line, pair));
            }
        }
        return sides;
    }

    /** Both sides of one sentence, or none. */
    private static List<Side> in(Line line, Pair pair) {
        Matcher against = AGAINST.matcher(line.text());
        if (!against.find()) {
            return List.of();
        }
        String left = TIE.matcher(line.text().substring(0, against.start())).replaceFirst("");
        String right = line.text().substring(against.end());
        if (AGAINST.matcher(right).find()) {
            return List.of();
        }
        Optional<Side> one = side(line, pair, left);
        Optional<Side> other = side(line, pair, right);
        return one.isPresent()
                        && other.isPresent()
                        && !one.get().name().equals(other.get().name())
                ? List.of(one.get(), other.get())
                : List.of();
    }

    private static Optional<Side> side(Line line, Pair pair, String words) {
        String plain = words.strip().replaceFirst("[.,;]+$", "");
        int count = Words.count(plain);
        return pair.onlyIn(plain)
                .filter(name -> SHORTEST <= count && count <= LONGEST)
                .filter(name -> Prose.balanced(plain)
                        && !DENIED.matcher(plain).find()
                        && !plain.matches("(?is).*\\ban? " + Pattern.quote(name) + ".*")
                        && Prose.dangling(Prose.capitalised(
                                        OF_THE_MATTER.matcher(plain).replaceAll("")))
                                .isEmpty())
                .map(name -> new Side(
                        line,
                        name,
                        Prose.capitalised(Pair.name(name).matcher(plain).replaceFirst(GAP))));
    }
}
