package org.ibid.core.importing;

import java.util.List;

/** The words of an equation (MathML) in one line: {@code (a+b)/2}, {@code x^2}, {@code [a, b; c, d]}. */
public final class MathInLine {

    /** An element of an equation, whatever read it. */
    public interface Part {
        String name();

        List<? extends Part> parts();

        String text();

        String attribute(String name, String otherwise);
    }

    private record OfXml(XmlElement element) implements Part {
        @Override
        public String name() {
            return element.name();
        }

        @Override
        public List<OfXml> parts() {
            return element.elements().stream().map(OfXml::new).toList();
        }

        @Override
        public String text() {
            return element.text();
        }

        @Override
        public String attribute(String name, String otherwise) {
            return element.attribute(name, otherwise);
        }
    }

    private MathInLine() {}

    public static String of(XmlElement math) {
        return of(new OfXml(math));
    }

    public static String of(Part math) {
        List<? extends Part> parts = math.parts();
        return switch (math.name()) {
            case "annotation", "annotation-xml" -> "";
            case "mfrac" -> two(parts, "/", true);
            case "msup", "mover" -> two(parts, "^", false);
            case "msub", "munder" -> two(parts, "_", false);
            case "msubsup", "munderover" -> three(parts);
            case "msqrt" -> "√" + grouped(all(parts));
            case "mroot" -> parts.size() == 2 ? of(parts.getLast()) + "√" + grouped(of(parts.getFirst())) : all(parts);
            case "mfenced" -> math.attribute("open", "(") + joined(parts, ", ") + math.attribute("close", ")");
            case "mtable" -> "[" + joined(parts, "; ") + "]";
            case "mtr", "mlabeledtr" -> joined(parts, ", ");
            default -> parts.isEmpty() ? math.text().strip() : all(parts);
        };
    }

    private static String all(List<? extends Part> parts) {
        return sideBySide(parts.stream().map(MathInLine::of).toList());
    }

    /** Parts of an equation that stand beside each other. The names of two things do not make one name: “sin x”. */
    public static String sideBySide(List<String> parts) {
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            boolean names = !line.isEmpty()
                    && !part.isEmpty()
                    && Character.isLetter(line.charAt(line.length() - 1))
                    && Character.isLetter(part.charAt(0))
                    && (part.length() > 1 || (line.length() > 1 && Character.isLetter(line.charAt(line.length() - 2))));
            line.append(names ? " " : "").append(part);
        }
        return line.toString();
    }

    private static String joined(List<? extends Part> parts, String between) {
        return String.join(between, parts.stream().map(MathInLine::of).toList());
    }

    private static String two(List<? extends Part> parts, String sign, boolean both) {
        if (parts.size() != 2) {
            return all(parts);
        }
        String first = of(parts.getFirst());
        return (both ? grouped(first) : first) + sign + grouped(of(parts.getLast()));
    }

    private static String three(List<? extends Part> parts) {
        return parts.size() != 3
                ? all(parts)
                : of(parts.getFirst()) + "_" + grouped(of(parts.get(1))) + "^" + grouped(of(parts.getLast()));
    }

    private static String grouped(String part) {
        return part.codePointCount(0, part.length()) > 1 && !part.startsWith("(") ? "(" + part + ")" : part;
    }
}
