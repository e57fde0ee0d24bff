package org.ibid.quiz.kind.thesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.quiz.kind.Statement;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Words;

/** What the essay hands on as the view of others, or grants: statements like a thesis, of which it says itself that they are not its own. */
final class Rivals {

    private static final int LONGEST = 45;
    private static final int WRONG = 2;
    private static final double SHORTER = 0.5;
    private static final double LONGER = 1.55;

    /** More than this share of words in common, and a rival may say the same as the thesis. */
    private static final double SAME = 0.34;

    private static final String SAY =
            "(?:say|think|hold|believe|argue|claim|maintain|assume|insist|assert|contend|tell us)";

    private static final Pattern ASCRIBED = Pattern.compile(
            "(?i)(?:\\bit (?:may|might|will|can|has been|is|was)"
                    + " (?:be |sometimes |often |commonly )*(?:said|objected|urged|claimed|argued|supposed|assumed|believed|held|thought|answered) that"
                    + "|\\b(?:some|many|most people|critics|others|opponents|(?:the |those )?\\p{Ll}+(?:ists|ians|crats|ers|ics))(?: in this matter)? "
                    + SAY + " that"
                    + "|\\bif (?:any ?one|anybody|somebody|a (?:man|person|critic)) (?:should |were to )?(?:thereupon |therefore |then )?"
                    + SAY + "s? that"
                    + "|\\b(?:logic|doctrine|theory|view|rule|maxim|creed|school) (?:which|that) (?:should say|would say|says|holds|teaches|asserts) that) ");
    private static final Pattern GRANTED = Pattern.compile(
            "^(?:But |Yet |And )?(?:It is (?:quite |perfectly |certainly )?true that|It must be (?:admitted|granted) that|To be sure,|No doubt,?|Granted that) ");

    /** Where the view that is handed on ends; a <i>but</i> behind <i>not only</i> is part of it. */
    private static final String STOP =
            "[:;—]|, (?:while|whereas|and|or) (?:that )?|, (?:he|she|they|it|we|you) would |(?<!not only[^;:]{3,80}), but ";

    /** @param reason what the essay does with it, for whoever chose it */
    record Rival(Statement statement, String reason) {}

    private Rivals() {}

    /** Up to two of them that are about as long as the thesis and not of its words, the nearest in length first. */
    static List<Rival> beside(EssayLanguage essay, Statement thesis) {
        List<Rival> fitting = in(essay).stream()
                .filter(r -> r.statement().line().index() != thesis.line().index() && fits(r.statement(), thesis))
                .sorted(Comparator.comparingInt(r ->
                        Math.abs(r.statement().text().length() - thesis.text().length())))
                .toList();
        List<Rival> chosen = new ArrayList<>();
        for (Rival rival : fitting) {
            if (chosen.size() < WRONG && chosen.stream().noneMatch(c -> same(c.statement(), rival.statement()))) {
                chosen.add(rival);
            }
        }
        return chosen;
    }

    private static List<Rival> in(EssayLanguage essay) {
        List<Rival> rivals = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (line.block() instanceof Block.Paragraph
                    && !line.text().strip().endsWith("?")
                    && !line.text().strip().endsWith("!")) {
                add(
                        rivals,
                        essay,
                        line,
                        ASCRIBED,
                        "The essay tells this as what others say, hold or may suppose, not as its own thesis.");
                add(rivals, essay, line, GRANTED, "The essay grants this to the other side.");
            }
        }
        return rivals;
    }

    private static void add(List<Rival> rivals, EssayLanguage essay, Line line, Pattern sign, String reason) {
        Matcher matcher = sign.matcher(line.text());
        if (matcher.find()) {
            int stop = line.text().substring(matcher.end()).split(STOP, 2)[0].length();
            Statement.ofUs(essay, line, matcher.end(), matcher.end() + stop, LONGEST)
                    .ifPresent(s -> rivals.add(new Rival(s, reason)));
        }
    }

    private static boolean fits(Statement rival, Statement thesis) {
        double ratio = (double) rival.text().length() / thesis.text().length();
        return SHORTER <= ratio && ratio <= LONGER && !same(rival, thesis);
    }

    private static boolean same(Statement a, Statement b) {
        Set<String> shared = Words.stems(a.text());
        int fewer = Math.min(shared.size(), Words.stems(b.text()).size());
        shared.retainAll(Words.stems(b.text()));
        return shared.size() > SAME * fewer;
    }
}
