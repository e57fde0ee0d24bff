package org.ibid.core.reading.people;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ibid.core.essay.Person.Gender;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** The gender of somebody whose name does not tell it: by <em>he</em> or <em>she</em> behind the name in its sentence and ahead of the next name. */
final class PronounsNear {

    private static final Pattern HE = Pattern.compile("\\b(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself)\\b");
    private static final Pattern SHE = Pattern.compile("\\b(?:[Ss]he|[Hh]er|[Hh]ers|[Hh]erself)\\b");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.?!;:“”\"]");
    private static final int NEAR = 120;
    private static final int MOST_LOOKED_AT = 200;
    private static final int ENOUGH = 2;
    private static final int CLEARLY = 4;

    private final TreeSet<Integer> names = new TreeSet<>();

    PronounsNear(List<NameRun> runs) {
        runs.stream().map(NameRun::span).map(Span::start).forEach(names::add);
    }

    /** Null where there are too few, or where both are met. */
    @Nullable
    Gender of(Identity identity) {
        int he = 0;
        int she = 0;
        for (NameRun run : identity.runs().stream().limit(MOST_LOOKED_AT).toList()) {
            Integer next = names.higher(run.span().start());
            int free = next == null
                    ? NEAR
                    : Math.min(NEAR, Math.max(0, next - run.span().end()));
            String behind = SENTENCE_ENDS.split(run.after(free), 2)[0];
            he += HE.matcher(behind).results().count() > 0 ? 1 : 0;
            she += SHE.matcher(behind).results().count() > 0 ? 1 : 0;
        }
        if (he >= ENOUGH && he >= CLEARLY * she) {
            return Gender.MALE;
        }
        return she >= ENOUGH && she >= CLEARLY * he ? Gender.FEMALE : null;
    }
}
