package org.ibid.core.essay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in the essay, one record for one person however many forms the name takes.
 *
 * @param id {@code person1} …, in order of first mention
 * @param name the fullest form of the name
 * @param variants every form met, the fullest first
 * @param part what the person does in the essay; decides who may stand beside whom as an option
 * @param gender only where the text shows it (a pronoun or a title), otherwise null
 * @param mentions spans in the canonical text, in order
 */
public record Person(
        String id,
        String name,
        List<String> variants,
        Part part,
        @Nullable Gender gender,
        List<Span> mentions) {

    public enum Part {
        /** Cited as a writer: a historian, a witness whose book is quoted. */
        WRITER,
        /** Acts in the story that the essay tells. */
        ACTOR,
        UNKNOWN
    }

    public enum Gender {
        FEMALE,
        MALE
    }

    public Person {
        variants = List.copyOf(variants);
        mentions = List.copyOf(mentions);
    }
}
