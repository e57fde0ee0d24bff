package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Formatting.Style;
import org.jsoup.nodes.Element;

/**
 * What the style sheets of a file say of single classes. Programs that export pages write emphasis as a class such as
 * {@code .c3{font-style:italic}}; selectors of more than one class are not understood and say nothing.
 */
public final class StyleSheet {

    private static final int LONGEST = 400_000;
    private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]{0,4000})}");
    private static final Pattern ONE_CLASS = Pattern.compile("[a-z]{0,10}\\.([\\w-]{1,80})");

    private final Map<String, String> classes = new HashMap<>();

    /** @param sheets their texts, in the order in which they hold */
    public static StyleSheet of(List<String> sheets) {
        StyleSheet all = new StyleSheet();
        for (String sheet : sheets) {
            all.read(sheet.length() > LONGEST ? sheet.substring(0, LONGEST) : sheet);
        }
        return all;
    }

    private void read(String sheet) {
        Matcher rule = RULE.matcher(withoutComments(sheet));
        while (rule.find()) {
            for (String selector : rule.group(1).split(",", 200)) {
                Matcher one = ONE_CLASS.matcher(selector.strip());
                if (one.matches()) {
                    classes.merge(one.group(1), squeezed(rule.group(2)), (a, b) -> a + b);
                }
            }
        }
    }

    private static String withoutComments(String sheet) {
        StringBuilder rules = new StringBuilder();
        int at = 0;
        for (int open = sheet.indexOf("/*"); open >= 0; open = sheet.indexOf("/*", at)) {
            rules.append(sheet, at, open);
            int close = sheet.indexOf("*/", open + 2);
            at = close < 0 ? sheet.length() : close + 2;
        }
        return rules.append(sheet, at, sheet.length()).toString();
    }

    private static String squeezed(String declarations) {
        return declarations.toLowerCase(Locale.ROOT).replaceAll("\\s+", "") + ";";
    }

    private String declarations(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String own = element.attr("style");
        StringBuilder all = new StringBuilder();
        if (!classes.isEmpty() && element.hasAttr("class")) {
            for (String name : element.className().split("\\s+", 40)) {
                all.append(classes.getOrDefault(name, ""));
            }
        }
        return own.isEmpty() || own.length() > 4000
                ? all.toString()
                : all.append(squeezed(own)).toString();
    }

    boolean hides(Element element) {
        String declarations = declarations(element);
        return declarations.contains("display:none") || declarations.contains("visibility:hidden");
    }

    boolean raises(Element element) {
        return declarations(element).contains("vertical-align:super");
    }

    List<Style> stylesOf(Element element) {
        String declarations = declarations(element);
        if (declarations.isEmpty()) {
            return List.of();
        }
        List<Style> styles = new ArrayList<>();
        if (declarations.contains("font-style:italic") || declarations.contains("font-style:oblique")) {
            styles.add(Style.EMPHASIS);
        }
        if (declarations.contains("font-weight:bold") || declarations.contains("font-weight:700")) {
            styles.add(Style.STRONG);
        }
        if (declarations.contains("small-caps")) {
            styles.add(Style.SMALL_CAPS);
        }
        if (declarations.contains("vertical-align:super")) {
            styles.add(Style.SUPERSCRIPT);
        }
        if (declarations.contains("vertical-align:sub")) {
            styles.add(Style.SUBSCRIPT);
        }
        return styles;
    }
}
