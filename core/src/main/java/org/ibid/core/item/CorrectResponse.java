package org.ibid.core.item;

/**
 * A right answer to one part, in the form in which it may be shown once keys may be.
 *
 * @param response a response that scores in full
 * @param text the same in words
 */
public record CorrectResponse(String part, Response response, String text) {}
