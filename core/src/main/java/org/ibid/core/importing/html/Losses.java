package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.importing.ImportProblem;
import org.jsoup.nodes.Element;

/** Counts what is left out of a page, to say it once at the end: how much it was, and what it begins with. */
final class Losses {

    /** @param words how many, of all that is left out for one reason */
    private record Loss(int words, String beginning) {}

    private final Map<String, Loss> losses = new LinkedHashMap<>();
    private int links;
    private String firstLink = "";

    static String shown(String words) {
        String line = Characters.of(words).replaceAll("[\\s\u00A0]+", " ").strip();
        return "“"
                + (line.length() > 60
                        ? line.substring(
                                        0,
                                        line.offsetByCodePoints(0, Math.min(55, line.codePointCount(0, line.length()))))
                                + "…"
                        : line)
                + "”";
    }

    void around(Element element) {
        add("boilerplate", element.text());
    }

    void hidden(Element element) {
        add("hidden-text", element.text());
    }

    void publisher(String words) {
        add("publisher-text", words);
    }

    private void add(String code, String text) {
        if (Characters.blank(text)) {
            return;
        }
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        losses.merge(code, new Loss(words, shown(text)), (a, b) -> new Loss(a.words + b.words, a.beginning));
    }

    /** A link whose address leads nowhere outside the site that the page comes from. */
    void link(String href) {
        firstLink = links++ == 0 ? shown(href) : firstLink;
    }

    List<ImportProblem> problems(int pageNumbers) {
        List<ImportProblem> problems = new ArrayList<>();
        losses.forEach((code, loss) -> problems.add(new ImportProblem(code, message(code, loss), null)));
        if (links > 0) {
            problems.add(new ImportProblem(
                    "link-dropped",
                    (links == 1
                                    ? "A link was left out, its words were kept: "
                                    : links + " links were left out, their words were kept, beginning with ")
                            + firstLink + ". Only web and mail addresses can be links.",
                    null));
        }
        if (pageNumbers > 0) {
            problems.add(new ImportProblem(
                    "page-numbers-dropped",
                    pageNumbers == 1
                            ? "A page number of the printed edition was left out of the text."
                            : pageNumbers + " page numbers of the printed edition were left out of the text.",
                    null));
        }
        return problems;
    }

    private static String message(String code, Loss loss) {
        String much = loss.words == 1 ? "1 word" : loss.words + " words";
        return switch (code) {
            case "hidden-text" ->
                much + " that the page does not show were left out, beginning with " + loss.beginning + ".";
            case "publisher-text" ->
                much + " of the publisher before and after the text were left out, beginning with " + loss.beginning
                        + ".";
            default ->
                much + " around the essay were left out (menus, asides, comments and the like), beginning with "
                        + loss.beginning + ". Paste what belongs to the essay.";
        };
    }
}
