package org.ibid.quiz.kind.sourceuse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.core.essay.Person;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Names;

/** Words of the essay that say where a source’s sympathies lie, beside its name. */
final class Sympathy {

    private static final String BEFORE =
            "(?:the |an? )?(?:hostile|unsympathetic|reluctant|unwilling|adverse) (?:\\p{L}+ ){0,3}NAME\\b";
    private static final String AFTER =
            "NAME(?:’s|'s)? (?:own )?(?:hostility|antipathy|enmity|opposition|aversion) (?:to|towards?)\\b|NAME,?"
                    + " (?:who |which |himself |herself )?(?:is|was|were|had been)?,? ?(?:[\\p{L}]+ )?(?:hostile to|no"
                    + " friend (?:of|to)|no admirer of|no supporter of|an? (?:bitter |sworn |declared |lifelong |fierce"
                    + " |known )?(?:opponent|enemy|critic|adversary|foe) of|opposed to|unsympathetic to|out of sympathy"
                    + " with)\\b";

    private Sympathy() {}

    /** @return the words that say so, or nothing */
    static Optional<String> of(EssayLanguage essay, Person person, Line line) {
        if (!Names.standsIn(person, line.text())) {
            return Optional.empty();
        }
        String name = "(?:"
                + String.join(
                        "|", Names.forms(person).stream().map(Pattern::quote).toList()) + ")";
        for (String pattern : List.of(BEFORE, AFTER)) {
            var matcher = Pattern.compile(pattern.replace("NAME", name)).matcher(line.text());
            if (matcher.find() && !inQuotation(essay, line, matcher.start())) {
                return Optional.of(matcher.group().strip());
            }
        }
        return Optional.empty();
    }

    private static boolean inQuotation(EssayLanguage essay, Line line, int at) {
        int place = line.span().start() + at;
        return essay.quotationsIn(line.span()).stream()
                .anyMatch(q -> q.speech()
                        && q.span().start() <= place
                        && place < q.span().end());
    }
}
