package org.ibid.core.importing.docx;

import java.util.List;
import java.util.stream.Collectors;
import org.ibid.core.importing.MathInLine;
import org.ibid.core.importing.XmlElement;

/** The words of an equation in one line: {@code (a+b)/2}, {@code x^2}, {@code [a, b; c, d]}. */
final class MathText {

    private MathText() {}

    static String of(XmlElement math) {
        return switch (math.name()) {
            case "t" -> math.text();
            case "f" -> grouped(child(math, "num")) + "/" + grouped(child(math, "den"));
            case "sSup" -> child(math, "e") + "^" + grouped(child(math, "sup"));
            case "sSub" -> child(math, "e") + "_" + grouped(child(math, "sub"));
            case "sSubSup" -> child(math, "e") + below(math) + above(math);
            case "sPre" -> below(math) + above(math) + " " + child(math, "e");
            case "limLow" -> child(math, "e") + "_" + grouped(child(math, "lim"));
            case "limUpp" -> child(math, "e") + "^" + grouped(child(math, "lim"));
            case "nary" -> operator(math) + below(math) + above(math) + " " + child(math, "e");
            case "rad" -> child(math, "deg") + "√" + grouped(child(math, "e"));
            case "d" -> "(" + child(math, "e") + ")";
            case "eqArr" -> parts(math, "e", "; ");
            case "m" -> "[" + parts(math, "mr", "; ") + "]";
            case "mr" -> parts(math, "e", ", ");
            case "rPr", "ctrlPr", "oMathParaPr" -> "";
            default ->
                MathInLine.sideBySide(math.elements().stream().map(MathText::of).toList());
        };
    }

    private static String operator(XmlElement nary) {
        List<String> signs = nary.elements("naryPr").stream()
                .flatMap(p -> p.elements("chr").stream())
                .map(c -> c.attribute("val", ""))
                .filter(c -> !c.isEmpty())
                .toList();
        return signs.isEmpty() ? "∫" : signs.getFirst();
    }

    private static String below(XmlElement math) {
        String words = child(math, "sub");
        return words.isEmpty() ? "" : "_" + grouped(words);
    }

    private static String above(XmlElement math) {
        String words = child(math, "sup");
        return words.isEmpty() ? "" : "^" + grouped(words);
    }

    private static String child(XmlElement math, String name) {
        return parts(math, name, ", ");
    }

    private static String parts(XmlElement math, String name, String between) {
        return math.elements(name).stream().map(MathText::of).collect(Collectors.joining(between));
    }

    private static String grouped(String part) {
        return part.codePointCount(0, part.length()) > 1 && !part.startsWith("(") ? "(" + part + ")" : part;
    }
}
