package org.ibid.core.essay;

/**
 * What a format itself says of who speaks, as TEI does with {@code said who}: no reading of words can be as sure.
 *
 * @param span of the words in the canonical text, with or without the marks around them
 * @param who the name
 */
public record StatedVoice(Span span, String who) {

    public StatedVoice shift(int by) {
        return new StatedVoice(span.shift(by), who);
    }
}
