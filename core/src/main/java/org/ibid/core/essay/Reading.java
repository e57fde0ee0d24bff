package org.ibid.core.essay;

import java.util.List;

/**
 * What was read in an essay. It is frozen with the published version, so that nothing is read twice and nothing
 * changes under an item when the reader gets better.
 *
 * @param reader name and version of what read it, e.g. {@code ibid-reading 1}
 */
public record Reading(
        String reader,
        List<Sentence> sentences,
        List<Quotation> quotations,
        List<Person> people,
        List<CitedWork> works) {

    public Reading {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        people = List.copyOf(people);
        works = List.copyOf(works);
    }
}
