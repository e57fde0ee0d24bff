package org.ibid.core.annotation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A way of naming a segment of a text. Names and meaning follow the W3C Web Annotation Data Model, section 4.2. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TextQuoteSelector.class, name = "TextQuoteSelector"),
    @JsonSubTypes.Type(value = TextPositionSelector.class, name = "TextPositionSelector")
})
public sealed interface Selector permits TextQuoteSelector, TextPositionSelector {}
