package org.ibid.web.edition;

/** What every page of the EPUB begins with. */
final class EpubPage {

    private EpubPage() {}

    static Markup open(Edition edition, String title) {
        String language = edition.language();
        Markup out = Markup.xhtml();
        out.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "lang",
                language,
                "xml:lang",
                language,
                "dir",
                edition.page().direction());
        out.newLine().open("head").empty("meta", "charset", "utf-8");
        out.element("title", title.isBlank() ? "Untitled" : title);
        out.empty("link", "rel", "stylesheet", "type", "text/css", "href", "essay.css")
                .close();
        return out.newLine().open("body").newLine();
    }
}
