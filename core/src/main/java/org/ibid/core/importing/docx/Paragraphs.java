package org.ibid.core.importing.docx;

import java.util.List;
import java.util.Optional;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.ParagraphShape;
import org.ibid.core.importing.flow.ParagraphShape.Role;
import org.ibid.core.importing.flow.StyleNames;
import org.jspecify.annotations.Nullable;

/** Tells what paragraphs are: by their outline level, their style and the styles it is based on, their list, their indentation. */
final class Paragraphs {

    /** Twentieths of a point: less is no indentation that a reader sees. */
    private static final int INDENTED = 280;

    private static final int BODY_LEVEL = 9;

    /** @param numbered true where the word processor puts a number before it */
    record Told(ParagraphShape shape, boolean numbered) {}

    private record ListPlace(String list, int depth) {}

    private final Styles styles;
    private final Numbering numbering;

    Paragraphs(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    Told tell(Optional<XmlElement> properties) {
        String style = properties
                .flatMap(p -> p.element("pStyle"))
                .map(s -> s.attribute("val"))
                .orElse(null);
        List<XmlElement> chain = styles.paragraphChain(style);
        ParagraphShape shape = named(style, chain, properties.flatMap(Paragraphs::outline));
        Optional<ListPlace> place = list(properties, chain);
        boolean numbered =
                place.filter(p -> numbering.ordered(p.list(), p.depth())).isPresent();
        boolean mayBeListed = shape.is(Role.BODY) || shape.is(Role.LIST_CONTINUED) || shape.is(Role.QUOTATION);
        if (place.isPresent() && mayBeListed) {
            return new Told(ParagraphShape.listItem(place.get().depth(), numbered), true);
        }
        if (shape.is(Role.BODY) && indented(properties, chain)) {
            return new Told(ParagraphShape.of(Role.INDENTED), false);
        }
        return new Told(shape, numbered);
    }

    private ParagraphShape named(@Nullable String style, List<XmlElement> chain, Optional<Integer> direct) {
        Optional<ParagraphShape> own = styles.nameOrId(style).flatMap(StyleNames::shape);
        boolean head = own.filter(s -> s.is(Role.TITLE) || s.is(Role.SUBTITLE) || s.is(Role.CONTENTS))
                .isPresent();
        if (own.isPresent() && head) {
            return own.get();
        }
        if (direct.isPresent() && direct.get() < BODY_LEVEL) {
            return ParagraphShape.heading(direct.get() + 1);
        }
        if (chain.isEmpty()) {
            return own.filter(s -> direct.isEmpty() || !s.is(Role.HEADING)).orElse(ParagraphShape.of(Role.BODY));
        }
        boolean body = direct.isPresent();
        for (XmlElement each : chain) {
            Optional<ParagraphShape> shape = StyleNames.shape(Styles.name(each));
            Optional<Integer> level = each.element("pPr").flatMap(Paragraphs::outline);
            if (level.isPresent() && level.get() < BODY_LEVEL && !body && shape.isEmpty()) {
                return ParagraphShape.heading(level.get() + 1);
            }
            body |= level.isPresent() && level.get() >= BODY_LEVEL;
            if (shape.isPresent() && !(body && shape.get().is(Role.HEADING))) {
                return shape.get();
            }
        }
        return ParagraphShape.of(Role.BODY);
    }

    private static Optional<Integer> outline(XmlElement properties) {
        return properties.element("outlineLvl").map(o -> {
            try {
                int level = Integer.parseInt(o.attribute("val", "9").strip());
                return level < 0 ? BODY_LEVEL : level;
            } catch (NumberFormatException e) {
                return BODY_LEVEL;
            }
        });
    }

    private Optional<ListPlace> list(Optional<XmlElement> properties, List<XmlElement> chain) {
        Optional<XmlElement> direct = properties.flatMap(p -> p.element("numPr"));
        Optional<String> list = direct.flatMap(Paragraphs::listId);
        Optional<Integer> depth = direct.flatMap(Paragraphs::depth);
        for (XmlElement style : chain) {
            Optional<XmlElement> inherited = style.element("pPr").flatMap(p -> p.element("numPr"));
            if (list.isEmpty()) {
                list = inherited.flatMap(Paragraphs::listId);
                if (depth.isEmpty() && list.isPresent()) {
                    depth = inherited
                            .flatMap(Paragraphs::depth)
                            .or(() -> inherited
                                    .flatMap(Paragraphs::listId)
                                    .flatMap(l -> numbering.depthOf(l, style.attribute("styleId", ""))));
                }
            }
        }
        int at = Math.max(0, depth.orElse(0));
        return list.filter(l -> !l.equals("0")).map(l -> new ListPlace(l, at));
    }

    private static Optional<String> listId(XmlElement numPr) {
        return numPr.element("numId").map(n -> n.attribute("val", "0"));
    }

    private static Optional<Integer> depth(XmlElement numPr) {
        return numPr.element("ilvl").map(l -> Numbering.number(l.attribute("val", "0")));
    }

    private static boolean indented(Optional<XmlElement> properties, List<XmlElement> chain) {
        return indent(properties, chain, "left", "start") >= INDENTED
                && indent(properties, chain, "right", "end") >= INDENTED;
    }

    private static int indent(Optional<XmlElement> properties, List<XmlElement> chain, String side, String strict) {
        Optional<String> direct = side(properties, side, strict);
        for (XmlElement style : chain) {
            direct = direct.isPresent() ? direct : side(style.element("pPr"), side, strict);
        }
        return direct.map(Measure::twips).orElse(0);
    }

    private static Optional<String> side(Optional<XmlElement> properties, String side, String strict) {
        return properties
                .flatMap(p -> p.element("ind"))
                .flatMap(
                        i -> Optional.ofNullable(i.attribute(side)).or(() -> Optional.ofNullable(i.attribute(strict))));
    }
}
