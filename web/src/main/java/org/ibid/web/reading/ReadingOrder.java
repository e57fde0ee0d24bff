package org.ibid.web.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.web.typesetting.Light;
import org.jspecify.annotations.Nullable;

/** The order in which an essay is read: a note where it is called first, notes that nothing calls at the end. */
public final class ReadingOrder {

    private ReadingOrder() {}

    public static Comparator<Light> in(EssayText text) {
        Map<String, Integer> called = new HashMap<>();
        for (FootnoteReference reference : text.references()) {
            called.merge(reference.footnote(), reference.offset(), Math::min);
        }
        return Comparator.<Light>comparingInt(
                        light -> at(light.footnote(), light.span().start(), called))
                .thenComparing(light -> light.footnote() != null)
                .thenComparing(light -> light.footnote() == null ? "" : light.footnote())
                .thenComparing(Light::span);
    }

    private static int at(@Nullable String footnote, int offset, Map<String, Integer> called) {
        return footnote == null ? offset : called.getOrDefault(footnote, Integer.MAX_VALUE);
    }
}
