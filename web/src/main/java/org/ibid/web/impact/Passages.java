package org.ibid.web.impact;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.core.annotation.Typography;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;

/** How many passages, notes among them, two versions have in common; their ids say which is which. */
record Passages(int same, int changed, int fresh, int gone) {

    static Passages between(EssayText before, EssayText after) {
        Map<String, String> was = words(before);
        Map<String, String> is = words(after);
        int same = (int) is.entrySet().stream()
                .filter(p -> was.containsKey(p.getKey())
                        && Typography.same(p.getValue(), String.valueOf(was.get(p.getKey()))))
                .count();
        int kept = (int) is.keySet().stream().filter(was::containsKey).count();
        return new Passages(same, kept - same, is.size() - kept, was.size() - kept);
    }

    private static Map<String, String> words(EssayText text) {
        Map<String, String> words = new HashMap<>();
        for (Block block : text.blocks()) {
            words.put(block.passageId(), block.span().in(text.canonical()));
        }
        Stream<Footnote> notes = text.footnotes().stream();
        notes.forEach(note -> words.put(note.id(), text.textOf(note.id())));
        return words;
    }
}
