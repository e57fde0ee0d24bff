package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ibid.core.importing.html.Page.Extent;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the essay on a page: what the page says is its main part, or else whatever is not a menu, a form, an aside or the
 * like. Nothing that calls a note is left out, nor any large part of the page for its name alone.
 */
final class MainArticle {

    private static final Pattern AROUND = Pattern.compile(
            "(?:^|[ _-])(?:share|sharing|social|sharedaddy|addtoany|cookies?|consent|gdpr|newsletter|subscribe|subscription"
                    + "|signup|sign-up|related|relatedposts|recommended|recommendations|more-from|comments?|comment-list|commentlist|disqus|respond|breadcrumbs?|sidebar"
                    + "|advert|adverts|advertisement|ads?|promo|navbox|vertical-navbox|infobox|hatnote|toc|printfooter|catlinks|noprint|skip-?link|skip-to"
                    + "|pagination|pager|post-navigation|nav-links|navigation|menu|site-header|site-footer|footer|masthead|ambox|sistersitebox|mw-indicators|mw-jump-link|jump-to-nav"
                    + "|author-bio|tag-links|post-tags|paywall|modal|contentsub|sitesub)(?:[ _-]|$)");
    private static final Pattern IN_LINE = Pattern.compile(
            "mw-editsection|mw-jump-link|(?:^|[ _-])(?:skip-?link|noprint|headerlink|anchorjs-link|header-anchor|heading-anchor|heading-link)(?:[ _-]|$)");
    private static final Pattern ROLES =
            Pattern.compile("(?i)navigation|banner|contentinfo|search|complementary|menu|menubar|dialog|alert");
    private static final int PROSE = 80;

    private final Page page;
    private final PageNotes notes;
    private final Surroundings around = new Surroundings();
    private final int all;

    MainArticle(Page page, PageNotes notes) {
        this.page = page;
        this.notes = notes;
        this.all = Math.max(1, page.extent(page.root()).characters());
    }

    /** What is left out of a chapter of a book: lists of links to its parts, and what can be pressed. */
    Surroundings ofChapters() {
        for (Element element : page.elements()) {
            if (Tags.control(element)) {
                around.leaveOut(element);
            } else if (permalink(element)) {
                around.leaveOutSilently(element);
            } else if (element.normalName().equals("nav") && keepsNothing(element)) {
                around.leaveOut(element);
            }
        }
        return around;
    }

    Surroundings ofPage() {
        Element main = main();
        // first, so that what is in a part that is out anyway is not counted apart
        leaveOutAllBut(main);
        for (Element element : page.elements()) {
            if (Tags.control(element)) {
                around.leaveOut(element);
            } else if (permalink(element)) {
                around.leaveOutSilently(element);
            } else if (!element.equals(page.root()) && stands(element, main) && keepsNothing(element)) {
                around.leaveOut(element);
            }
        }
        return around;
    }

    private Element main() {
        Element main = largest(e -> Tags.is(e, "main") || e.attr("role").equalsIgnoreCase("main"));
        Element within = main != null && share(main, page.root()) > 0.3 ? main : page.root();
        Element article = largest(e -> (Tags.is(e, "article") || e.attr("role").equalsIgnoreCase("article"))
                && page.extent(within).holds(page.extent(e)));
        if (article != null && share(article, within) > 0.5) {
            return article;
        }
        return within.equals(page.root()) ? densest() : within;
    }

    private double share(Element part, Element whole) {
        return (double) page.extent(part).characters()
                / Math.max(1, page.extent(whole).characters());
    }

    private @Nullable Element largest(Predicate<Element> wanted) {
        Element largest = null;
        for (Element element : page.elements()) {
            boolean larger = largest == null
                    || page.extent(element).characters() > page.extent(largest).characters();
            if (larger && wanted.test(element)) {
                largest = element;
            }
        }
        return largest;
    }

