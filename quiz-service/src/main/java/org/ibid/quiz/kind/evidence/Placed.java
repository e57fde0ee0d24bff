package org.ibid.quiz.kind.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Token;

/** What must hold of a sentence and its neighbours for it to do what its signal says. */
final class Placed {

    private static final Pattern AGAINST = Pattern.compile(
            "^[“‘]?(?:But|However|Yet|Nevertheless|Nonetheless|On the other hand|Even so|Still|All the same|And"
                    + " yet|Only)\\b");
    private static final Pattern WITHIN =
            Pattern.compile("[,;:—-] ?(?:but|yet|still|however|nevertheless|only)\\b|\\b(?:could|may|might|can|will) be"
                    + " (?:said|objected|argued|urged|answered|replied)\\b");

    private static final Pattern GROUND = Pattern.compile(
            "(?i)\\bbecause\\b|\\b(?:owing|due) to\\b|[,;—] ?for (?=\\p{L})|\\bis (?:simply |only )?that\\b");

    /** What stands under one of these is not asserted, or belongs to another clause. */
    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?i)\\b(?:if|as though|whether|who|whom|which|whose|that|when|where|while|unless|until|lest|suppose|would|should|might|may|perhaps|says?|said|tells?|told|thinks?|thought|believe[sd]?|argue[sd]?|claim(?:s|ed)?)\\b");

    /** What goes on with a row of cases or images. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)\\b(?:too|also|again|similar(?:ly)?|likewise|equally|another|as well)\\b|^(?:Or|So|Nor|And|Not so|In the same way|Just so)\\b|\\b(?:for example|for instance)\\b");

    private static final Pattern PAST =
            Pattern.compile("(?i)\\b(?:was|were|had|did|went|came|took|gave|wrote|said|made|began|\\p{L}{3,}ed)\\b");

    private static final Pattern TAKES = Pattern.compile("^(?:Look at|Take|Consider|Witness)\\b");

    private Placed() {}

    static boolean fits(EssayLanguage essay, Cue cue, Line line) {
        return switch (cue.name()) {
            case "concession" -> answered(essay, line);
            case "reason" -> asserted(essay, line);
            case "instance" -> particular(line) && !goesOn(essay, line);
            case "likeness" -> !goesOn(essay, line);
            default -> true;
        };
    }

    /** What is granted is answered: by the sentence itself or by the next one. What nobody answers was only remarked. */
    private static boolean answered(EssayLanguage essay, Line line) {
        return next(essay, line).filter(l -> AGAINST.matcher(l.text()).find()).isPresent()
                || WITHIN.matcher(Own.words(essay, line)).find();
    }

    /** The reason hangs on a main clause of the author’s own, is a clause itself, and answers no question. */
    private static boolean asserted(EssayLanguage essay, Line line) {
        Matcher ground = GROUND.matcher(Own.words(essay, line));
        if (!ground.find()
                || Opening.before(essay, line)
                        .filter(l -> l.text().contains("?"))
                        .isPresent()
                || line.text().matches("(?s).*[“”\"].*|.*(?:^|[\\s(—])['‘].*")) {
            return false;
        }
        int at = line.span().start() + ground.start();
        return finite(line.tokens().stream().filter(t -> t.span().end() <= at).toList())
                && finite(line.tokens().stream()
                        .filter(t -> t.span().start() > at)
                        .toList())
                && !SUBORDINATE
                        .matcher(line.text().substring(0, ground.start()))
                        .find()
                && !line.text().matches("(?is).*\\b(?:if|as though|suppose|unless)\\b.*");
    }

    private static boolean finite(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t -> t.is("AUX") || (t.is("VERB") && !t.lower().endsWith("ing")));
    }

    /** A single case has a name, a figure or a time that is past: without any of them it is a general remark itself. */
    private static boolean particular(Line line) {
        return TAKES.matcher(line.text()).find()
                || PAST.matcher(line.text()).find()
                || line.tokens().stream()
                        .skip(1)
                        .anyMatch(t -> t.is("PROPN", "NUM")
                                && (t.capitalised() || t.text().matches("\\d+")));
    }

    private static boolean goesOn(EssayLanguage essay, Line line) {
        return next(essay, line).filter(l -> GOES_ON.matcher(l.text()).find()).isPresent();
    }

    private static Optional<Line> next(EssayLanguage essay, Line line) {
        List<Line> block = essay.linesOf(line.block());
        return line.position() + 1 < block.size() ? Optional.of(block.get(line.position() + 1)) : Optional.empty();
    }
}
