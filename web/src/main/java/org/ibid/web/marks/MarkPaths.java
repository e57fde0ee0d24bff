package org.ibid.web.marks;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.ibid.core.alignment.Alignment;
import org.ibid.core.alignment.Following;
import org.ibid.core.alignment.Verdict;
import org.ibid.core.essay.EssayText;

/** Follows marks from the versions that they were made in into one text, as questions are followed. For one thread. */
final class MarkPaths {

    private final EssayText text;
    private final IntFunction<EssayText> versions;
    private final Map<Integer, Following> from = new HashMap<>();

    /** @param versions the texts of the essay by number of version */
    MarkPaths(EssayText text, IntFunction<EssayText> versions) {
        this.text = text;
        this.versions = versions;
    }

    Verdict follow(Mark mark) {
        return from.computeIfAbsent(mark.version(), v -> new Following(Alignment.of(versions.apply(v), text)))
                .follow(mark.target());
    }
}
