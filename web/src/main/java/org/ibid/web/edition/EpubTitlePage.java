package org.ibid.web.edition;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Title, authors, and what the essay says of its date, its source and its rights. */
final class EpubTitlePage {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Edition edition;

    EpubTitlePage(Edition edition) {
        this.edition = edition;
    }

    String document() {
        Markup out = EpubPage.open(edition, edition.page().title());
        out.open("section", "epub:type", "titlepage", "class", "title-page").newLine();
        out.element("h1", edition.page().title()).newLine();
        line(out, "authors", edition.page().authors());
        line(out, "date", edition.page().date());
        line(out, "source", edition.metadata().source());
        line(out, "rights", edition.metadata().rights());
        out.element("p", colophon(edition), "class", "colophon", "lang", "en", "xml:lang", "en", "dir", "ltr");
        return out.whole();
    }

    static String colophon(Edition edition) {
        return "Version " + edition.number() + ", published in Ibid on " + DAY.format(edition.published()) + ".";
    }

    private static void line(Markup out, String style, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            out.element("p", words, "class", style).newLine();
        }
    }
}
