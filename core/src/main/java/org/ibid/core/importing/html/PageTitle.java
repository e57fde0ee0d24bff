package org.ibid.core.importing.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ibid.core.essay.EssayMetadata;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The essay's title: what the head of the page says, without the name of the site where a heading shows the title
 * without it; or else the first heading, if it is of level 1.
 *
 * @param heading the heading that is the title and so no block of the essay; null where there is none
 */
record PageTitle(EssayMetadata metadata, @Nullable Element heading) {

    private static final Pattern SITE = Pattern.compile("\\s*(?:[|–—·•»:/<-]|::).*");
    private static final int MOST_HEADINGS = 12;

    static PageTitle of(Page page, EssayMetadata metadata, @Nullable String inBar, Reading reading) {
        String known = metadata.title();
        Element first = null;
        int seen = 0;
        for (Element element : page.elements()) {
            boolean heading = Tags.headingLevel(element) > 0 || saysTitle(element);
            if (!heading || page.extent(element).characters() == 0 || seen++ > MOST_HEADINGS) {
                continue;
            }
            String words = words(element, reading);
            if (same(words, known)
                    || (inBar != null && begins(inBar, words) && (known == null || known.equals(inBar)))) {
                return new PageTitle(metadata.titled(words, metadata.authors()), element);
            }
            first = first == null && Tags.headingLevel(element) <= 1 ? element : first;
        }
        if (known == null && first != null) {
            return new PageTitle(metadata.titled(words(first, reading), metadata.authors()), first);
        }
        return new PageTitle(metadata, null);
    }

    private static boolean saysTitle(Element element) {
        return Tags.is(element, "p")
                && element.hasAttr("class")
                && element.className().matches("(?i)(?:.*\\s)?(?:MsoTitle|title)(?:\\s.*)?");
    }

    static String words(Element heading, Reading reading) {
        return InlineReader.whole(heading.childNodes(), reading)
                .unbroken()
                .text()
                .text()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean same(String words, @Nullable String known) {
        return known != null && !words.isEmpty() && plain(words).equals(plain(known));
    }

    private static boolean begins(String inBar, String words) {
        String bar = plain(inBar);
        String heading = plain(words);
        return heading.length() > 2
                && bar.startsWith(heading)
                && (bar.length() == heading.length()
                        || SITE.matcher(bar.substring(heading.length())).matches());
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[“”„]", "\"")
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }
}
