package org.ibid.core.importing.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Drops the links that lead out of notes back to their marks. */
final class BackLinks {

    private static final Pattern ARROW = Pattern.compile("[\\s\\[\\]()↩↵⏎⤴⤶⬏←↑⇑⇧⬆^△▲▴⮌⮥⤣↖\uFE0E\uFE0F🔙]*"
            + "(?:(?i)back(?: to (?:the )?(?:text|article|content|top|main text|note)s?)?|return(?: to (?:the )?(?:text|article|content))?|jump(?: back)? up"
            + "|go back|up|top|zurück|retour|terug)?[\\s\\[\\]().↩↵↑^\uFE0E\uFE0F]*");

    private final Page page;
    private final List<PageLink> links;
    private final PageNotes notes;
    private final Set<String> returned = new HashSet<>();

    BackLinks(Page page, List<PageLink> links, List<PageLink> marks, PageNotes notes, NoteEvidence evidence) {
        this.page = page;
        this.links = links;
        this.notes = notes;
        for (PageLink mark : marks) {
            returned.addAll(evidence.namesAround(mark.anchor()));
        }
    }

    void drop() {
        for (PageLink link : links) {
            if (notes.callAt(link.anchor()) == null && notes.takenAround(link.anchor()) && back(link)) {
                notes.drop(link.anchor());
            }
        }
        for (Element anchor : page.elements()) {
            boolean bare = anchor.normalName().equals("a")
                    && (!anchor.hasAttr("href") || anchor.attr("href").equals("#"));
            if (bare && arrow(anchor) && page.extent(anchor).characters() > 0 && notes.takenAround(anchor)) {
                notes.drop(anchor);
            }
        }
    }

    private boolean back(PageLink link) {
        boolean signs = NoteSigns.saysBack(link.anchor()) || NoteSigns.hintsBack(link.anchor());
        boolean shortWords = link.label() != null || link.empty() || arrow(link.anchor());
        boolean known = returned.contains(link.fragment());
        boolean leadsBack = known || signs || arrow(link.anchor()) || NoteSigns.hintsCall(link.anchor());
        return (shortWords && leadsBack) || (signs && page.extent(link.anchor()).characters() < 40);
    }

    private boolean arrow(Element anchor) {
        String words = page.words(anchor, 40);
        return words.length() < 40 && ARROW.matcher(words).matches();
    }
}
