package org.ibid.quiz.kind.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Token;

/** Whether a passage can begin with a sentence: nothing in it stands for what only the sentences before it tell. */
final class Opening {

    /** At the head of a paragraph, where a reader begins afresh, only what plainly takes up what went before. */
    private static final Pattern TAKES_UP = Pattern.compile(
            "^[“‘\"'(]*(?:It|He|She|They|His|Her|Hers|Their|Theirs|Its|This|These|That|Those(?!"
                    + " (?:who|of|which|that|whose))|Such|Both|Another|Neither|Either|Others?|The (?:former|latter|same|other|two)|(?:Thus|So|Here)"
                    + " (?:this|these|it|he|she|they)|Each of"
                    + " (?:these|them)|One of (?:these|them)|All (?:this|these)|In (?:this|that|these|such)|At (?:this|that)|By"
                    + " this|After this|With this|But|And|Or|Nor|Yet|However|Nevertheless|Nonetheless|Still|Even so|On the other"
                    + " hand|In other words|For (?:example|instance)|As a result|Therefore|Hence|Consequently|Accordingly)\\b");

    private static final Pattern EXPLETIVE = Pattern.compile(
            "^[“‘\"']*It (?:is|was|would be|will be|seems|may be|might be) (?:not )?(?:\\p{L}+ ){0,2}(?:that|to|whether)\\b");
    private static final Pattern IT = Pattern.compile("^[“‘\"']*It\\b");

    /** Why should you not? Half of it was said before. */
    private static final Pattern SHORT_QUESTION = Pattern.compile("^(?:\\S+\\s+){0,6}\\S+\\?[”’\"']*$");

    private static final Pattern PERSONAL = Pattern.compile("(?i)\\b(?:he|him|his|she|her|hers)\\b");
    private static final Pattern THUS =
            Pattern.compile("(?i)\\b(?:thus|then|therefore|hence|so far|accordingly|too|also)\\b");

    /** Words of a sentence among which a name tells whom a pronoun means. */
    private static final int AT_ONCE = 4;

    /** There is one only, or it stands for the kind: nobody asks which. */
    private static final Set<String> KNOWN = Set.of(
            "world",
            "earth",
            "sun",
            "moon",
            "sea",
            "sky",
            "universe",
            "people",
            "public",
            "law",
            "state",
            "government",
            "country",
            "nation",
            "church",
            "bible",
            "past",
            "present",
            "future",
            "time",
            "day",
            "night",
            "mind",
            "will",
            "heart",
            "truth",
            "press",
            "market",
            "economy",
            "fact",
            "way",
            "whole",
            "end",
            "reader",
            "author");

    /** Words after a noun that say which one is meant. */
    private static final Set<String> TELLING = Set.of(
            "of", "who", "which", "that", "whose", "where", "when", "to", "for", "between", "from", "in", "on", "at",
            "with", "by", "against", "among");

    private Opening() {}

    static boolean stands(EssayLanguage essay, Line line) {
        boolean head = line.position() == 0;
        return !SHORT_QUESTION.matcher(line.text().strip()).matches()
                && (head ? !takesUp(line.text()) : standsAmong(line))
                && before(essay, line)
                        .filter(l -> l.text().matches("(?s).*[?:][”’\"')]*[—–-]*\\s*$"))
                        .isEmpty();
    }

    private static boolean takesUp(String text) {
        return TAKES_UP.matcher(text).find() && !EXPLETIVE.matcher(text).find();
    }

    /** In the middle of a paragraph every word may point at what has been cut off. */
    private static boolean standsAmong(Line line) {
        return Prose.dangling(line.text()).isEmpty()
                && (!IT.matcher(line.text()).find()
                        || EXPLETIVE.matcher(line.text()).find())
                && !THUS.matcher(line.text()).find()
                && (!PERSONAL.matcher(line.text()).find()
                        || line.tokens().stream().limit(AT_ONCE).anyMatch(t -> t.is("PROPN")))
                && !definite(line.tokens());
    }

    /** The sentence before a line in running prose: in its paragraph, or at the end of the one before. */
    static Optional<Line> before(EssayLanguage essay, Line line) {
        if (line.index() == 0) {
            return Optional.empty();
        }
        Line before = essay.lines().get(line.index() - 1);
        List<Block> blocks = essay.text().blocks();
        return blocks.indexOf(line.block()) - blocks.indexOf(before.block()) <= 1
                        && before.block() instanceof Block.Paragraph
                ? Optional.of(before)
                : Optional.empty();
    }

    /** A <i>the</i> whose noun is neither told apart by what follows nor known to everybody. */
    private static boolean definite(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).lower().equals("the") && unresolved(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean unresolved(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).is("ADJ", "ADV", "NUM")) {
            at++;
        }
        int head = at - 1;
        while (at < tokens.size() && tokens.get(at).is("NOUN")) {
            head = at++;
        }
        if (head < from
                || !tokens.get(head).is("NOUN")
                || KNOWN.contains(tokens.get(head).lower())) {
            return false;
        }
        return at >= tokens.size() || !TELLING.contains(tokens.get(at).lower());
    }
}
