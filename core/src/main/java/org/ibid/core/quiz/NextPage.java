package org.ibid.core.quiz;

/**
 * A step forward where one may not go back. Taking the same step twice is taking it once.
 *
 * @param from number of the first item of the page that is left
 */
public record NextPage(int from) {}
