package org.ibid.core.importing.epub;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A file in the order of reading.
 *
 * @param body its text
 * @param name what people call it
 * @param kind whether it belongs to the text
 * @param depth in the table of contents, from 1; 0 where it is not in it
 */
record Chapter(int number, String file, Element body, String name, Kind kind, int depth) {

    enum Kind {
        TEXT,
        /** Lists of what stands elsewhere, and pictures of the cover. */
        GUIDE,
        /** Title pages, imprints, licences. */
        PUBLISHER
    }

    private static final Pattern GUIDES =
            Pattern.compile("(?:^| )(?:cover|toc|doc-toc|doc-cover|landmarks|page-list|doc-pagelist|loi|lot)(?: |$)");
    private static final Pattern PUBLISHERS = Pattern.compile(
            "(?:^| )(?:titlepage|title-page|halftitlepage|copyright-page|imprint|imprimatur|colophon|doc-colophon|other-credits|seriespage)(?: |$)");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?i)all rights reserved|isbn[: ]|©|\\bcopyright\\b.{0,30}\\d{4}|no part of this (?:book|publication)|library of congress|first published|creative commons|published by");
    private static final int LONGEST_RIGHTS = 6_000;

    static Kind kind(
            PackageDocument book, Contents contents, PackageDocument.Item item, Element body, @Nullable Element only) {
        String said = " " + body.attr("epub:type") + " " + body.attr("role") + " "
                + (only == null ? "" : only.attr("epub:type") + " " + only.attr("role")) + " ";
        String types = (said + contents.landmark(item.file()) + " " + book.guideType(item.file()) + " ")
                .toLowerCase(Locale.ROOT);
        String text = body.text();
        boolean noteworthy = types.contains("footnote") || types.contains("endnote");
        if (item.properties().contains(" nav ")
                || (GUIDES.matcher(types).find() && !noteworthy && (!types.contains("cover") || text.length() < 300))
                || cover(item, body, text)) {
            return Kind.GUIDE;
        }
        if (PUBLISHERS.matcher(types).find() || rights(text)) {
            return Kind.PUBLISHER;
        }
        return linksOnly(body, text) ? Kind.GUIDE : Kind.TEXT;
    }

    private static boolean cover(PackageDocument.Item item, Element body, String text) {
        return text.length() < 60
                && (item.id() + " " + item.file()).toLowerCase(Locale.ROOT).contains("cover")
                && body.selectFirst("img, image") != null;
    }

    private static boolean rights(String text) {
        return text.length() < LONGEST_RIGHTS
                && RIGHTS.matcher(text)
                                .results()
                                .map(r -> r.group().toLowerCase(Locale.ROOT).replaceAll("\\d", ""))
                                .distinct()
                                .limit(3)
                                .count()
                        == 3;
    }

    /** A table of contents that does not say so. */
    private static boolean linksOnly(Element body, String text) {
        List<Element> links = body.select("a[href]");
        long elsewhere = links.stream()
                .map(a -> a.attr("href"))
                .filter(h -> !h.startsWith("#") && !h.contains(":"))
                .count();
        int linked = links.stream().mapToInt(a -> a.text().length()).sum();
        return elsewhere > 4
                && linked * 10 > text.length() * 8
                && body.select("p").stream().noneMatch(p -> p.text().length() > 200);
    }
}
