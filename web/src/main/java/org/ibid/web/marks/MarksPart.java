package org.ibid.web.marks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ibid.web.reading.RoomPart;
import org.ibid.web.reading.Visit;

/** What whoever reads has marked, in the text and as a list. */
@ApplicationScoped
class MarksPart implements RoomPart {

    private final Marks marks;
    private final MarkPlaces places;

    MarksPart(Marks marks, MarkPlaces places) {
        this.marks = marks;
        this.places = places;
    }

    /** @param counted true for those whose "I do not follow this" reaches their teachers */
    @CheckedTemplate(basePath = "marks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MarksInRoom(Visit visit, List<PlacedMark> marks, boolean counted) implements TemplateInstance {}

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Shown of(Visit visit) {
        List<PlacedMark> mine = places.in(
                visit, marks.of(visit.membership().person(), visit.reading().id()));
        return new Shown(
                mine.stream().flatMap(mark -> mark.marking().stream()).toList(),
                new MarksInRoom(visit, mine, !visit.membership().staff()));
    }
}
