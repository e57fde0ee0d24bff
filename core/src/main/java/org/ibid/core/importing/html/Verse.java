package org.ibid.core.importing.html;

import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.StyledText;
import org.jsoup.nodes.Element;

/** Reads poems: a stanza is a block, its lines are lines, whether breaks or elements part them. */
final class Verse {

    private static final Pattern POEM = Pattern.compile(
            "(?:^|[ _:-])(?:poem|poetry|verse|stanza|strophe|linegroup|line-group|line-block|lg|song|hymn|lyrics)(?:[ _-]|$)");
    private static final int LONGEST_LINE = 120;

    private final BlockReader blocks;
    private final BlockReader.Place place;

    Verse(BlockReader blocks, BlockReader.Place place) {
        this.blocks = blocks;
        this.place = place;
    }

    static boolean says(Element element) {
        return element.attributesSize() > 0 && POEM.matcher(Tags.signs(element)).find();
    }

    void add(Element element) {
        List<Element> lines = element.children().stream()
                .filter(c -> !blocks.reading().page().skips(c))
                .toList();
        if (lines.size() > 1 && lines.stream().allMatch(this::line)) {
            InlineText.Joiner stanza = new InlineText.Joiner();
            for (Element line : lines) {
                if (!blocks.reading().out(line)) {
                    InlineText words = InlineReader.whole(line.childNodes(), blocks.reading());
                    if (!words.blank()) {
                        stanza.add(words, "\n");
                    }
                }
            }
            blocks.paragraph(stanza.joined(), place);
        } else {
            blocks.children(element, place);
        }
    }

    private boolean line(Element element) {
        Page page = blocks.reading().page();
        boolean text = Tags.is(element, "p", "div", "li", "dd", "dt");
        return text
                && (!says(element) || element.className().matches("(?i).*(?:verse|line).*"))
                && page.extent(element).characters() <= LONGEST_LINE
                && element.children().stream()
                        .noneMatch(c -> page.container(c) || c.normalName().equals("br"));
    }

    /** Preformatted verse: blank lines part the stanzas. */
    void stanzas(InlineText text) {
        String words = text.text().text();
        int from = 0;
        while (from < words.length()) {
            int blank = words.indexOf("\n\n", from);
            int to = blank < 0 ? words.length() : blank;
            blocks.paragraph(part(text, from, to), place);
            from = to;
            while (from < words.length() && words.charAt(from) == '\n') {
                from++;
            }
        }
    }

    private static InlineText part(InlineText text, int from, int to) {
        StyledText all = text.text();
        List<Formatting> styles = all.formatting().stream()
                .filter(f -> f.span().start() >= from && f.span().end() <= to)
                .map(f -> new Formatting(
                        f.style(), new Span(f.span().start() - from, f.span().end() - from), f.href()))
                .toList();
        List<StyledText.Call> calls = all.calls().stream()
                .filter(c -> c.offset() >= from && c.offset() <= to)
                .map(c -> new StyledText.Call(c.offset() - from, c.note(), c.confidence()))
                .toList();
        return new InlineText(new StyledText(all.text().substring(from, to), styles, calls), List.of(), List.of());
    }
}
