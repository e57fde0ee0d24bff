package org.ibid.core.importing.odt;

import java.util.List;
import org.ibid.core.importing.XmlElement;

/** The words of an equation (MathML) in one line: {@code (a+b)/2}, {@code x^2}. */
final class OdtMath {

    private OdtMath() {}

    static String of(XmlElement math) {
        List<XmlElement> parts = math.elements();
        return switch (math.name()) {
            case "mi", "mn", "mo", "mtext", "ms" -> math.text().strip();
            case "annotation", "annotation-xml" -> "";
            case "mfrac" -> two(parts, "/", true);
            case "msup" -> two(parts, "^", false);
            case "msub" -> two(parts, "_", false);
            case "msqrt" -> "√" + grouped(all(parts));
            default -> all(parts);
        };
    }

    private static String all(List<XmlElement> parts) {
        StringBuilder inside = new StringBuilder();
        parts.forEach(p -> inside.append(of(p)));
        return inside.toString();
    }

    private static String two(List<XmlElement> parts, String sign, boolean both) {
        if (parts.size() != 2) {
            return all(parts);
        }
        String first = of(parts.getFirst());
        return (both ? grouped(first) : first) + sign + grouped(of(parts.getLast()));
    }

    private static String grouped(String part) {
        return part.codePointCount(0, part.length()) > 1 && !part.startsWith("(") ? "(" + part + ")" : part;
    }
}
