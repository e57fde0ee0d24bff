package org.ibid.quiz.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;

/** Finds what the author marks as thesis or conclusion, in so many words. An essay that marks nothing has none. */
public final class Points {

    private static final int LONGEST = 45;

    private static final String TEXT = "(?:article|essay|chapter|paper|study|book|lecture|piece)";

    private static final String HELD = "(?:thesis|contention|claim|argument|point|position|view|case|doctrine)";

    /** Each leaves the point itself behind it. */
    private static final Map<Point.Mark, Pattern> MARKS = Map.of(
            Point.Mark.THESIS,
            Pattern.compile("(?i)\\b(?:(?:this|the present) " + TEXT
                    + " (?:argues|contends|claims|maintains|suggests|shows|will show|will argue|demonstrates|defends"
                    + " the view|tries to show|attempts to show) that|the"
                    + " (?:answer|argument|thesis|claim|case|view|contention|suggestion) (?:offered |made |defended"
                    + " |advanced |put forward |proposed |developed )?(?:here|(?:in|of) this "
                    + TEXT + ") is that|(?:I|we) (?:shall |will |want to |wish to |hope to |propose to |try to |am"
                    + " going to |would )(?:argue|contend|maintain|suggest|show|claim|demonstrate) (?:here"
                    + " |below )?that|(?:my|our) (?:argument|thesis|claim|contention|case|main"
                    + " point|point|view) (?:here )?is(?:,[^,]{3,30},)? that|(?:the|my|our)"
                    + " (?:object|aim|purpose) of this " + TEXT
                    + " is to (?:argue|show|assert|demonstrate|maintain) that"
                    + "|(?:the|my|our) (?:main |chief |central |whole )?" + HELD + "(?: that| which)? (?:I|we)"
                    + " (?:shall |will |wish to |want to |have to )?(?:defend|maintain|advance|argue for|put"
                    + " forward|uphold)(?: here| in this " + TEXT + ")? is(?:,[^,:]{3,40},)? (?:that|this:)"
                    + "|(?:my|our) (?:main |chief |central |whole )?" + HELD
                    + " is(?:,[^,:]{3,40},)? (?:simply )?this:"
                    + "|what (?:I|we) (?:have (?:tried|sought|wished|endeavou?red) to|wish to|want to|shall try to)"
                    + " (?:show|argue|maintain|prove|establish) is(?:,[^,:]{3,40},)? (?:that|this:)"
                    + "|(?:I|we) have (?:here )?(?:tried|sought|endeavou?red) to (?:show|argue|prove) that"
                    + "|(?:what follows|these pages) (?:argues?|tr(?:ies|y) to show|will show) that"
                    + "|it (?:is|will be) argued (?:here|below|in this " + TEXT + ") that)\\s"),
            Point.Mark.CONCLUSION,
            Pattern.compile(
                    "(?i)(?:^(?:in short|in sum|to sum up|all in all|in a word|on the whole|in conclusion|to conclude),\\s|\\b(?:it"
                            + " follows(?:,? (?:then|therefore|from this),?)? that|(?:I|we)(?:,? therefore,?)? conclude(?:,?"
                            + " (?:then|therefore),?)? that|(?:I|we) (?:reach|come to|arrive at|are driven to|am driven to|am"
                            + " forced to)(?:,? therefore,?)? the (?:final |general |following )?conclusion that|(?:we|one)"
                            + " (?:may|can|must)(?: therefore| then)? conclude that|the (?:general |main |inevitable |only"
                            + " )?(?:conclusion|lesson|moral)(?: to be drawn| of [\\p{L} ]{3,40})? (?:is|must be)(?:,[^,]{3,30},)?"
                            + " that|this (?:shows|proves|suggests) that),?\\s)"));

    /** What sums up may sum up a paragraph: of the whole it speaks where the essay, or a part of it, ends. */
    private static final Pattern SUMS_UP =
            Pattern.compile("(?i)^(?:in short|in sum|to sum up|all in all|in a word|on the whole),");

    private Points() {}

    public static List<Point> in(EssayLanguage essay) {
        List<Point> points = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (line.block() instanceof Block.Paragraph) {
                for (Point.Mark mark : Point.Mark.values()) {
                    point(essay, line, mark).ifPresent(points::add);
                }
            }
        }
        return points;
    }

    private static Optional<Point> point(EssayLanguage essay, Line line, Point.Mark mark) {
        Matcher matcher = java.util.Objects.requireNonNull(MARKS.get(mark)).matcher(line.text());
        if (!matcher.find()
                || reported(essay, line, matcher.start())
                || (SUMS_UP.matcher(line.text()).find() && !last(essay, line.block()))) {
            return Optional.empty();
        }
        String sign = matcher.group().strip();
        int stop = line.text()
                .substring(matcher.end())
                .split("[:;]|, and that ", 2)[0]
                .length();
        return Statement.ofUs(essay, line, matcher.end(), matcher.end() + stop, LONGEST)
                .map(s -> new Point(mark, s, sign));
    }

    /** True for the last paragraph of the essay or of a part. */
    private static boolean last(EssayLanguage essay, Block paragraph) {
        List<Block> blocks = essay.text().blocks();
        return blocks.subList(blocks.indexOf(paragraph) + 1, blocks.size()).stream()
                .filter(b -> b instanceof Block.Paragraph || b instanceof Block.Heading)
                .findFirst()
                .map(b -> b instanceof Block.Heading)
                .orElse(true);
    }

    /** Somebody else’s conclusion, or one that stands inside quotation marks. */
    private static boolean reported(EssayLanguage essay, Line line, int at) {
        int place = line.span().start() + at;
        return essay.version().reading().quotations().stream()
                        .anyMatch(q -> q.footnote() == null
                                && q.speech()
                                && q.span().start() <= place
                                && place < q.span().end())
                || line.text()
                        .substring(0, at)
                        .matches("(?is).*\\b(?:not|if|whether|says|argues|claims|held|thinks|believes) .*");
    }
}
