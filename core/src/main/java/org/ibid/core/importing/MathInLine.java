package org.ibid.core.importing;

import java.util.List;

/** The words of an equation (MathML) in one line: {@code (a+b)/2}, {@code x^2}, {@code [a, b; c, d]}. */
public final class MathInLine {

    private MathInLine() {}

    public static String of(XmlElement math) {
        List<XmlElement> parts = math.elements();
        return switch (math.name()) {
            case "annotation", "annotation-xml" -> "";
            case "mfrac" -> two(parts, "/", true);
            case "msup", "mover" -> two(parts, "^", false);
            case "msub", "munder" -> two(parts, "_", false);
            case "msubsup", "munderover" -> three(parts);
            case "msqrt" -> "√" + grouped(all(parts));
            case "mroot" -> parts.size() == 2 ? of(parts.getLast()) + "√" + grouped(of(parts.getFirst())) : all(parts);
            case "mfenced" ->
                math.attribute("open", "(") + joined(parts, ", ") + math.attribute("close", ")");
            case "mtable" -> "[" + joined(parts, "; ") + "]";
            case "mtr", "mlabeledtr" -> joined(parts, ", ");
            default -> parts.isEmpty() ? math.text().strip() : all(parts);
        };
    }

    private static String all(List<XmlElement> parts) {
        StringBuilder inside = new StringBuilder();
        for (XmlElement each : parts) {
            String part = of(each);
            // the names of two things do not make one name: “sin x”
            boolean names = !inside.isEmpty()
                    && !part.isEmpty()
                    && Character.isLetter(inside.charAt(inside.length() - 1))
                    && Character.isLetter(part.charAt(0))
                    && (part.length() > 1
                            || (inside.length() > 1 && Character.isLetter(inside.charAt(inside.length() - 2))));
            inside.append(names ? " " : "").append(part);
        }
        return inside.toString();
    }

    private static String joined(List<XmlElement> parts, String between) {
        return String.join(between, parts.stream().map(MathInLine::of).toList());
    }

    private static String two(List<XmlElement> parts, String sign, boolean both) {
        if (parts.size() != 2) {
            return all(parts);
        }
        String first = of(parts.getFirst());
        return (both ? grouped(first) : first) + sign + grouped(of(parts.getLast()));
    }

    private static String three(List<XmlElement> parts) {
        return parts.size() != 3
                ? all(parts)
                : of(parts.getFirst()) + "_" + grouped(of(parts.get(1))) + "^" + grouped(of(parts.getLast()));
    }

    private static String grouped(String part) {
        return part.codePointCount(0, part.length()) > 1 && !part.startsWith("(") ? "(" + part + ")" : part;
    }
}
