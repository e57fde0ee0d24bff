package org.ibid.web.writing;

import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The text of a draft as it was typed, and the revision that it was made of. */
public class WritingForm {

    static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Nullable
    String text;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Nullable
    String revision;

    String typed() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    /** One that no draft has, where nothing legible came. */
    long seen() {
        try {
            return revision == null ? -1 : Long.parseLong(revision.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
