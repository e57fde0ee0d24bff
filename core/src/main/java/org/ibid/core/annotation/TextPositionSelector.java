package org.ibid.core.annotation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.ibid.core.essay.Span;

/** Half-open range of UTF-16 code units. W3C counts code points; exports convert. */
public record TextPositionSelector(int start, int end) implements Selector {

    @JsonIgnore
    public Span span() {
        return new Span(start, end);
    }
}