    /** The innermost element with most of the prose of the page. */
    private Element densest() {
        List<Extent> prose = new ArrayList<>();
        long sum = 0;
        for (Element element : page.elements()) {
            boolean paragraph = Tags.is(element, "p", "blockquote", "li", "td", "dd")
                    && page.extent(element).characters() > PROSE
                    && !links(element);
            if (paragraph) {
                prose.add(page.extent(element));
                sum += page.extent(element).characters();
            }
        }
        Element at = page.root();
        for (Element next = at; next != null; ) {
            at = next;
            next = null;
            for (Element child : at.children()) {
                Extent extent = page.extent(child);
                boolean most = sum > 0
                        && extent.characters() * 2L > page.extent(at).characters()
                        && prose.stream()
                                                .filter(extent::holds)
                                                .mapToLong(Extent::characters)
                                                .sum()
                                        * 10
                                >= sum * 9;
                next = most && !Tags.is(child, "table", "tbody", "tr", "blockquote", "p", "ol", "ul") ? child : next;
            }
        }
        return at;
    }

    /** True where hardly anything but links can be read. */
    private boolean links(Element element) {
        int linked = 0;
        int count = 0;
        Extent extent = page.extent(element);
        for (Element anchor : element.getElementsByTag("a")) {
            linked += page.extent(anchor).characters();
            count++;
        }
        return count > 2 && linked * 10 > extent.characters() * 6;
    }

    /** Goes down to the main part; on the way its siblings are left out, where they are no notes and no headings of it. */
    private void leaveOutAllBut(Element main) {
        boolean said = Tags.is(main, "main", "article") || main.hasAttr("role");
        for (Element at = main; at.parent() != null && !at.equals(page.root()); at = at.parent()) {
            for (Element sibling : at.parent().children()) {
                boolean other = !sibling.equals(at) && page.extent(sibling).characters() > 0;
                boolean goes = said || (Tags.block(sibling) && links(sibling));
                if (other && goes && keepsNothing(sibling)) {
                    around.leaveOut(sibling);
                }
            }
        }
    }

    /** True for parts that are by their kind or name not the essay's. */
    private boolean stands(Element element, Element main) {
        if (element.attributesSize() > 0
                && Tags.is(element, "a", "span", "small", "sup")
                && IN_LINE.matcher(Tags.signs(element)).find()) {
            return true;
        }
        boolean inside = page.extent(main).holds(page.extent(element)) && !main.equals(page.root());
        boolean kind = Tags.is(element, "nav", "dialog")
                || (element.hasAttr("role")
                        && ROLES.matcher(element.attr("role")).matches());
        boolean edge = !inside && Tags.is(element, "header", "footer") && !within(element);
        boolean aside = Tags.is(element, "aside") && !NoteSigns.hintsNote(element);
        boolean form = Tags.is(element, "form") && page.extent(element).characters() * 4L < all;
        return !holdsMain(element, main) && (kind || edge || aside || form || named(element));
    }

    private boolean holdsMain(Element element, Element main) {
        return page.extent(element).holds(page.extent(main));
    }

    /** A header or footer of a part of the text. */
    private boolean within(Element element) {
        boolean titled = element.stream().limit(30).anyMatch(e -> Tags.headingLevel(e) == 1);
        for (Element at = element.parent(); at != null && !at.equals(page.root()); at = at.parent()) {
            if (Tags.is(at, "article", "section", "blockquote", "figure", "main")) {
                return true;
            }
        }
        return titled && element.getElementsByTag("a").size() < 3;
    }

    private boolean named(Element element) {
        boolean part = Tags.is(element, "div", "section", "ul", "ol", "table", "header", "footer", "p");
        return part
                && element.attributesSize() > 0
                && page.extent(element).characters() * 4L < all
                && AROUND.matcher(Tags.signs(element)).find();
    }

    /** A sign beside a heading that links to it. */
    private boolean permalink(Element element) {
        if (!Tags.is(element, "a") || page.extent(element).characters() > 1) {
            return false;
        }
        Element block = page.blockOf(element);
        return Tags.headingLevel(block) > 0
                && element.attr("href").contains("#")
                && page.words(element, 2).matches("[#¶§\u2693🔗]?")
                && notes.callAt(element) == null;
    }

    private boolean keepsNothing(Element element) {
        return !notes.heldIn(page, element);
    }
}
