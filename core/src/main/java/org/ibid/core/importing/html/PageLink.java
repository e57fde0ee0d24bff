package org.ibid.core.importing.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A link to a place, by the name of the place.
 *
 * @param target null where no such place is in the page
 * @param label null where its words are more or other than the label of a note
 * @param raised true where it is set as superscript
 */
record PageLink(
        Element anchor,
        String fragment,
        @Nullable Element target,
        @Nullable NoteLabel label,
        boolean raised,
        boolean empty) {}
