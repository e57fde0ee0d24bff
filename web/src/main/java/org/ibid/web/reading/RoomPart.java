package org.ibid.web.reading;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.ibid.web.typesetting.Marking;
import org.jspecify.annotations.Nullable;

/** A part of the reading room beside the essay itself. Every bean of this kind is asked, in the order of {@link #place()}. */
public interface RoomPart {

    /** Lower comes first. Marks: 20. */
    int place();

    /** What the part shows to whoever reads. */
    Shown of(Visit visit);

    /**
     * @param markings set around words of the essay
     * @param panel before the essay; null where there is nothing to say
     */
    record Shown(List<Marking> markings, @Nullable TemplateInstance panel) {
        public Shown {
            markings = List.copyOf(markings);
        }
    }
}
