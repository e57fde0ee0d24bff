package org.ibid.core.essay;

/**
 * A half-open range of UTF-16 code units in a text: {@code start} inclusive, {@code end} exclusive. Which text (the
 * canonical text of an essay or the body of a note) is said by whoever holds the span.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** By start, the longer first where two start together, so that an outer span comes before those inside it. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
