package org.ibid.web.marks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.alignment.Verdict;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayText;
import org.ibid.web.library.Library;
import org.ibid.web.reading.Visit;

/**
 * Where marks stand in the version that is open. Versions never change, so that what was found once holds; it is
 * remembered here and nowhere else, because a page that is only looked at stores nothing.
 */
@ApplicationScoped
public class MarkPlaces {

    private static final int MOST_REMEMBERED = 20_000;

    private final Library library;
    private final Map<Way, Verdict> remembered = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Way, Verdict> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    MarkPlaces(Library library) {
        this.library = library;
    }

    private record Way(UUID essay, int from, int to, Target target) {}

    /** In reading order; those that have no place last, in the order in which they came. */
    List<PlacedMark> in(Visit visit, List<Mark> marks) {
        EssayText text = visit.essay().text();
        UUID essay = visit.reading().essay();
        MarkPaths paths = paths(essay, text);
        return PlacedMark.ordered(
                text,
                marks.stream()
                        .map(mark -> PlacedMark.of(text, mark, verdict(essay, visit.number(), mark, paths)))
                        .toList());
    }

    private Verdict verdict(UUID essay, int to, Mark mark, MarkPaths paths) {
        Way way = new Way(essay, mark.version(), to, mark.target());
        Verdict known = remembered.get(way);
        if (known != null) {
            return known;
        }
        Verdict found = paths.follow(mark);
        remembered.put(way, found);
        return found;
    }

    /** How many of them a text keeps that may not have been published yet. */
    MarksFound found(UUID essay, EssayText text, List<Mark> marks) {
        MarkPaths paths = paths(essay, text);
        return MarksFound.of(marks.stream().map(paths::follow).toList());
    }

    private MarkPaths paths(UUID essay, EssayText text) {
        return new MarkPaths(text, number -> library.version(essay, number).text());
    }
}
