package org.ibid.quiz.kind.discussion;

import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;

/** Sentences in which the author grants something to the other side, in so many words. */
final class Concessions {

    private static final Pattern GRANTS = Pattern.compile(
            "^(?:But |Yet |And )?(?:It is (?:quite |perfectly |certainly )?true(?:,[^,]{3,30},)? that|It (?:may|might)"
                    + " be (?:true|said|objected|argued) that|It must be (?:admitted|granted|conceded)|It cannot be denied"
                    + " that|Of course,? (?!not\\b)|Admittedly|To be sure|No doubt|Granted|True,|Undoubtedly|[Aa]lthough"
                    + " |[Tt]hough |[Ee]ven though |[Dd]espite |[Ii]n spite of )|, it is true,|\\b(?:must be admitted|must"
                    + " be granted|to be conceded)\\b");

    /** Half a sentence that yields to its other half: it grants something there, and nothing against the whole. */
    private static final Pattern IN_PASSING =
            Pattern.compile("^(?i:(?:but |yet |and )?(?:although|though|even though|despite|in spite of) )");

    private Concessions() {}

    static boolean inPassing(Line line) {
        return IN_PASSING.matcher(line.text()).find();
    }

    static List<Line> in(EssayLanguage essay) {
        return essay.lines().stream()
                .filter(l -> l.block() instanceof Block.Paragraph
                        && GRANTS.matcher(l.text()).find()
                        && Prose.balanced(l.text())
                        && !l.text().strip().endsWith("?")
                        && !l.text().strip().endsWith(":")
                        && essay.quotationsIn(l.span()).stream().noneMatch(q -> q.speech()))
                .toList();
    }
}
