package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code between the tags of a site generator, {@code {% highlight java %}} and {@code {% endhighlight %}}. */
final class LiquidCode {

    private static final Pattern OPEN = Pattern.compile("\\{%-?\\s*highlight\\s+([\\w+#-]{1,40})[^%\\n]{0,200}%}\\s*");
    private static final Pattern CLOSE = Pattern.compile("\\{%-?\\s*endhighlight\\s*-?%}\\s*");

    /** Longer than any fence that the code is likely to hold. */
    private static final String FENCE = "~~~~~~~~~~~~";

    private LiquidCode() {}

    /** The source with fences of Markdown for these tags, so that nothing between them is read as Markdown. */
    static String fenced(String source) {
        if (!source.contains("endhighlight")) {
            return source;
        }
        List<String> lines = new ArrayList<>(source.lines().toList());
        int opened = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher open = OPEN.matcher(lines.get(i));
            if (opened < 0 && open.matches()) {
                opened = i;
            } else if (opened >= 0 && CLOSE.matcher(lines.get(i)).matches()) {
                Matcher first = OPEN.matcher(lines.get(opened));
                lines.set(opened, FENCE + (first.matches() ? first.group(1) : ""));
                lines.set(i, FENCE);
                opened = -1;
            }
        }
        return String.join("\n", lines);
    }
}
