package org.ibid.quiz.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/**
 * Wrong options that are statements of the same essay: true of something else. They come from other passages, are about
 * as long as the right one and share as many words with what is asked, so that neither length nor an echo tells.
 */
public final class Lures {

    private static final int WRONG = 2;

    /** Lines that must lie between a wrong option and the right one: what stands nearer may be meant, too. */
    private static final int APART = 5;

    private static final double SHORTEST = 0.62;
    private static final double LONGEST = 1.55;

    /** More than this share of words in common, and two statements say the same. */
    private static final double SAME = 0.5;

    /** Absolute and vague words tell a wrong option. */
    private static final Pattern SWEEPING = Pattern.compile("(?i)\\b(?:always|never|invariably|without"
            + " exception|sometimes|usually|often|frequently|rarely|occasionally)\\b");

    /** What there was another of, or such of, stands elsewhere. */
    private static final Pattern LEFT_HANGING =
            Pattern.compile("(?i)(?<!\\bone )\\banother\\b(?! of\\b)|\\bsuch\\b(?! as\\b)");

    private static final String TIME =
            "(?:\\d{4}s?|centur(?:y|ies)|decades?|years?|months?|weeks?|summer|winter|spring|autumn)\\b";

    private static final Pattern MERELY_DATED =
            Pattern.compile("(?i)^(?:in|from|by|during|at|after|before|since|until|about"
                    + "|towards?|between|throughout|late|early|on)\\b[^,]{0,60}\\b" + TIME
                    + "|^when\\b|\\b(?:later|early|earlier) (?:in|on) (?:the|that) (?:same )?(?:day|morning|evening|night|week)\\b"
                    + "|\\b(?:occurred|took place|happened|broke out)\\b|\\bin (?:\\p{L}+ ){0,2}?\\d{4}\\.$");

    /** A cry, or a clause that gives the grounds of another. */
    private static final Pattern NO_STATEMENT =
            Pattern.compile("[!?]|^(?:Per contra\\b|For (?!the\\b|an?\\b|\\d)|How |What an? |Because |Whether |Or )");

    private final EssayLanguage essay;
    private final List<Statement> all;
    private final Set<Integer> used = new HashSet<>();
    private final boolean themed;

    /** Those of an essay that claim something; what merely happened at some time is no claim. */
    public static Lures claims(EssayLanguage essay) {
        return new Lures(essay, false, s -> !MERELY_DATED.matcher(s.text()).find());
    }

    /** @param themed true where a wrong option must share a word of weight with the question or the right one */
    public Lures(EssayLanguage essay, boolean themed) {
        this(essay, themed, s -> true);
    }

    private Lures(EssayLanguage essay, boolean themed, Predicate<Statement> serves) {
        this.essay = essay;
        this.themed = themed;
        this.all = Statement.all(essay).stream().filter(serves).toList();
    }

    /**
     * @param first statements of the same part as the right one, preferred where they fit
     * @return two, or nothing where two cannot be found
     */
    public Optional<List<Statement>> beside(String asked, Statement right, List<Statement> first) {
        Set<String> echoes = shared(asked, right.text());
        List<Statement> fitting = new ArrayList<>();
        first.stream().filter(s -> fits(s, right, asked)).forEach(fitting::add);
        fitting.sort(order(asked, right));
        List<Statement> others =
                new ArrayList<>(all.stream().filter(s -> fits(s, right, asked)).toList());
        others.sort(order(asked, right));
        fitting.addAll(others);
        List<Statement> chosen = new ArrayList<>();
        for (Statement lure : fitting) {
            boolean longer = lure.text().length() > right.text().length();
            boolean oneEach = chosen.stream()
                    .noneMatch(c -> c.text().length() > right.text().length() == longer);
            boolean echoing = echoes.isEmpty() || !shared(asked, lure.text()).isEmpty();
            if (chosen.size() < WRONG && oneEach && echoing && distinct(lure, chosen)) {
                chosen.add(lure);
            }
        }
        chosen.forEach(c -> echoes.removeAll(Words.stems(c.text())));
        if (chosen.size() < WRONG || !echoes.isEmpty()) {
            return Optional.empty();
        }
        chosen.forEach(c -> used.add(c.span().start()));
        return Optional.of(chosen);
    }

    /** Nearest in theme, then nearest in length; what has served already waits. */
    private Comparator<Statement> order(String asked, Statement right) {
        return Comparator.comparing((Statement s) -> used.contains(s.span().start()))
                .thenComparingInt(s -> -theme(s, asked, right))
                .thenComparingInt(s -> Math.abs(s.text().length() - right.text().length()) / 10)
                .thenComparingInt(s -> s.span().start());
    }

    private static int theme(Statement lure, String asked, Statement right) {
        return Math.min(3, shared(lure.text(), asked + " " + right.text()).size());
    }

    private boolean fits(Statement lure, Statement right, String asked) {
        double ratio = (double) lure.text().length() / right.text().length();
        return Math.abs(lure.line().index() - right.line().index()) >= APART
                && !SWEEPING.matcher(lure.text()).find()
                && !LEFT_HANGING.matcher(lure.text()).find()
                && !NO_STATEMENT.matcher(lure.text()).find()
                && !lure.line().text().strip().endsWith("!")
                && !lure.line().block().passageId().equals(right.line().block().passageId())
                && SHORTEST <= ratio
                && ratio <= LONGEST
                && (theme(lure, asked, right) > 0 || !themed)
                && !same(lure.text(), right.text())
                && !same(lure.text(), asked);
    }

    private static boolean distinct(Statement lure, List<Statement> chosen) {
        return chosen.stream().noneMatch(c -> same(c.text(), lure.text()));
    }

    private static boolean same(String a, String b) {
        int fewer = Math.min(Words.stems(a).size(), Words.stems(b).size());
        return shared(a, b).size() > SAME * fewer;
    }

    private static Set<String> shared(String a, String b) {
        Set<String> shared = Words.stems(a);
        shared.retainAll(Words.stems(b));
        return shared;
    }

    /** Where a wrong option truly belongs: its part of the essay and how the passage begins. */
    public String belongs(Statement lure) {
        String heading = heading(lure.line());
        Line opening = essay.linesOf(lure.line().block()).getFirst();
        String where = "in the passage that begins " + Prose.quoted(Prose.beginning(opening.text(), 12));
        return "The essay says this " + where + (heading.isEmpty() ? "" : ", under “" + heading + "”") + ".";
    }

    private String heading(Line line) {
        String heading = "";
        for (Block block : essay.text().blocks()) {
            if (block.span().start() > line.span().start()) {
                break;
            }
            if (block instanceof Block.Heading) {
                heading = block.span()
                        .in(essay.text().canonical())
                        .replace('“', '‘')
                        .replace('”', '’');
            }
        }
        return heading;
    }

    public Target contrast(Statement lure) {
        return Target.in(essay.text(), null, lure.span(), Target.Role.CONTRAST);
    }
}
