package org.ibid.core.importing.markdown;

import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.ImportProblem;
import org.jspecify.annotations.Nullable;

/**
 * The essay's title: named in the head of the file, or else its first heading, if that is of level 1.
 *
 * @param heading the heading that is the title and so no block of the essay; null where there is none
 */
record Title(EssayMetadata metadata, @Nullable Heading heading, List<ImportProblem> problems) {

    static Title of(Node document, EssayMetadata metadata, MarkdownBlocks blocks) {
        Node first = document.getFirstChild();
        while (first != null && !(first instanceof Heading)) {
            first = first.getNext();
        }
        if (!(first instanceof Heading heading) || heading.getLevel() != 1) {
            return new Title(metadata, null, List.of());
        }
        InlineText words = blocks.inline(heading);
        String title = words.text().text();
        String known = metadata.title();
        if (title.isBlank() || (known != null && !known.equalsIgnoreCase(title))) {
            return new Title(metadata, null, List.of());
        }
        List<ImportProblem> problems = words.text().calls().isEmpty() ? List.of() : List.of(ImportProblem.titleNote());
        words.text().calls().forEach(call -> blocks.builder().call(call.note()));
        return new Title(metadata.titled(title, metadata.authors()), heading, problems);
    }
}
