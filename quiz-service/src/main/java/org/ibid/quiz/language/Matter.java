package org.ibid.quiz.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;

/**
 * What stands before and behind an essay and is none of it: a publisher's licence, thanks, lists of works, an index.
 * Nothing is asked about it. Only what says itself what it is: a line that a publisher always writes, a heading.
 */
final class Matter {

    private static final Pattern BEGINS = Pattern.compile(
            "(?i)\\*\\*\\*\\s*START OF (?:THE|THIS) PROJECT GUTENBERG|^\\s*\\*END\\*\\s*THE SMALL PRINT");
    private static final Pattern ENDS = Pattern.compile(
            "(?i)\\*\\*\\*\\s*END OF (?:THE|THIS) PROJECT GUTENBERG|^\\s*End of (?:the |this )?Project Gutenberg");

    /** Who made the file. */
    private static final Pattern MADE =
            Pattern.compile("(?is)^\\s*(?:(?:e-?text )?(?:produced|prepared|transcribed|scanned)"
                    + " by\\b.{0,200}$|\\[?transcriber[’']?s?[’']? notes?\\b.*)");

    /** What stands under a picture or over a table. */
    private static final Pattern CAPTION = Pattern.compile(
            "(?s)^\\s*(?:\\[\\s*(?:Illustration|Frontispiece|Facsimile|Map)\\b.*|(?:Fig(?:ure|\\.)?|Plate|Table|Map|Chart)"
                    + " (?:\\d+|[IVXL]+)\\b[.:].*)");

    /** Who speaks next in a play: {@code ANNE. What news?} */
    private static final Pattern CUE =
            Pattern.compile("(?s)^\\s*_?\\p{Lu}{2,}(?: \\p{Lu}{2,}){0,3}_?(?: [\\[(][^\\])]*[\\])])?[.:] .*");

    /** So many speeches make a scene. */
    private static final int SCENE = 3;

    private static final Pattern HEADING = Pattern.compile(
            "(?i)^\\W*(?:\\d+\\W+)?(?:bibliography|references|works cited|sources cited|further reading|suggested"
                    + " reading|acknowledge?ments?|index|contents|table of contents|list of"
                    + " (?:illustrations|tables|figures|abbreviations)|about the"
                    + " authors?|licen[cs]e|copyright|transcriber[’']?s?[’']? notes?|notes|end"
                    + " ?notes|footnotes|errata|colophon)\\W*$");

    private Matter() {}

    /** The passages that are not the essay's own. */
    static Set<String> of(EssayText text) {
        Set<String> outside = new HashSet<>();
        List<Block> blocks = text.blocks();
        int from = last(text, BEGINS) + 1;
        int to = first(text, from);
        int under = 0;
        boolean scene = blocks.stream()
                        .filter(b -> CUE.matcher(b.span().in(text.canonical())).matches())
                        .count()
                >= SCENE;
        for (int i = 0; i < blocks.size(); i++) {
            String words = blocks.get(i).span().in(text.canonical());
            if (blocks.get(i) instanceof Block.Heading heading && (under == 0 || heading.level() <= under)) {
                under = HEADING.matcher(words).find() ? heading.level() : 0;
            }
            boolean shown = CAPTION.matcher(words).matches()
                    || (scene && CUE.matcher(words).matches())
                    || Verse.is(words);
            if (i < from || i >= to || under > 0 || shown || MADE.matcher(words).find()) {
                outside.add(blocks.get(i).passageId());
            }
        }
        return outside;
    }

    private static int last(EssayText text, Pattern sign) {
        int last = -1;
        List<Block> blocks = text.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            last = sign.matcher(blocks.get(i).span().in(text.canonical())).find() ? i : last;
        }
        return last;
    }

    private static int first(EssayText text, int from) {
        List<Block> blocks = text.blocks();
        for (int i = from; i < blocks.size(); i++) {
            if (ENDS.matcher(blocks.get(i).span().in(text.canonical())).find()) {
                return i;
            }
        }
        return blocks.size();
    }
}
