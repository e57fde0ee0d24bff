package org.ibid.core.importing.html;

import java.util.List;
import org.ibid.core.importing.MathInLine;
import org.jsoup.nodes.Element;

/** An equation of a page (MathML), or a part of it. */
record Formula(Element element) implements MathInLine.Part {

    @Override
    public String name() {
        return element.normalName();
    }

    @Override
    public List<Formula> parts() {
        return element.children().stream().map(Formula::new).toList();
    }

    @Override
    public String text() {
        return element.text();
    }

    @Override
    public String attribute(String name, String otherwise) {
        return element.hasAttr(name) ? element.attr(name) : otherwise;
    }
}
