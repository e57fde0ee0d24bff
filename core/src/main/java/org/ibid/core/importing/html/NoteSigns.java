package org.ibid.core.importing.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What names of classes and ids hint at, and what {@code role} and {@code epub:type} say. Names are the writer's choice:
 * they add to other evidence and decide nothing alone.
 */
final class NoteSigns {

    private static final Pattern CALL = Pattern.compile(
            "fnanchor|fnref|ftn_?ref|edn_?ref|note-?_?(?:ref|anchor|anc|link|call|marker|mark|number)|noteanc|cite_ref"
                    + "|(?:^|[ _:.#-])fn[- ]|footnote_referrer|footnote_plugin_tooltip");
    private static final Pattern BACK = Pattern.compile(
            "back-?_?link|note-?_?back|back-?_?ref|reversefootnote|note-?(?:return|to-top)|notesym|return-?to|rev-xref");
    private static final Pattern NOTE = Pattern.compile(
            "(?:foot|end|side|rear|margin)-?_?notes?|cite_note|(?:^|[ _:.#-])(?:fn|ftnt?|edn|note|en|n)[_:.-]?[a-z]?[0-9]+|notetext"
                    + "|(?:^|[ _:.#-])fn[ :_-]|(?:^|[ _:.#-])notes?(?: |$)");
    private static final Pattern WORK = Pattern.compile(
            "(?:^|[ _:.-])(?:bib|biblio|bibr|bibliography|bibitem|cr|cit|citation|citeref|ref-cr|ref)[-_:.]?[a-z]?[0-9]+(?: |$)"
                    + "|ref-?list|references?[-_]?list|bibliograph|biblioentry|citation-?list");
    private static final Pattern CITES = Pattern.compile("(?:^|[ _-])bibr(?:[ _-]|$)");
    private static final Pattern CONTENTS = Pattern.compile(
            "(?:^|[ _-])(?:toc|contents|table-of-contents|doc-toc|navigation|breadcrumbs?|menu|index)(?:[ _-]|$)");

    private NoteSigns() {}

    static boolean saysCall(Element element) {
        return Tags.hasKind(element, "doc-noteref", "noteref") || element.hasAttr("data-footnote-ref");
    }

    static boolean saysNote(Element element) {
        return Tags.hasKind(element, "doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote");
    }

    static boolean saysNotes(Element element) {
        return Tags.hasKind(element, "doc-endnotes", "endnotes", "footnotes", "rearnotes", "doc-footnotes")
                || element.hasAttr("data-footnotes");
    }

    static boolean saysBack(Element element) {
        return Tags.hasKind(element, "doc-backlink", "backlink") || element.hasAttr("data-footnote-backref");
    }

    static boolean hintsCall(Element element) {
        return element.attributesSize() > 0
                && (CALL.matcher(Tags.signs(element)).find()
                        || element.attr("aria-describedby").contains("footnote"));
    }

    static boolean hintsBack(Element element) {
        return element.attributesSize() > 0 && BACK.matcher(Tags.signs(element)).find();
    }

    static boolean hintsNote(Element element) {
        return element.attributesSize() > 0 && NOTE.matcher(Tags.signs(element)).find();
    }

    static boolean hintsCalledName(String fragment) {
        return NOTE.matcher(fragment.toLowerCase(java.util.Locale.ROOT)).find();
    }

    /** An entry of a bibliography: it is cited by number, but is no note. */
    static boolean hintsWork(Element element) {
        return Tags.hasKind(element, "doc-biblioentry", "biblioentry", "doc-bibliography", "bibliography")
                || (element.attributesSize() > 0
                        && WORK.matcher(Tags.signs(element)).find());
    }

    /** True for a link that says of itself that it leads to a work: {@code html-bibr}, as in the names of JATS. */
    static boolean citesWork(Element link) {
        return link.attributesSize() > 0 && CITES.matcher(Tags.signs(link)).find();
    }

    static boolean hintsContents(Element element) {
        return element.normalName().equals("nav")
                || (element.attributesSize() > 0
                        && CONTENTS.matcher(Tags.signs(element)).find());
    }
}
