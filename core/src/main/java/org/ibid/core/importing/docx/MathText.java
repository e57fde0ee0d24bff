package org.ibid.core.importing.docx;

import org.ibid.core.importing.XmlElement;

/** The words of an equation in one line: {@code (a+b)/2}, {@code x^2}. */
final class MathText {

    private MathText() {}

    static String of(XmlElement math) {
        return switch (math.name()) {
            case "t" -> math.text();
            case "f" -> grouped(child(math, "num")) + "/" + grouped(child(math, "den"));
            case "sSup" -> child(math, "e") + "^" + grouped(child(math, "sup"));
            case "sSub" -> child(math, "e") + "_" + grouped(child(math, "sub"));
            case "sSubSup" -> child(math, "e") + "_" + grouped(child(math, "sub")) + "^" + grouped(child(math, "sup"));
            case "rad" -> child(math, "deg") + "√" + grouped(child(math, "e"));
            case "d" -> "(" + child(math, "e") + ")";
            case "rPr", "ctrlPr", "oMathParaPr" -> "";
            default -> {
                StringBuilder inside = new StringBuilder();
                math.elements().forEach(e -> inside.append(of(e)));
                yield inside.toString();
            }
        };
    }

    private static String child(XmlElement math, String name) {
        StringBuilder inside = new StringBuilder();
        for (XmlElement each : math.elements(name)) {
            inside.append(inside.isEmpty() ? "" : ", ").append(of(each));
        }
        return inside.toString();
    }

    private static String grouped(String part) {
        return part.codePointCount(0, part.length()) > 1 && !part.startsWith("(") ? "(" + part + ")" : part;
    }
}
