package org.ibid.core.quiz;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A help with an item. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Hint.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Hint.Place.class, name = "place"),
    @JsonSubTypes.Type(value = Hint.Without.class, name = "without"),
    @JsonSubTypes.Type(value = Hint.Begins.class, name = "begins")
})
public sealed interface Hint {

    /** What a teacher wrote for it. */
    record Words(String text) implements Hint {}

    /**
     * Where to read.
     *
     * @param passage id of the paragraph, note or heading
     * @param section true where only the part of the essay that begins with a heading is named
     */
    record Place(String passage, boolean section) implements Hint {}

    /** An option that is wrong. */
    record Without(String part, String option) implements Hint {}

    /** How the right answer begins. */
    record Begins(String part, String letter) implements Hint {}
}
