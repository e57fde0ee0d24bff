package org.ibid.core.reading.speaker;

import java.util.OptionalInt;

/**
 * What a rule found.
 *
 * @param speaker number of the person, empty where a pronoun stands for nobody sure
 * @param reporter number of the person who hands the words on, empty where nobody does
 */
record Finding(String rule, OptionalInt speaker, OptionalInt reporter, double confidence) {}
