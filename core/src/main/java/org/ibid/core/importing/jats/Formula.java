package org.ibid.core.importing.jats;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.importing.MathInLine;
import org.ibid.core.importing.XmlElement;

/** The characters that a formula is written with: TeX where there is some, else what MathML or plain text hold. */
final class Formula {

    private static final Pattern DOCUMENT =
            Pattern.compile("\\\\begin\\{document}(.*?)\\\\end\\{document}", Pattern.DOTALL);

    private Formula() {}

    /** Without the label; empty where the formula is only a picture. */
    static String of(XmlElement formula) {
        Optional<XmlElement> tex = formula.descendants("tex-math").findFirst();
        if (tex.isPresent()) {
            String source = tex.get().text();
            Matcher document = DOCUMENT.matcher(source);
            return (document.find() ? document.group(1) : source).strip();
        }
        Optional<XmlElement> math = formula.descendants("math").findFirst();
        String words = math.map(MathInLine::of).orElseGet(() -> withoutLabel(formula));
        return words.strip().replaceAll("\\s+", " ");
    }

    /** True for one that is written as words with styles, and in no other way. */
    static boolean words(XmlElement formula) {
        return formula.is("inline-formula")
                && formula.descendants("tex-math", "math", "alternatives")
                        .findFirst()
                        .isEmpty();
    }

    private static String withoutLabel(XmlElement formula) {
        StringBuilder words = new StringBuilder();
        formula.children().forEach(node -> {
            switch (node) {
                case org.ibid.core.importing.XmlNode.Text text -> words.append(text.text());
                case XmlElement element -> {
                    if (!element.is("label", "alt-text", "long-desc")) {
                        words.append(element.text());
                    }
                }
            }
        });
        return words.toString();
    }
}
