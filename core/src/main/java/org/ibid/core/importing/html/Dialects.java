package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.importing.ImportProblem;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What single programs write in a way of their own, said as others say it before the page is read. */
final class Dialects {

    /** Attribute of an element that is a note where it stands, however short it is. */
    static final String NOTE = "data-ibid-note";

    private static final String COMMENT = "a[id^=cmnt]";

    private Dialects() {}

    /** @return what was left out */
    static List<ImportProblem> unified(Element body) {
        // Distill
        for (Element note : body.select("d-footnote, dt-fn")) {
            note.tagName("span").attr(NOTE, "").addClass("sidenote");
        }
        org(body);
        bracketed(body);
        return withoutComments(body);
    }

    /** Org says of marks that they lead back, and of a note without its label that it is the note. */
    private static void org(Element body) {
        body.select("a.footref[role=doc-backlink]").attr("role", "doc-noteref");
        for (Element note : body.select("div.footdef")) {
            Element label = note.selectFirst("a.footnum[id]");
            if (label != null) {
                note.attr("id", label.id());
                label.removeAttr("id");
                note.select("[role=doc-footnote]").removeAttr("role");
            }
        }
    }

    /** A label that is a name to be led to, and its brackets beside it: {@code [<a name="f1">1</a>]}. They belong to it. */
    private static void bracketed(Element body) {
        for (Element name : body.select("a[name]:not([href])")) {
            if (name.previousSibling() instanceof TextNode before
                    && name.nextSibling() instanceof TextNode after
                    && before.getWholeText().endsWith("[")
                    && after.getWholeText().startsWith("]")
                    && NoteLabel.of(name.text()) != null) {
                before.text(
                        before.getWholeText().substring(0, before.getWholeText().length() - 1));
                after.text(after.getWholeText().substring(1));
                name.prependText("[").appendText("]");
            }
        }
    }

    /** Google Docs sets the comments of readers below the notes, and calls them like these. */
    private static List<ImportProblem> withoutComments(Element body) {
        int comments = 0;
        for (Element link : new ArrayList<>(body.select(COMMENT))) {
            Element parent = link.parent();
            boolean mark =
                    link.id().matches("cmnt_ref\\d+") && link.attr("href").matches(".*#cmnt\\d+");
            boolean comment = link.id().matches("cmnt\\d+") && link.attr("href").matches(".*#cmnt_ref\\d+");
            Element box = parent == null ? null : parent.parent();
            if (mark && parent != null) {
                (parent.normalName().equals("sup") ? parent : link).remove();
            } else if (comment && box != null) {
                box.remove();
                comments++;
            }
        }
        return comments == 0
                ? List.of()
                : List.of(new ImportProblem(
                        "comments-left-out",
                        comments == 1 ? "A comment was left out." : comments + " comments were left out.",
                        null));
    }
}
