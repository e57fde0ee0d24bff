package org.ibid.core.importing.docx;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.Inline;
import org.jspecify.annotations.Nullable;

/**
 * How the runs of one paragraph look. What the paragraph's own style does to all of its words is no emphasis; a run
 * stands out where it differs from that.
 */
final class RunStyles {

    /** @param inlines the styles that an essay keeps */
    record Seen(
            Set<Inline> inlines,
            boolean hidden,
            boolean struck,
            boolean raised,
            @Nullable String language) {}

    private final Styles styles;
    private final RunLook paragraph;

    RunStyles(Styles styles, Optional<XmlElement> properties) {
        this.styles = styles;
        this.paragraph = styles.paragraphLook(properties
                .flatMap(p -> p.element("pStyle"))
                .map(s -> s.attribute("val"))
                .orElse(null));
    }

    Seen of(XmlElement run, @Nullable Inline link) {
        Optional<XmlElement> properties = run.element("rPr");
        String style = properties
                .flatMap(p -> p.element("rStyle"))
                .map(s -> s.attribute("val"))
                .orElse(null);
        RunLook direct = RunLook.of(properties);
        RunLook named = styles.characterLook(style);
        RunLook own = direct.over(named);
        Set<Inline> inlines = new HashSet<>();
        if (differs(direct.bold(), named.bold(), paragraph.bold())) {
            inlines.add(Inline.of(Style.STRONG));
        }
        boolean underlined = Boolean.TRUE.equals(direct.underlined()) && link == null;
        if (differs(direct.italic(), named.italic(), paragraph.italic()) || underlined) {
            inlines.add(Inline.of(Style.EMPHASIS));
        }
        if (differs(direct.smallCaps(), named.smallCaps(), paragraph.smallCaps())) {
            inlines.add(Inline.of(Style.SMALL_CAPS));
        }
        boolean superscript = "superscript".equals(own.raised());
        if (superscript) {
            inlines.add(Inline.of(Style.SUPERSCRIPT));
        }
        if ("subscript".equals(own.raised())) {
            inlines.add(Inline.of(Style.SUBSCRIPT));
        }
        if (styles.code(style)) {
            inlines.add(Inline.of(Style.CODE));
        }
        if (link != null) {
            inlines.add(link);
        }
        RunLook whole = own.over(paragraph);
        String language = whole.language();
        return new Seen(
                inlines,
                Boolean.TRUE.equals(whole.hidden()),
                Boolean.TRUE.equals(own.struck()),
                superscript,
                language != null ? language : styles.language());
    }

    private static boolean differs(@Nullable Boolean direct, @Nullable Boolean named, @Nullable Boolean paragraph) {
        return direct == null ? Boolean.TRUE.equals(named) : direct != Boolean.TRUE.equals(paragraph);
    }
}
