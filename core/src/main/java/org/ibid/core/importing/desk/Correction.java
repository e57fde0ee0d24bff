package org.ibid.core.importing.desk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.ibid.core.annotation.Target;
import org.jspecify.annotations.Nullable;

/** What a teacher said of a quotation. It is found by its words again, however often the text is read anew. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Correction.Speaker.class, name = "speaker"),
    @JsonSubTypes.Type(value = Correction.End.class, name = "end")
})
public sealed interface Correction {

    /** The words of the quotation, without their marks. */
    Target words();

    Correction at(Target place);

    /** @param who null where nobody is to be named */
    record Speaker(Target words, @Nullable String who) implements Correction {
        @Override
        public Speaker at(Target place) {
            return new Speaker(place, who);
        }
    }

    /** The quotation begins where the words begin and ends where they end. */
    record End(Target words) implements Correction {
        @Override
        public End at(Target place) {
            return new End(place);
        }
    }
}
