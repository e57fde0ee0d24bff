package org.ibid.quiz.kind.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.item.Level;

/** What a sentence does in prose that tells and describes rather than argues: liken one thing to another, tell how something ended. */
final class StoryCues {

    static final Cue LIKENESS = new Cue(
            "likeness",
            Pattern.compile("\\b(?:is|are|was|were) (?:rather |very much |much |a little |something"
                    + " )?like an? |\\b(?:may|might|can|could) be"
                    + " (?:likened|compared) to\\b|\\bresembl(?:es?|ed) (?:an?|the)\\b|\\bas (?:if|though)"
                    + " (?:it|they|he|she) (?:were|was|had)\\b"),
            Pattern.compile(
                    "(?i)\\b(?:like|liken\\w*|as if|as though|resembl\\w*|similar\\w*|compar\\w*|just as|remind\\w*|so"
                            + " to speak|as it were|analog\\w*|metaphor\\w*|image|picture)\\b"),
            "Select the sentence in which AUTHOR likens what it speaks of to something else.",
            "Here AUTHOR says what the thing is by what it is like.",
            Level.INFER,
            0.4,
            0.76);

    static final Cue ENDING = new Cue(
            "ending",
            Pattern.compile(
                    "\\b(?:ceased to|gave (?:way|place) to|(?:was|were|had been) (?:replaced|superseded|supplanted)"
                            + " by|came to an end|died out|fell into disuse|was abandoned|were abandoned|put an end"
                            + " to)\\b"),
            Pattern.compile(
                    "(?i)\\b(?:ceas\\w*|end\\w*|vanish\\w*|disappear\\w*|lost|abandon\\w*|replac\\w*|supersed\\w*|supplant\\w*|no"
                            + " longer|stop\\w*|died|fell|broke\\w*|until|dropped|gone|over|gave|left|became|chang\\w*|no"
                            + " more|at last|finally)\\b"),
            "Select the sentence that tells how something was before and was not afterwards.",
            "After it the thing is not as it had been.",
            Level.INFER,
            0.45,
            0.74);

    static final List<Cue> ALL = List.of(LIKENESS, ENDING);

    private StoryCues() {}
}
