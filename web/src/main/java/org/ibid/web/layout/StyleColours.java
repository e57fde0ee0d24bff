package org.ibid.web.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The palette as the style sheet has it, with its contrast on paper (WCAG 2.2, relative luminance). */
final class StyleColours {

    private static final Pattern DECLARED = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-fA-F]{6})\\s*;");
    private static final Pattern BOTH =
            Pattern.compile("--([a-z-]+):\\s*light-dark\\(\\s*(#[0-9a-fA-F]{6})\\s*,\\s*(#[0-9a-fA-F]{6})\\s*\\)\\s*;");
    private static final String DARK = "prefers-color-scheme: dark";

    private StyleColours() {}

    /**
     * @param light and {@code dark}: {@code #rrggbb}
     * @param onPaper and {@code onDarkPaper}: contrast, such as {@code 13.2}
     */
    record Colour(String name, String light, String dark, String onPaper, String onDarkPaper) {}

    /** Every colour that the tokens name, in their order; what has no dark form is the same in both. */
    static List<Colour> of(String tokens) {
        Map<String, String> light = new LinkedHashMap<>();
        Map<String, String> dark = new LinkedHashMap<>();
        int night = tokens.indexOf(DARK);
        Matcher declared = DECLARED.matcher(tokens);
        while (declared.find()) {
            boolean day = night < 0 || declared.start() < night;
            (day ? light : dark).putIfAbsent(declared.group(1), declared.group(2));
        }
        Matcher both = BOTH.matcher(tokens);
        while (both.find()) {
            light.putIfAbsent(both.group(1), both.group(2));
            dark.putIfAbsent(both.group(1), both.group(3));
        }
        String paper = light.getOrDefault("paper", "#ffffff");
        String darkPaper = dark.getOrDefault("paper", "#000000");
        List<Colour> colours = new ArrayList<>();
        light.forEach((name, value) -> {
            String atNight = dark.getOrDefault(name, value);
            colours.add(new Colour(name, value, atNight, figure(value, paper), figure(atNight, darkPaper)));
        });
        return colours;
    }

    private static String figure(String one, String other) {
        return String.format(Locale.ROOT, "%.1f", contrast(one, other));
    }

    /** From 1 (the same) to 21 (black on white). */
    static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
