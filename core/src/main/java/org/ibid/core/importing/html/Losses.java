package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ibid.core.importing.ImportProblem;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts what is left out of a page, to say it once at the end: how much it was, and what it begins with. */
final class Losses {

    /**
     * @param words how many, of all that is left out for one reason
     * @param place of the first
     */
    private record Loss(
            int words, String beginning, @Nullable Integer place) {}

    private final Map<String, Loss> losses = new LinkedHashMap<>();
    private final Set<Element> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> said = new HashSet<>();
    private Supplier<@Nullable Integer> here = () -> 0;
    private int links;
    private String firstLink = "";
    private @Nullable Integer placeOfLinks;

    /** Whoever reads says where in the essay it is. */
    void readAt(Supplier<@Nullable Integer> place) {
        here = place;
    }

    /** True the first time it is asked of a code: some things are said once for a page, at the first place. */
    boolean firstTime(String code) {
        return said.add(code);
    }

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
        if (counted.add(element)) {
            add("boilerplate", element.text());
        }
    }

    void hidden(Element element) {
        if (counted.add(element)) {
            add("hidden-text", element.text());
        }
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
        losses.merge(
                code,
                new Loss(words, shown(text), code.equals("publisher-text") ? null : here.get()),
                (a, b) -> new Loss(a.words + b.words, a.beginning, a.place));
    }

    /** A link whose address leads nowhere outside the site that the page comes from. */
    void link(String href) {
        if (links++ == 0) {
            firstLink = shown(href);
            placeOfLinks = here.get();
        }
    }

    List<ImportProblem> problems(int pageNumbers) {
        List<ImportProblem> problems = new ArrayList<>();
        losses.forEach((code, loss) -> problems.add(new ImportProblem(code, message(code, loss), loss.place)));
        if (links > 0) {
            problems.add(new ImportProblem(
                    "link-dropped",
                    (links == 1
                                    ? "A link was left out, its words were kept: "
                                    : links + " links were left out, their words were kept, beginning with ")
                            + firstLink + ". Only web and mail addresses can be links.",
                    placeOfLinks));
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
