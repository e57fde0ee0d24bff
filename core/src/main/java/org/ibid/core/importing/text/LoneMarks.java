package org.ibid.core.importing.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks in brackets that stand in a paragraph of their own, as where a figure or an example before them was called from. */
final class LoneMarks {

    private static final Pattern LONE =
            Pattern.compile("(?<=\\S)[ \\t]*\\n[ \\t]*\\n[ \\t]*(\\^?\\[(\\d{1,3})])[ \\t]*(?=\\n[ \\t]*\\n)");

    private static final Pattern LABEL = Pattern.compile("(?m)^[ \\t]*\\^?\\[(\\d{1,3})][ \\t]*\\S");

    private LoneMarks() {}

    /** The text with such a mark at the end of the paragraph before it, where its note stands elsewhere with its words. */
    static String joined(String text) {
        Set<String> labels = LABEL.matcher(text).results().map(l -> l.group(1)).collect(Collectors.toSet());
        return labels.isEmpty()
                ? text
                : LONE.matcher(text).replaceAll(mark -> labels.contains(mark.group(2)) ? mark.group(1) : "$0");
    }
}
