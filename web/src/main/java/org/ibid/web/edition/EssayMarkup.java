package org.ibid.web.edition;

import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.web.typesetting.CitedSource;
import org.ibid.web.typesetting.Inline;
import org.ibid.web.typesetting.Passage;
import org.ibid.web.typesetting.PassageGroup;
import org.jspecify.annotations.Nullable;

/** The text as XHTML, the same in the EPUB and in print; what a mark and a picture become is said by each. */
final class EssayMarkup {

    static final String WORKS_CITED = "Works cited";

    private final Markup out;
    private final Edition edition;
    private final Setting setting;
    private final int shift;

    /** How a file sets what it cannot share with others. */
    interface Setting {

        void mark(EssayMarkup essay, Inline mark);

        /** Sets the picture, or says false where it has none to show. */
        boolean picture(Markup out, Block.Picture picture);
    }

    /** @param shift what is added to the level of every heading */
    EssayMarkup(Markup out, Edition edition, Setting setting, int shift) {
        this.out = out;
        this.edition = edition;
        this.setting = setting;
        this.shift = shift;
    }

    Markup out() {
        return out;
    }

    void group(PassageGroup group) {
        Passage first = group.first();
        switch (group.kind()) {
            case "heading" -> lines("h" + Math.clamp(group.level() + shift, 1, 6), first, null);
            case "blockquote" -> quotation(group);
            case "list" -> {
                out.open("div", "class", "list", "id", first.id());
                items(first.items(), "ordered".equals(group.flag()) ? "ol" : "ul");
                out.close();
            }
            case "table" -> table(first, "header".equals(group.flag()));
            case "verse" -> lines("p", first, "verse");
            case "preformatted" -> lines("pre", first, null);
            case "picture" -> picture(edition.picture(group), first);
            case "separator" -> out.empty("hr", "id", first.id());
            case "remark" -> {
                out.open("aside", "class", "remark");
                ourWords("p", "Probably not the author’s words:", "caution");
                lines("p", first, null);
                out.close();
            }
            default -> lines("p", first, null);
        }
        out.newLine();
    }

    /** Words of Ibid's among those of the essay, which may be in another language and direction. */
    void ourWords(String element, String words, @Nullable String style) {
        out.element(element, words, "class", style, "lang", "en", "xml:lang", "en", "dir", "ltr");
    }

    /** The works that the notes cite, as they stand under the essay; nothing where they cite none. */
    void worksCited() {
        if (edition.page().sources().isEmpty()) {
            return;
        }
        ourWords("h2", WORKS_CITED, null);
        for (CitedSource source : edition.page().sources()) {
            out.newLine().open("p", "class", "source").text(source.authors());
            out.text(source.authors().isEmpty() || source.title().isEmpty() ? "" : ", ");
            out.element("em", source.title());
            out.text(source.imprint().isEmpty() ? "" : ", " + source.imprint());
            out.close();
        }
    }

    private void lines(String element, Passage passage, @Nullable String style) {
        out.open(element, "class", style, "id", passage.id());
        for (int i = 0; i < passage.lines().size(); i++) {
            if (i > 0) {
                out.empty("br");
            }
            line(passage.lines().get(i));
        }
        out.close();
    }

    private void quotation(PassageGroup group) {
        out.open("figure", "class", "quotation").open("blockquote");
        group.passages().forEach(passage -> lines("p", passage, null));
        out.close();
        if (group.whose() != null) {
            whose(group.whose());
        }
        out.close();
    }

    private void whose(PassageGroup.Whose whose) {
        if (whose.reporters().isEmpty()) {
            out.element("figcaption", whose.speakers());
        } else {
            String speakers = whose.speakers().isEmpty() ? "" : whose.speakers() + ", ";
            out.element("figcaption", speakers + "reported by " + whose.reporters(), "lang", "en", "xml:lang", "en");
        }
    }

    private void items(List<Passage.ListItem> items, String element) {
        out.open(element);
        for (Passage.ListItem item : items) {
            out.open("li");
            line(item.line());
            if (!item.inside().isEmpty()) {
                items(item.inside(), element);
            }
            out.close();
        }
        out.close();
    }

    private void table(Passage passage, boolean header) {
        out.open("table", "id", passage.id());
        for (int i = 0; i < passage.rows().size(); i++) {
            boolean head = header && i == 0;
            if (head) {
                out.open("thead");
            } else if (i == 0 || (header && i == 1)) {
                out.open("tbody");
            }
            out.open("tr");
            for (List<Inline> cell : passage.rows().get(i)) {
                out.open(head ? "th" : "td", "scope", head ? "col" : null);
                line(cell);
                out.close();
            }
            out.close();
            if (head || i == passage.rows().size() - 1) {
                out.close();
            }
        }
        out.close();
    }

    private void picture(Block.Picture picture, Passage passage) {
        out.open("figure", "class", "picture", "id", passage.id());
        if (!setting.picture(out, picture)) {
            ourWords("p", "A picture stands here in the original.", "missing");
        }
        if (!passage.lines().getFirst().isEmpty()) {
            out.open("figcaption");
            line(passage.lines().getFirst());
            out.close();
        }
        out.close();
    }

    void line(List<Inline> line) {
        for (Inline piece : line) {
            switch (piece.form()) {
                case TEXT -> out.text(piece.text());
                case MARKER -> setting.mark(this, piece);
                case LINK -> link(piece);
                case LIT, MARKED -> line(piece.inside());
                case STRONG -> styled("strong", null, piece);
                case EMPHASIS -> styled("em", null, piece);
                case SMALL_CAPS -> styled("span", "small-caps", piece);
                case CODE -> styled("code", null, piece);
                case SUPERSCRIPT -> styled("sup", null, piece);
                case SUBSCRIPT -> styled("sub", null, piece);
            }
        }
    }

    private void link(Inline link) {
        String address = WebAddress.of(link.address());
        if (address == null) {
            line(link.inside());
            return;
        }
        out.open("a", "href", address);
        line(link.inside());
        out.close();
    }

    private void styled(String element, @Nullable String style, Inline piece) {
        out.open(element, "class", style);
        line(piece.inside());
        out.close();
    }
}
