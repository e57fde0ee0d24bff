package org.ibid.web.writing;

import java.util.List;

/** The form of a text in short, to stand beside it. What one types is the same in every language. */
record FormGuide(List<Line> lines) {

    /** @param samples what one types */
    record Line(List<String> samples, String meaning) {}

    static FormGuide in(WritingWords words) {
        String w = words.sampleWords();
        return new FormGuide(List.of(
                line(words.keyHeading(), "# " + w),
                line(words.keyStyles(), "*" + w + "*", "**" + w + "**", "`" + w + "`"),
                line(words.keyLink(), "[" + w + "](https://example.org)"),
                line(words.keyCall(), w + "[^1]"),
                line(words.keyNote() + " " + words.keyNumbers(), "[^1]: " + w),
                line(words.keyQuotation(), "> " + w),
                line(words.keyList(), "- " + w),
                line(words.keyTable(), "| " + w + " | " + w + " |"),
                line(words.keyVerse(), "{verse}"),
                line(words.keyBreak(), w + "\\"),
                line(words.keyOther(), "^" + w + "^", "~" + w + "~", "<sc>" + w + "</sc>"),
                line(words.keyPicture(), "![" + w + "](sha256:…)"),
                line(words.keySeparator(), "* * *"),
                line(words.keyRemark(), "{remark}"),
                line(words.keyItself(), "\\*")));
    }

    private static Line line(String meaning, String... samples) {
        return new Line(List.of(samples), meaning);
    }
}
