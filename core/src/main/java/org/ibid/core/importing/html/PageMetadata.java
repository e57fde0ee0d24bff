package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ibid.core.essay.EssayMetadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the head of a page says of it: citation tags first, then Dublin Core, Open Graph and the plain ones. */
final class PageMetadata {

    private static final int LONGEST = 600;

    private final Document document;
    private final List<Element> metas;

    PageMetadata(Document document) {
        this.document = document;
        this.metas = document.getElementsByTag("meta");
    }

    EssayMetadata read() {
        return new EssayMetadata(
                title(),
                authors(),
                first(
                        "citation_publication_date",
                        "citation_date",
                        "citation_online_date",
                        "dc.date",
                        "dcterms.date",
                        "dc.date.issued",
                        "article:published_time",
                        "date",
                        "dcterms.created"),
                language(),
                rights(),
                source());
    }

    private @Nullable String title() {
        String said = first("citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title");
        return said == null ? pageTitle() : said;
    }

    /** The title in the bar of the browser, often with the name of the site. */
    @Nullable
    String pageTitle() {
        Element title = document.selectFirst("title");
        return title == null ? null : clean(title.text());
    }

    private List<String> authors() {
        Set<String> authors = new LinkedHashSet<>();
        for (String name : new String[] {
            "citation_author",
            "citation_authors",
            "dc.creator",
            "dcterms.creator",
            "author",
            "article:author",
            "parsely-author"
        }) {
            if (authors.isEmpty()) {
                for (String value : all(name)) {
                    List<String> several = name.equals("citation_authors") ? List.of(value.split(";")) : List.of(value);
                    several.stream()
                            .map(String::strip)
                            .filter(v -> !v.isEmpty() && !v.startsWith("http"))
                            .forEach(authors::add);
                }
            }
        }
        return new ArrayList<>(authors);
    }

    private String language() {
        Element html = document.selectFirst("html");
        List<String> said = new ArrayList<>();
        if (html != null) {
            said.add(html.attr("lang"));
            said.add(html.attr("xml:lang"));
        }
        said.addAll(all("citation_language"));
        said.addAll(all("dc.language"));
        said.addAll(all("dcterms.language"));
        said.addAll(all("content-language"));
        return said.stream()
                .map(l -> l.strip().replace('_', '-'))
                .filter(l -> l.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"))
                .findFirst()
                .orElse("en");
    }

    private @Nullable String rights() {
        String said = first("dc.rights", "dcterms.rights", "dcterms.license", "rights", "copyright");
        Element link = document.selectFirst("link[rel~=(?i)license], a[rel~=(?i)license]");
        return said != null || link == null ? said : clean(link.attr("href"));
    }

    private @Nullable String source() {
        Element canonical = document.selectFirst("link[rel~=(?i)canonical]");
        String address = canonical == null ? "" : canonical.attr("href").strip();
        if (Addresses.allowed(address)) {
            return address;
        }
        String said = first(
                "og:url",
                "citation_public_url",
                "citation_fulltext_html_url",
                "dc.source",
                "dcterms.source",
                "dc.identifier.uri");
        return said;
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            List<String> values = all(name);
            if (!values.isEmpty()) {
                return values.getFirst();
            }
        }
        return null;
    }

    private List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (Element meta : metas) {
            String key = meta.hasAttr("name")
                    ? meta.attr("name")
                    : meta.hasAttr("property") ? meta.attr("property") : meta.attr("http-equiv");
            String value = key.toLowerCase(Locale.ROOT).equals(name) ? clean(meta.attr("content")) : null;
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    static @Nullable String clean(String value) {
        String one = Characters.of(value).replaceAll("[\\s\u00A0]+", " ").strip();
        return one.isEmpty() ? null : one.length() > LONGEST ? one.substring(0, LONGEST) + "…" : one;
    }
}
